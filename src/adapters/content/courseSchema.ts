import { z } from "zod";
import type { Course } from "../../domain/learning/course.ts";
import { parseDay, type Day } from "../../domain/shared/day.ts";
import { contentId, sources, text } from "./localTextSchema.ts";

/** What stands above the steps of a course, in each of its files. */
export type CourseFrontMatter = Omit<Course, "texts"> & { readonly title: string; readonly summary: string };

const writtenDay = z.string().transform((written, context): Day => {
  const day = parseDay(written);
  if (day !== undefined) return day;
  context.addIssue({ code: "custom", message: "must be a day, written 2026-11-28" });
  return z.NEVER;
});

const frontMatter = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { message: "only a–z, 0–9 and hyphens" }),
  version: text,
  licence: text,
  framework: contentId,
  title: text,
  summary: text,
  competencies: z.array(contentId).min(1),
  for: z.enum(["managers", "everybody"]),
  renewMonths: z.int().positive().optional(),
  sources,
  lawAsOf: writtenDay.optional(),
});

/** The front matter of content/courses/<id>/sv.md and en.md. */
export const courseSchema: z.ZodType<CourseFrontMatter> = frontMatter.transform(
  ({ framework, competencies, for: audience, renewMonths, lawAsOf, ...rest }) => ({
    ...rest,
    frameworkId: framework,
    competencyIds: competencies,
    audience,
    renewMonths,
    lawAsOf,
  }),
);
