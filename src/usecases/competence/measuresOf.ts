import {
  assumedRaterSpread,
  type CompetencyMeasure,
  type Perspective,
} from "../../domain/competence/measuredLevel.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import { findInstrument } from "../../domain/survey/findInstrument.ts";
import type { Instrument } from "../../domain/survey/instrument.ts";
import type { MirrorGroup, MirrorRelease } from "../../domain/survey/mirrorRelease.ts";
import { ownScores, type OwnAssessment } from "../../domain/survey/ownAssessment.ts";
import { findMirror, mirrorsOf, type ListedMirror } from "../../store/survey/mirror.ts";
import { findOwnAssessment } from "../../store/survey/ownAssessment.ts";
import { findRound } from "../../store/survey/round.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Content } from "../needs.ts";
import { ownInstrument } from "./guidance.ts";

export interface MeasuredPerson {
  readonly measures: readonly CompetencyMeasure[];
  /** The 360 that the measures rest on; undefined without one. */
  readonly mirror: ListedMirror | undefined;
  /** The own assessment of the way of leading; undefined without one. */
  readonly own: OwnAssessment | undefined;
}

/** What has been measured of a person: the latest 360, with the own assessment where that has no own picture. */
export async function measuresOf(
  tx: Transaction,
  content: Content,
  person: PersonId,
): Promise<MeasuredPerson> {
  const [mirror] = await mirrorsOf(tx, person);
  const round = mirror && (await findRound(tx, mirror.round));
  const stored = mirror && (await findMirror(tx, mirror.round, person));
  const rated = round && findInstrument(content, round.instrument, round.instrumentVersion);
  const instrument = ownInstrument(content, "person");
  const own = instrument && (await findOwnAssessment(tx, person, instrument));
  const fromMirror = stored && rated ? mirrorMeasures(rated, stored.mirror) : [];
  const fromSelf = own && instrument ? ownMeasures(instrument, own) : [];
  const isMirrored = new Set(fromMirror.map(({ competencyId }) => competencyId));
  return {
    measures: [...fromMirror, ...fromSelf.filter(({ competencyId }) => !isMirrored.has(competencyId))],
    mirror: fromMirror.length > 0 ? mirror : undefined,
    own,
  };
}

const relationOf = {
  self: "self",
  lineManager: "lineManager",
  peer: "peer",
  report: "report",
  peerAndReport: "others",
} as const satisfies Record<MirrorGroup, Perspective["relation"]>;

/** A mirror as measures of competencies; scales without a competency, or without anybody's rating, are none. */
export function mirrorMeasures(instrument: Instrument, mirror: MirrorRelease): readonly CompetencyMeasure[] {
  const competencyOf = new Map(instrument.subScales.map(({ id, competencyId }) => [id, competencyId]));
  return mirror.scales.flatMap(({ scale, ratings, spread }) => {
    const competencyId = competencyOf.get(scale);
    if (competencyId === undefined || ratings.length === 0) return [];
    const perspectives = ratings.map(({ group, raters, mean }) => ({
      relation: relationOf[group],
      raters,
      mean,
    }));
    return [{ competencyId, perspectives, spread: spread ?? assumedRaterSpread }];
  });
}

function ownMeasures(instrument: Instrument, { answers }: OwnAssessment): readonly CompetencyMeasure[] {
  const scores = ownScores(instrument, answers);
  return instrument.subScales.flatMap(({ id, competencyId }) => {
    const score = scores.get(id);
    if (competencyId === undefined || score === undefined) return [];
    const perspectives = [{ relation: "self", raters: 1, mean: score.mean } as const];
    return [{ competencyId, perspectives, spread: assumedRaterSpread }];
  });
}
