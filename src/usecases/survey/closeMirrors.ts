import type { PersonId, TenantId } from "../../domain/shared/ids.ts";
import { unpackAnswers } from "../../domain/survey/answerSheet.ts";
import { releaseMirrors, type Rating } from "../../domain/survey/mirrorRelease.ts";
import type { Instrument } from "../../domain/survey/instrument.ts";
import { insertMirrors, packedRatings, type PackedRatings } from "../../store/survey/closing.ts";
import { insertRelease } from "../../store/survey/release.ts";
import { methodVersion, type CloseNeeds, type Closing, type LoadedRound } from "./closing.ts";

/** Works out the mirrors of a 360 round: one for each person rated, for that person alone. */
export async function closeMirrors(
  { database, now, newId }: CloseNeeds,
  tenant: TenantId,
  { round, instrument }: LoadedRound,
): Promise<Closing> {
  const packed = await database.asTenant(tenant, (tx) => packedRatings(tx, round.id));
  const mirrors = releaseMirrors(instrument, ratingsByPerson(instrument, packed));
  return async (tx) => {
    const release = newId();
    const audit = { mirrors: mirrors.size };
    await insertRelease(tx, {
      id: release,
      round: round.id,
      releasedAt: now(),
      method: methodVersion,
      audit,
      summary: [],
    });
    await insertMirrors(tx, release, mirrors);
  };
}

function ratingsByPerson(
  instrument: Instrument,
  packed: readonly PackedRatings[],
): ReadonlyMap<PersonId, readonly Rating[]> {
  const ratings = new Map<PersonId, Rating[]>();
  const width = instrument.items.length;
  for (const { rated, relation, answers } of packed) {
    const own = ratings.get(rated) ?? [];
    ratings.set(rated, own);
    for (let at = 0; at < answers.length; at += width)
      own.push({ relation, answers: unpackAnswers(instrument, answers.subarray(at, at + width)) });
  }
  return ratings;
}
