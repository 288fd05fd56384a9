import type { ReleasedUnit } from "../../store/survey/release.ts";

/** A report tells of all units, so it waits until every manager has had the own unit's result first. */
export function readableFrom(units: readonly Pick<ReleasedUnit, "visibleFrom">[]): Date {
  return new Date(Math.max(...units.map(({ visibleFrom }) => visibleFrom.getTime())));
}
