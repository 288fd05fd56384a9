import { z } from "zod";
import {
  introductionDays,
  introductionPages,
  type Introduction,
  type IntroductionLink,
} from "../../domain/onboarding/introduction.ts";
import { contentId, localText, sources, text } from "./localTextSchema.ts";

const item = z
  .strictObject({
    id: contentId,
    text: localText,
    detail: localText.optional(),
    course: contentId.optional(),
    dialogue: contentId.optional(),
    page: z.enum(introductionPages).optional(),
  })
  .transform(({ id, text: words, detail, course, dialogue, page }, context) => {
    const links: readonly IntroductionLink[] = [
      ...(course === undefined ? [] : [{ kind: "course", id: course } as const]),
      ...(dialogue === undefined ? [] : [{ kind: "dialogue", id: dialogue } as const]),
      ...(page === undefined ? [] : [{ kind: "page", id: page } as const]),
    ];
    if (links.length > 1) context.addIssue({ code: "custom", message: "leads to one thing at most" });
    return { id, text: words, detail, link: links[0] };
  });

/** content/introduction/introduction.yaml */
export const introductionSchema: z.ZodType<Introduction> = z.strictObject({
  id: contentId,
  version: text,
  licence: text,
  sources,
  stages: z
    .array(
      z.strictObject({
        day: z.literal(introductionDays),
        title: localText,
        lead: localText,
        items: z.array(item).min(1),
      }),
    )
    .min(1),
});
