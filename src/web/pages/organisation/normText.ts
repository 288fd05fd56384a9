import type { AppliedNorm } from "../../../domain/organisation/norm.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

/** The norm with who decided it and when, or that nothing is decided. */
export function normText(
  { value, decidedBy, decidedOn, isDecided }: AppliedNorm,
  language: Language,
): string {
  const words = texts(language).norm;
  const { integer, day } = format(language);
  if (!isDecided) return words.undecided(integer(value));
  const decision =
    decidedBy === undefined
      ? words.deciderUnknown
      : decidedOn === undefined
        ? words.decidedUndated(decidedBy)
        : words.decided(decidedBy, day(decidedOn));
  return `${words.current(integer(value))} ${decision}`;
}
