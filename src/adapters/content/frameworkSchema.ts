import { z } from "zod";
import type { Framework } from "../../domain/competence/framework.ts";
import { contentId, localText, sources, text } from "./localTextSchema.ts";

/** content/frameworks/<id>/framework.yaml */
export const frameworkSchema: z.ZodType<Framework> = z.strictObject({
  id: contentId,
  version: text,
  licence: text,
  name: localText,
  description: localText,
  sources,
  levels: z
    .array(
      z.strictObject({
        number: z.int(),
        from: z.number(),
        name: localText,
        description: localText,
      }),
    )
    .min(2),
  competencies: z
    .array(
      z.strictObject({
        id: contentId,
        name: localText,
        definition: localText,
        why: localText,
        sourceQuote: text,
        behaviours: z.array(z.strictObject({ level: z.int(), observed: z.array(localText).min(1) })),
      }),
    )
    .min(1),
});
