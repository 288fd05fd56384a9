import type { Day } from "../shared/day.ts";
import type { PersonId } from "../shared/ids.ts";
import type { DialogueSessionId } from "./dialogue.ts";

/** Somebody plays a dialogue: which one, in which version, and how far it has come. */
export interface DialogueSession {
  readonly id: DialogueSessionId;
  readonly person: PersonId;
  readonly dialogue: string;
  /** Names the version of the dialogue that the session was begun with. */
  readonly digest: string;
  readonly startedOn: Day;
  readonly finished: { readonly on: Day; readonly outcome: string } | undefined;
  /** Who may read what the choices show, since when. */
  readonly shared: { readonly with: PersonId; readonly on: Day } | undefined;
}

/** That an expert has read a version of a dialogue, as the organisation says. */
export interface DialogueReview {
  readonly dialogue: string;
  readonly version: string;
  readonly reviewer: string;
  readonly on: Day;
}

/**
 * The sessions that are summed up as evidence: the first finished time of each dialogue, for who plays again knows
 * how it ended.
 */
export function firstFinished(sessions: readonly DialogueSession[]): readonly DialogueSession[] {
  const finished = sessions
    .flatMap((session) => (session.finished ? [{ session, key: session.finished.on + session.id }] : []))
    .toSorted((one, other) => (one.key < other.key ? -1 : 1));
  return finished
    .map(({ session }) => session)
    .filter(({ dialogue }, index, all) => all.findIndex((one) => one.dialogue === dialogue) === index);
}
