import { z } from "zod";
import { activityKinds } from "../../domain/learning/activity.ts";
import type { ActivityCatalogue, EffectBasis } from "../../domain/learning/activity.ts";
import { contentId, localText, sources, text } from "./localTextSchema.ts";

const basis = z
  .strictObject({ study: text.optional(), assumption: localText.optional() })
  .transform(({ study, assumption }, context): EffectBasis => {
    if (study !== undefined && assumption === undefined) return { kind: "study", source: study };
    if (assumption !== undefined && study === undefined) return { kind: "assumption", because: assumption };
    context.addIssue({ code: "custom", message: "name either a study or an assumption" });
    return z.NEVER;
  });

const money = z.number().nonnegative();

const activity = z.strictObject({
  id: contentId,
  kind: z.enum(activityKinds),
  name: localText,
  description: localText,
  develops: z
    .array(
      z.strictObject({
        competency: contentId,
        low: z.number(),
        expected: z.number(),
        high: z.number(),
        basis: contentId,
      }),
    )
    .min(1),
  hours: z.number().nonnegative(),
  costPerSeat: money,
  costPerOccasion: money,
  substituteCostPerHour: money,
  seats: z.int().positive().optional(),
  seatsToRun: z.int().positive(),
  prerequisites: z.array(contentId).default([]),
  place: z.enum(["onSite", "digital", "mixed", "workplace"]),
  provider: z.enum(["internal", "external"]),
  occasions: z
    .array(
      z.strictObject({
        id: contentId,
        month: z.int().min(1).max(12),
        week: z.int().min(1).max(4),
        weekday: z.int().min(1).max(5),
        days: z.int().nonnegative(),
        monthsBetween: z.int().nonnegative(),
      }),
    )
    .min(1),
});

const file = z.strictObject({
  id: contentId,
  version: text,
  licence: text,
  framework: contentId,
  sources,
  scoreDeviation: z.strictObject({ value: z.number().positive(), basis: contentId }),
  bases: z.record(contentId, basis),
  activities: z.array(activity).min(1),
});

/** content/activities/catalogue.yaml; each effect names one of the file's bases. */
export const catalogueSchema: z.ZodType<ActivityCatalogue> = file.transform(
  ({ framework, bases, scoreDeviation, activities, ...rest }, context) => {
    const basisOf = (id: string, path: readonly (string | number)[]): EffectBasis => {
      const found = bases[id];
      if (found !== undefined) return found;
      context.addIssue({ code: "custom", path: [...path, "basis"], message: `there is no basis ${id}` });
      return z.NEVER;
    };
    return {
      ...rest,
      frameworkId: framework,
      scoreDeviation: { ...scoreDeviation, basis: basisOf(scoreDeviation.basis, ["scoreDeviation"]) },
      activities: activities.map(({ prerequisites, develops, seats, ...activity }, index) => ({
        ...activity,
        seats,
        prerequisiteIds: prerequisites,
        develops: develops.map(({ competency, basis, ...effect }, place) => ({
          ...effect,
          competencyId: competency,
          basis: basisOf(basis, ["activities", index, "develops", place]),
        })),
      })),
    };
  },
);
