import { z } from "zod";
import { evidences } from "../../domain/competence/rules.ts";
import type { NeedRules } from "../../domain/competence/rules.ts";
import { mandateRoles } from "../../domain/organisation/mandate.ts";
import { conditionSchema, factNamesSchema } from "./conditionSchema.ts";
import { contentId, localText, sources, text } from "./localTextSchema.ts";

const conditionRule = z.strictObject({
  id: contentId,
  when: conditionSchema,
  situation: localText,
  action: localText,
  addressedTo: z.enum(mandateRoles),
  evidence: z.enum(evidences),
  sources,
  wouldChange: localText,
  touches: z.array(contentId),
});

const demandRule = z
  .strictObject({
    id: contentId,
    when: conditionSchema,
    because: localText,
    points: z.record(contentId, z.number().positive()),
    sources,
  })
  .transform(({ points, ...rule }) => ({
    ...rule,
    points: Object.entries(points).map(([competencyId, points]) => ({ competencyId, points })),
  }));

const surveyRule = z
  .strictObject({ instrument: contentId, items: z.record(text, contentId), sources })
  .transform(({ items, ...rule }) => ({
    ...rule,
    items: Object.entries(items).map(([item, competencyId]) => ({ item, competencyId })),
  }));

const adviceText = z.strictObject({ text: localText, wouldChange: localText });

/** content/rules/needs.yaml */
export const needRulesSchema: z.ZodType<NeedRules> = z
  .strictObject({
    version: text,
    licence: text,
    framework: contentId,
    sources,
    facts: factNamesSchema(localText),
    conditions: z.array(conditionRule),
    demands: z.strictObject({
      basePoints: z.number().positive(),
      baseScore: z.number(),
      scorePerPoint: z.number().nonnegative(),
      highestScore: z.number(),
      rules: z.array(demandRule),
    }),
    surveys: z.array(surveyRule),
    advice: z.strictObject({
      likelyGap: adviceText,
      cannotTell: adviceText,
      noGap: adviceText,
      notMeasured: adviceText,
    }),
  })
  .transform(({ framework, facts, ...rest }) => ({ ...rest, frameworkId: framework, factNames: facts }));
