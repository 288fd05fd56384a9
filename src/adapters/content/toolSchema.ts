import { z } from "zod";
import { toolMoments, toolThemes, type Tool, type ToolText } from "../../domain/learning/tool.ts";
import { contentId, folderId, sources, text, writtenDay } from "./localTextSchema.ts";

/** What stands above the text of a tool in the language of the file. */
export type ToolHeading = Omit<ToolText, "opening" | "parts">;

/** What stands above the Swedish text: all that holds for both languages too. */
export interface ToolFrontMatter {
  readonly tool: Omit<Tool, "texts">;
  readonly heading: ToolHeading;
}

const heading = {
  title: text,
  when: text,
  keywords: z.array(text).min(1),
  note: text.optional(),
};

/** The front matter of content/tools/<id>/sv.md. */
export const toolSchema: z.ZodType<ToolFrontMatter> = z
  .strictObject({
    ...heading,
    id: folderId,
    version: text,
    licence: text,
    framework: contentId,
    theme: z.enum(toolThemes),
    moment: z.enum(toolMoments).optional(),
    competencies: z.array(contentId).min(1),
    courses: z.array(contentId).default([]),
    dialogues: z.array(contentId).default([]),
    law: z.array(z.strictObject({ title: text, from: writtenDay, says: text })).default([]),
    lawAsOf: writtenDay.optional(),
    sources,
    examined: z.strictObject({ by: text, on: writtenDay }).optional(),
  })
  .transform(
    ({ title, when, keywords, note, framework, competencies, courses, dialogues, law, ...rest }) => ({
      tool: {
        ...rest,
        moment: rest.moment,
        lawAsOf: rest.lawAsOf,
        examined: rest.examined,
        frameworkId: framework,
        competencyIds: competencies,
        courseIds: courses,
        dialogueIds: dialogues,
        law: law.map((one) => ({ title: one.title, from: one.from })),
      },
      heading: { title, when, keywords, note, law: law.map(({ says }) => says) },
    }),
  );

/** The front matter of content/tools/<id>/en.md: only what is read. Law says what each provision means. */
export const toolTranslationSchema: z.ZodType<ToolHeading> = z
  .strictObject({ ...heading, law: z.array(text).default([]) })
  .transform((written) => ({ ...written, note: written.note }));
