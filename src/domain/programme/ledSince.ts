import { covers, type Day, type Period } from "../shared/day.ts";

/** The day from which a person has led without a break until today; undefined for whoever leads nothing today. */
export function ledSince(assignments: readonly Period[], today: Day): Day | undefined {
  const current = assignments.filter((period) => covers(period, today)).map(({ firstDay }) => firstDay);
  let since = current.toSorted()[0];
  for (const { firstDay, endDay } of assignments.toSorted((one, other) =>
    one.firstDay < other.firstDay ? 1 : -1,
  ))
    if (since !== undefined && firstDay < since && (endDay === undefined || endDay >= since))
      since = firstDay;
  return since;
}
