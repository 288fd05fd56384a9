import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import type { MeetingStory } from "../../domain/demonstration/meetingStory.ts";

const file = new URL("../../../content/demonstration/meetings.yaml", import.meta.url);

const action = z.strictObject({
  text: z.string(),
  owner: z.enum(["leader", "staff"]),
  dueInDays: z.number().int(),
  reached: z.enum(["investigate", "assessRisk", "act", "followUp", "closed"]),
  found: z.string().optional(),
  risk: z.strictObject({ isSerious: z.boolean(), description: z.string() }).optional(),
  done: z.string().optional(),
  doneDaysAgo: z.number().int().optional(),
  outcome: z.enum(["worked", "partlyWorked"]).optional(),
  closedDaysAgo: z.number().int().optional(),
});

const meetings = z.strictObject({
  licence: z.string(),
  meetings: z.array(
    z.strictObject({
      unit: z.string(),
      wave: z.number().int(),
      broughtInDays: z.number().int().max(0),
      strengths: z.tuple([z.string(), z.string()]),
      question: z.string(),
      actions: z.array(action).max(3),
    }),
  ),
});

/** Reads which workplace meetings the demonstration has held. Throws where the file is not as it should be. */
export function readMeetingStories(): readonly MeetingStory[] {
  return meetings.parse(parse(readFileSync(file, "utf8"))).meetings;
}
