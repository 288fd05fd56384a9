import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import type { MentorStory } from "../../domain/demonstration/mentorStory.ts";
import { personaKinds } from "../../domain/demonstration/persona.ts";

const file = new URL("../../../content/demonstration/mentors.yaml", import.meta.url);

const entry = z.strictObject({
  role: z.enum(["mentor", "mentee"]),
  manager: z.number().int().min(1).optional(),
  persona: z.enum(personaKinds).optional(),
  capacity: z.number().int().optional(),
  languages: z.array(z.string()),
  competencies: z.array(z.string()),
  wantsElsewhere: z.boolean().optional(),
  note: z.string(),
});

const mentors = z.strictObject({
  licence: z.string(),
  matching: z.strictObject({
    name: z.string(),
    purpose: z.string(),
    fromInDays: z.number().int(),
    toInDays: z.number().int(),
    entries: z.array(entry),
  }),
});

/** Reads the demonstration's matching of mentors. Throws where the file is not as it should be. */
export function readMentorStory(): MentorStory {
  return mentors.parse(parse(readFileSync(file, "utf8"))).matching;
}
