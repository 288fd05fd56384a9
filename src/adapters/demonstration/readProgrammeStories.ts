import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { personaKinds } from "../../domain/demonstration/persona.ts";
import type { ProgrammeStories } from "../../domain/demonstration/programmeStory.ts";

const file = new URL("../../../content/demonstration/programmes.yaml", import.meta.url);

const text = z.strictObject({ sv: z.string(), en: z.string() });

const cohort = z.strictObject({
  name: z.string(),
  seats: z.number().int(),
  needsApproval: z.boolean(),
  applyByInDays: z.number().int(),
  seatSek: z.number().int(),
  substituteHours: z.number(),
  others: z.number().int(),
  personas: z.array(z.enum(personaKinds)),
  sessions: z.array(
    z.strictObject({
      inDays: z.number().int(),
      from: z.string(),
      to: z.string(),
      place: z.string(),
      preparation: z.string(),
    }),
  ),
});

const programmes = z.strictObject({
  licence: z.string(),
  programmes: z.array(
    z.strictObject({
      name: text,
      description: text,
      audience: z.enum(["managers", "everybody"]),
      competencies: z.array(z.string()),
      prerequisites: z.array(z.string()),
      cohorts: z.array(cohort),
      activities: z.array(z.string()),
    }),
  ),
  links: z.record(z.string(), z.string()),
  substituteRate: z.strictObject({ hourlySek: z.string(), contribution: z.string() }),
});

/** Reads which programmes the demonstration has, and where activities lead. Throws where the file is not as it should be. */
export function readProgrammeStories(): ProgrammeStories {
  return programmes.parse(parse(readFileSync(file, "utf8")));
}
