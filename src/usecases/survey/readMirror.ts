import type { Actor } from "../../domain/access/actor.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import type { PersonId, RoundId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { findInstrument } from "../../domain/survey/findInstrument.ts";
import type { Instrument } from "../../domain/survey/instrument.ts";
import { mayChooseMirrorCoach, mayReadMirror } from "../../domain/survey/mayReadMirror.ts";
import { groupsShown, mirrorRows, type MirrorRow } from "../../domain/survey/mirrorPicture.ts";
import type { MirrorGroup, MirrorRelease } from "../../domain/survey/mirrorRelease.ts";
import type { Round } from "../../domain/survey/round.ts";
import { coachesOn, type Coach } from "../../store/access/coachesOn.ts";
import { logEvent } from "../../store/access/event.ts";
import { coachingsOf, findMirror, type NamedCoaching } from "../../store/survey/mirror.ts";
import { findRatedName } from "../../store/survey/findRatedName.ts";
import { findRound } from "../../store/survey/round.ts";
import type { Needs } from "../needs.ts";

export interface MirrorView {
  readonly round: Round;
  readonly instrument: Instrument;
  readonly releasedAt: Date;
  readonly rated: PersonId;
  /** Undefined where the identity is protected. */
  readonly ratedName: string | undefined;
  readonly isOwn: boolean;
  readonly groups: readonly MirrorGroup[];
  readonly rows: readonly MirrorRow[];
  readonly tooFew: MirrorRelease["tooFew"];
  /** Who reads or has read it besides the person; for the person alone. */
  readonly coachings: readonly NamedCoaching[];
  readonly coachesToChoose: readonly Coach[];
}

type ReadNeeds = Pick<Needs, "database" | "now" | "newOrderedId" | "content">;

/** What a 360 says to the person it is about. Nobody else learns even that there is one: `noSuchMirror`. */
export const readMirror =
  ({ database, now, newOrderedId, content }: ReadNeeds) =>
  (actor: Actor, roundId: RoundId, rated: PersonId): Promise<Result<MirrorView, "noSuchMirror">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const stored = await findMirror(tx, roundId, rated);
      const round = stored && (await findRound(tx, roundId));
      const instrument = round && findInstrument(content, round.instrument, round.instrumentVersion);
      const coachings = stored ? await coachingsOf(tx, stored.release, rated) : [];
      if (!stored || !instrument || !mayReadMirror(actor, rated, coachings)) return err("noSuchMirror");

      const isOwn = mayChooseMirrorCoach(actor, rated);
      // Reading about somebody else leaves a trace.
      if (!isOwn)
        await logEvent(tx, {
          id: newOrderedId(),
          at: now(),
          person: actor.person,
          kind: "mirror.readByCoach",
          subject: rated,
        });
      const reading = new Set(coachings.flatMap((one) => (one.revokedOn === undefined ? one.coach : [])));
      const coaches = isOwn ? await coachesOn(tx, dayInStockholm(now())) : [];
      return ok({
        round,
        instrument,
        releasedAt: stored.releasedAt,
        rated,
        ratedName: await findRatedName(tx, rated),
        isOwn,
        groups: groupsShown(stored.mirror),
        rows: mirrorRows(stored.mirror),
        tooFew: stored.mirror.tooFew,
        coachings: isOwn ? coachings : [],
        coachesToChoose: coaches.filter(({ person }) => person !== rated && !reading.has(person)),
      });
    });
