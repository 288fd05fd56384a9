import { z } from "zod";
import type { LocalText } from "../../domain/shared/localText.ts";

export const text = z.string().trim().min(1);

export const localText: z.ZodType<LocalText> = z.strictObject({ sv: text, en: text });

/** An id as it stands in files: letters, digits and single hyphens. */
export const contentId = z.string().regex(/^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*$/, {
  message: "only letters, digits and hyphens",
});

export const sources = z.array(text).min(1);
