import type { Day } from "../shared/day.ts";

// Made once: making it takes far longer than using it.
const stockholm = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Stockholm",
  dateStyle: "short",
  timeStyle: "short",
});

/**
 * The instant of an hour in Stockholm. An hour that a change to summer time leaves out is the one after it.
 * @param time HH:MM
 */
export function stockholmInstant(on: Day, time: string): Date {
  const asUtc = Date.parse(`${on}T${time}:00Z`);
  const shownAt = (instant: number) => Date.parse(`${stockholm.format(instant).replace(" ", "T")}:00Z`);
  // The distance to UTC is asked for twice: the first answer may be that of the other side of a change.
  const guess = asUtc - (shownAt(asUtc) - asUtc);
  return new Date(asUtc - (shownAt(guess) - guess));
}
