import { addDays, weekdayOf, type Day } from "../shared/day.ts";
import { err, ok, type Result } from "../shared/result.ts";
import { wholeHour, type QuietHours } from "./quietHours.ts";

/** Which letters a person wants, and when. */
export interface LetterWish {
  /** One letter a week with everything that waits. */
  readonly weekly: boolean;
  /** A letter on the day to look back on a promise. */
  readonly promises: boolean;
  /** Invitations to sessions for the calendar, questions about joining a group, and a letter some days before. */
  readonly sessions: boolean;
  /** Of the weekly letter: 1 is Monday, 5 Friday. */
  readonly weekday: number;
  /** Of every letter that waits for an hour, in Stockholm. */
  readonly hour: number;
  /** Promises are written with their words. Mail can be read by others than its owner. */
  readonly showsWords: boolean;
}

export const letterKinds = ["weekly", "promises", "sessions"] as const;
export type LetterKind = (typeof letterKinds)[number];

const noLetters = { weekly: false, promises: false, sessions: false, showsWords: false } as const;

/** What somebody is sent who has chosen nothing. */
export const usualWish: LetterWish = {
  weekly: true,
  promises: true,
  sessions: true,
  weekday: 1,
  hour: 8,
  showsWords: false,
};

/**
 * What a person with a protected identity is sent who has chosen nothing: no letters. Mail passes through systems
 * that are not ours, and an invitation says where somebody will be.
 */
export const usualWishOfProtected: LetterWish = { ...usualWish, ...noLetters };

/** The same times, and no letters. */
export function withoutLetters(wish: LetterWish): LetterWish {
  return { ...wish, ...noLetters };
}

export function wantsLetters(wish: LetterWish): boolean {
  return letterKinds.some((kind) => wish[kind]);
}

export interface WrittenWish {
  readonly kinds: readonly string[];
  readonly weekday: string;
  readonly hour: string;
  readonly showsWords: string;
}

export type WishFaults = Readonly<Partial<Record<"weekday" | "hour", "notChosen">>>;

/** Reads the form of the own wishes; hours that the organisation keeps quiet cannot be chosen. */
export function parseLetterWish(written: WrittenWish, quiet: QuietHours): Result<LetterWish, WishFaults> {
  const weekday = wholeHour(written.weekday);
  const hour = wholeHour(written.hour);
  const isWeekdayRight = weekday !== undefined && weekday >= 1 && weekday <= 5;
  const isHourRight = hour !== undefined && hour >= quiet.until && hour < quiet.from;
  if (!isWeekdayRight || !isHourRight)
    return err({
      ...(isWeekdayRight ? {} : { weekday: "notChosen" as const }),
      ...(isHourRight ? {} : { hour: "notChosen" as const }),
    });
  const wants = (kind: LetterKind) => written.kinds.includes(kind);
  return ok({
    weekly: wants("weekly"),
    promises: wants("promises"),
    sessions: wants("sessions"),
    weekday,
    hour,
    showsWords: written.showsWords === "yes",
  });
}

/**
 * The weekly letter is due: the chosen weekday has come since the last one. A weekday that is a holiday, or on
 * which nothing ran, gives a letter on the next day that is looked at, and one alone however many were missed.
 * @param before the last day on which a weekly letter was looked for
 */
export function isWeeklyTurn({ weekday }: Pick<LetterWish, "weekday">, before: Day, today: Day): boolean {
  const latest = addDays(today, -((weekdayOf(today) - weekday + 7) % 7));
  return before < latest;
}
