import type { Actor } from "../access/actor.ts";
import type { Day } from "../shared/day.ts";
import type { PersonId } from "../shared/ids.ts";

/** That a rated person has let a coach read one mirror. It lasts until it is taken back, and no longer. */
export interface MirrorCoaching {
  readonly id: string;
  readonly rated: PersonId;
  readonly coach: PersonId;
  readonly givenOn: Day;
  readonly revokedOn: Day | undefined;
}

/**
 * A mirror is read by the person it is about, and by a coach whom that person has chosen and who is still a coach.
 * Nobody else: not the own manager, not HR, not administrators.
 */
export function mayReadMirror(actor: Actor, rated: PersonId, coachings: readonly MirrorCoaching[]): boolean {
  return (
    actor.person === rated ||
    (actor.granted.has("coach") &&
      coachings.some(
        (one) => one.rated === rated && one.coach === actor.person && one.revokedOn === undefined,
      ))
  );
}

/** Whom a mirror is shown to is decided by the person it is about, alone. */
export function mayChooseMirrorCoach(actor: Actor, rated: PersonId): boolean {
  return actor.person === rated;
}
