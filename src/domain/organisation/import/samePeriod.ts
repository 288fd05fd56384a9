import { covers } from "../../shared/day.ts";
import type { Day, Period } from "../../shared/day.ts";
import type { Said } from "./importedFile.ts";

interface SaidPeriod {
  readonly firstDay: Day | undefined;
  readonly endDay: Said<Day>;
}

/**
 * The period of the register that a row of the file most likely speaks of: of those that meet it, the one
 * that ends as it says, else the one in force, else the first. A row without a first day meets what is in
 * force or lies ahead, and what ends as it says.
 */
export function samePeriod<Known extends Period>(
  said: SaidPeriod,
  known: Iterable<Known>,
  effectiveDay: Day,
): Known | undefined {
  const end = said.endDay?.value;
  const start = said.firstDay ?? effectiveDay;
  const endsAsSaid = ({ endDay }: Known): boolean => end !== undefined && endDay === end;
  const meets = (one: Known): boolean =>
    (end === undefined || one.firstDay < end) &&
    (one.endDay === undefined || start < one.endDay || (said.firstDay === undefined && endsAsSaid(one)));
  const met = [...known].filter(meets);
  return met.find(endsAsSaid) ?? met.find((one) => covers(one, effectiveDay)) ?? met[0];
}
