import { parseDay } from "../shared/day.ts";
import { err, ok, type Result } from "../shared/result.ts";
import type { MentorMatching } from "./matching.ts";

/** A matching as somebody wrote it. */
export interface WrittenMatching {
  readonly name: string;
  readonly purpose: string;
  readonly firstDay: string;
  readonly lastDay: string;
}

export type MatchingFault = "empty" | "tooLong" | "noDay" | "endsBeforeItBegins";
export type MatchingFaults = Readonly<Partial<Record<keyof WrittenMatching, MatchingFault>>>;

const longest = { name: 80, purpose: 1000 } as const;

export function parseMatching(written: WrittenMatching): Result<Omit<MentorMatching, "id">, MatchingFaults> {
  const [name, purpose] = [written.name.trim(), written.purpose.trim()];
  const [firstDay, lastDay] = [parseDay(written.firstDay.trim()), parseDay(written.lastDay.trim())];
  const faults: Partial<Record<keyof WrittenMatching, MatchingFault>> = {};
  for (const [field, text] of [
    ["name", name],
    ["purpose", purpose],
  ] as const) {
    // prettier-ignore
    if (text === "") faults[field] = "empty";
    if (text.length > longest[field]) faults[field] = "tooLong";
  }
  if (firstDay === undefined) faults.firstDay = "noDay";
  if (lastDay === undefined) faults.lastDay = "noDay";
  if (firstDay !== undefined && lastDay !== undefined && lastDay <= firstDay)
    faults.lastDay = "endsBeforeItBegins";
  if (Object.keys(faults).length > 0 || firstDay === undefined || lastDay === undefined) return err(faults);
  return ok({ name, purpose, firstDay, lastDay });
}
