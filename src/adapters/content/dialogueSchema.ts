import { z } from "zod";
import { meterNames, type Dialogue } from "../../domain/dialogue/dialogue.ts";
import { parseDay } from "../../domain/shared/day.ts";
import { contentId, keywords, localText, sources, text } from "./localTextSchema.ts";

const day = z.string().transform((written, context) => {
  const parsed = parseDay(written);
  if (parsed !== undefined) return parsed;
  context.addIssue({ code: "custom", message: "write a day as 2026-11-28" });
  return z.NEVER;
});

const file = z.strictObject({
  id: contentId,
  version: text,
  licence: text,
  framework: contentId,
  title: localText,
  summary: localText,
  keywords: z.strictObject({ sv: keywords, en: keywords }).exactOptional(),
  situation: localText,
  for: z.enum(["managers", "everybody"]),
  minutes: z.int().positive(),
  competencies: z.array(contentId).min(1),
  people: z.array(z.strictObject({ id: contentId, name: text, role: localText })).min(1),
  meters: z.array(z.enum(meterNames)),
  sources,
  lawAsOf: day.optional(),
  outcomes: z
    .array(z.strictObject({ id: contentId, title: localText, text: localText, suggestion: localText }))
    .min(1),
  choices: z.record(contentId, z.strictObject({ shows: z.record(contentId, z.number()), effect: localText })),
});

/** content/dialogues/<id>/dialogue.yaml */
export const dialogueSchema: z.ZodType<Dialogue> = file.transform(
  ({ framework, for: audience, competencies, lawAsOf, ...rest }) => ({
    ...rest,
    frameworkId: framework,
    audience,
    competencyIds: competencies,
    lawAsOf,
  }),
);
