import { day, type Day, type Period } from "../shared/day.ts";
import type { RegisterBody } from "../organisation/register.ts";

const anElectionYear = 2022;

/**
 * The terms of a body that touch a stretch of time, oldest first. Elections are held every fourth year; the council
 * begins on 15 October that year (kommunallagen 5:9), boards and committees usually on 1 January after.
 */
export function termsBetween(
  kind: RegisterBody["kind"],
  from: Day,
  to: Day,
): readonly (Period & { readonly endDay: Day })[] {
  const begins = (election: number) =>
    kind === "council" ? day(`${election}-10-15`) : day(`${election + 1}-01-01`);
  const elections = Array.from({ length: 60 }, (_, index) => anElectionYear - 80 + index * 4);
  return elections
    .map((election) => ({ firstDay: begins(election), endDay: begins(election + 4) }))
    .filter((term) => term.firstDay <= to && term.endDay > from);
}
