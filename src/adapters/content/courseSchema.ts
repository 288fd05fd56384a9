import { z } from "zod";
import type { Course, CourseText } from "../../domain/learning/course.ts";
import { contentId, folderId, keywords, sources, text, writtenDay } from "./localTextSchema.ts";

/** What stands above the steps of a course, in each of its files. */
export type CourseFrontMatter = Omit<Course, "texts"> & {
  readonly heading: Omit<CourseText, "steps">;
};

const frontMatter = z.strictObject({
  id: folderId,
  version: text,
  licence: text,
  framework: contentId,
  title: text,
  summary: text,
  keywords: keywords.exactOptional(),
  competencies: z.array(contentId).min(1),
  for: z.enum(["managers", "everybody"]),
  renewMonths: z.int().positive().optional(),
  sources,
  lawAsOf: writtenDay.optional(),
});

/** The front matter of content/courses/<id>/sv.md and en.md. */
export const courseSchema: z.ZodType<CourseFrontMatter> = frontMatter.transform(
  ({
    title,
    summary,
    keywords: words,
    framework,
    competencies,
    for: audience,
    renewMonths,
    lawAsOf,
    ...rest
  }) => ({
    ...rest,
    heading: { title, summary, ...(words && { keywords: words }) },
    frameworkId: framework,
    competencyIds: competencies,
    audience,
    renewMonths,
    lawAsOf,
  }),
);
