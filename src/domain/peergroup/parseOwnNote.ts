import { parseDay, type Day } from "../shared/day.ts";
import { err, ok, type Result } from "../shared/result.ts";

/** What somebody writes after a meeting, for nobody else. */
export interface WrittenNote {
  readonly note: string;
  readonly promise: string;
  readonly tryBy: string;
}

export interface OwnNote {
  readonly note: string;
  /** What the person means to try before the next meeting; empty: nothing. */
  readonly promise: string;
  /** The day to look back on it; undefined where there is no promise. */
  readonly tryBy: Day | undefined;
}

export type NoteFault = "tooLong" | "noDay" | "past";
export type NoteFaults = Readonly<Partial<Record<keyof WrittenNote, NoteFault>>>;

const longest = { note: 4000, promise: 500 } as const;

/** @param kept the day that was written before: it may have passed since */
export function parseOwnNote(
  written: WrittenNote,
  today: Day,
  kept: Day | undefined,
): Result<OwnNote, NoteFaults> {
  const note = written.note.trim();
  const promise = written.promise.replaceAll(/\s+/g, " ").trim();
  const tryBy = promise === "" ? undefined : parseDay(written.tryBy.trim());
  const faults: Partial<Record<keyof WrittenNote, NoteFault>> = {};
  if (note.length > longest.note) faults.note = "tooLong";
  if (promise.length > longest.promise) faults.promise = "tooLong";
  if (promise !== "" && tryBy === undefined) faults.tryBy = "noDay";
  if (tryBy !== undefined && tryBy < today && tryBy !== kept) faults.tryBy = "past";
  return Object.keys(faults).length > 0 ? err(faults) : ok({ note, promise, tryBy });
}
