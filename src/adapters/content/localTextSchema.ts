import { z } from "zod";
import { parseDay, type Day } from "../../domain/shared/day.ts";
import type { LocalText } from "../../domain/shared/localText.ts";

export const text = z.string().trim().min(1);

export const localText: z.ZodType<LocalText> = z.strictObject({ sv: text, en: text });

/** Words that people search with; none are said by leaving them out. */
export const keywords = z.array(text).min(1);

/** An id as it stands in files: letters, digits and single hyphens. */
export const contentId = z.string().regex(/^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*$/, {
  message: "only letters, digits and hyphens",
});

export const sources = z.array(text).min(1);

/** The id of what has a folder, and an address, of its own. */
export const folderId = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  message: "only a–z, 0–9 and hyphens",
});

export const writtenDay = z.string().transform((written, context): Day => {
  const day = parseDay(written);
  if (day !== undefined) return day;
  context.addIssue({ code: "custom", message: "must be a day, written 2026-11-28" });
  return z.NEVER;
});
