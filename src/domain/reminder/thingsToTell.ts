import { addDays, type Day } from "../shared/day.ts";
import type { LetterWish } from "./letterWish.ts";

const thingKinds = [
  "review",
  "lookBack",
  "session",
  "sessionPromise",
  "peerMeeting",
  "peerAsked",
  "approval",
  "introduction",
  "renewal",
] as const;
export type ThingKind = (typeof thingKinds)[number];

/** Something that waits for a person, and that a letter can tell of. */
export interface WaitingThing {
  readonly kind: ThingKind;
  /** Names the thing as it stands: it is told once. What has changed so that it is worth telling again has another. */
  readonly key: string;
  /** The day on which it is due. */
  readonly on: Day;
}

export interface TellTurn {
  readonly wish: LetterWish;
  readonly today: Day;
  readonly isWeekly: boolean;
  /** Keys of what has been told already. */
  readonly told: ReadonlySet<string>;
}

/** After four weeks a thing is no news: it stands on the home page, and is not written about. */
const daysOfNews = 28;
/** Time enough to prepare, and near enough to be remembered. */
const daysBeforeSession = 3;
/** The weekly letter tells of sessions until the next one comes. */
const daysOfWeek = 7;

/** What a letter tells at a turn: in the weekly letter everything, on other days what its own day has come for. */
export function thingsToTell<Thing extends WaitingThing>(
  things: readonly Thing[],
  { wish, today, isWeekly, told }: TellTurn,
): readonly Thing[] {
  const gathers = isWeekly && wish.weekly;
  return things.filter((thing) => {
    if (told.has(thing.key) || thing.on < addDays(today, -daysOfNews)) return false;
    if (thing.kind === "session" || thing.kind === "peerMeeting") {
      const ahead = gathers ? daysOfWeek : wish.sessions ? daysBeforeSession : undefined;
      return ahead !== undefined && today <= thing.on && thing.on <= addDays(today, ahead);
    }
    const isOfItsDay =
      (thing.kind === "lookBack" && wish.promises) || (thing.kind === "peerAsked" && wish.sessions);
    return thing.on <= today && (gathers || isOfItsDay);
  });
}
