import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import type { RoundStories } from "../../domain/demonstration/roundStory.ts";

const file = new URL("../../../content/demonstration/rounds.yaml", import.meta.url);

const round = z.strictObject({
  name: z.string(),
  instrument: z.string(),
  daysAgo: z.number().int().min(0),
  days: z.number().int().positive(),
  wave: z.number().int().min(0),
  share: z.number().min(0).max(1),
  background: z.array(z.enum(["gender", "paid"])).max(2),
  units: z.array(z.string()).optional(),
});

const levels = z.strictObject({
  between: z.tuple([z.number(), z.number()]),
  items: z.record(z.string(), z.number()),
});

const stories = z.strictObject({
  licence: z.string(),
  months: z.array(z.string()).length(12),
  consultation: z.string(),
  assessment: z.string(),
  retention: z.string(),
  rounds: z.array(round),
  levels: z.record(z.string(), levels),
});

/** Reads which rounds the demonstration has held. Throws where the file is not as it should be. */
export function readRoundStories(): RoundStories {
  const { licence: _, ...read } = stories.parse(parse(readFileSync(file, "utf8")));
  return read;
}
