import {
  assumedRaterSpread,
  type CompetencyMeasure,
  type Perspective,
} from "../../domain/competence/measuredLevel.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import { findInstrument } from "../../domain/survey/findInstrument.ts";
import type { Instrument } from "../../domain/survey/instrument.ts";
import type { Round } from "../../domain/survey/round.ts";
import type { MirrorGroup, MirrorRelease } from "../../domain/survey/mirrorRelease.ts";
import { ownScores, type OwnAssessment } from "../../domain/survey/ownAssessment.ts";
import { findMirror, mirrorsOf, type ListedMirror } from "../../store/survey/mirror.ts";
import { findOwnAssessment } from "../../store/survey/ownAssessment.ts";
import { findRound } from "../../store/survey/round.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Content } from "../needs.ts";
import { ownInstrument } from "./guidance.ts";
import type { WorkplaceMeasured } from "./loadWorkplaceMeasures.ts";

export interface MeasuredPerson {
  readonly measures: readonly CompetencyMeasure[];
  /** The 360 that the measures rest on; undefined without one. */
  readonly mirror: ListedMirror | undefined;
  /** Surveys of the person's workplaces that measures rest on, the latest first. */
  readonly surveys: readonly Round[];
  /** The own assessment of the way of leading; undefined without one. */
  readonly own: OwnAssessment | undefined;
}

/**
 * What has been measured of a person: the latest 360; where that has not measured a competency, the latest survey of
 * the workplaces that the person leads; and where nobody else has answered, the own assessment.
 * @param workplaces what surveys measured of the person, the latest first
 */
export async function measuresOf(
  tx: Transaction,
  content: Content,
  person: PersonId,
  workplaces: readonly WorkplaceMeasured[],
): Promise<MeasuredPerson> {
  const [mirror] = await mirrorsOf(tx, person);
  const round = mirror && (await findRound(tx, mirror.round));
  const stored = mirror && (await findMirror(tx, mirror.round, person));
  const rated = round && findInstrument(content, round.instrument, round.instrumentVersion);
  const instrument = ownInstrument(content, "person");
  const own = instrument && (await findOwnAssessment(tx, person, instrument));
  const fromMirror = stored && rated ? mirrorMeasures(rated, stored.mirror) : [];
  const fromSelf = own && instrument ? ownMeasures(instrument, own) : [];
  const sources = [fromMirror, ...workplaces.map(({ measures }) => measures), fromSelf];
  const measures = firstOfEach(sources);
  return {
    measures,
    mirror: fromMirror.length > 0 ? mirror : undefined,
    surveys: workplaces
      .filter((workplace) => workplace.measures.some((measure) => measures.includes(measure)))
      .map(({ round }) => round),
    own,
  };
}

/** The measure of each competency from the first source that has one. */
function firstOfEach(sources: readonly (readonly CompetencyMeasure[])[]): readonly CompetencyMeasure[] {
  const first = new Map<string, CompetencyMeasure>();
  for (const measure of sources.flat()) {
    if (!first.has(measure.competencyId)) first.set(measure.competencyId, measure);
  }
  return [...first.values()];
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
