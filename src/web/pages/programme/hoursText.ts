import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";

/** Minutes as hours: 210 is 3,5. */
export function hoursText(minutes: number, language: Language): string {
  const { integer, decimal } = format(language);
  return minutes % 60 === 0 ? integer(minutes / 60) : decimal(minutes / 60, minutes % 6 === 0 ? 1 : 2);
}
