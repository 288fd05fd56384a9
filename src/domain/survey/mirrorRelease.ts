import { reverseAnswer } from "../statistics/bounds.ts";
import { meanOf, scaleMomentsOf, addScaleMoments, type ScaleMoments } from "../statistics/scaleMoments.ts";
import {
  pooledRaterSpread,
  selfOtherAgreement,
  type RaterSpread,
  type SelfOtherAgreement,
} from "../statistics/selfOtherAgreement.ts";
import type { GroupRelation } from "./ballot.ts";
import type { Answers, Instrument } from "./instrument.ts";
import { fewestRaters } from "./raters.ts";
import { scalesOf, type ScalePlan } from "./scales.ts";

/** Who stands behind a figure in the mirror. Peers and reports are one group where either is too few. */
export type MirrorGroup = "self" | "lineManager" | "peer" | "report" | "peerAndReport";

export interface MirrorRating {
  readonly group: MirrorGroup;
  readonly raters: number;
  /** Mean of the raters' scores, on the answer scale. */
  readonly mean: number;
}

export interface MirrorScale {
  readonly scale: string;
  readonly ratings: readonly MirrorRating[];
  /** Own picture against peers and reports; undefined without either, or without enough raters. */
  readonly agreement: SelfOtherAgreement | undefined;
  /** How much raters of the same person differ, pooled over the round; undefined where peers and reports are not shown. */
  readonly spread?: RaterSpread | undefined;
}

/** What a 360 says to the person it is about. */
export interface MirrorRelease {
  readonly scales: readonly MirrorScale[];
  /** Raters asked for who did not become enough to be shown: the page says so instead of leaving a gap. */
  readonly tooFew: readonly ("peer" | "report")[];
}

/** One rater's answers about one person. */
export interface Rating {
  readonly relation: GroupRelation;
  readonly answers: Answers;
}

/**
 * The mirrors of everybody rated in a round. Each group of fewer than four is merged with the other or left out;
 * a group in which all gave the lowest, or all the highest answer, is left out, for it would tell what each said.
 * @param ratingsByPerson in the order the mirrors are wanted
 */
export function releaseMirrors<Person>(
  instrument: Instrument,
  ratingsByPerson: ReadonlyMap<Person, readonly Rating[]>,
): ReadonlyMap<Person, MirrorRelease> {
  const plans = scalesOf(instrument).filter(({ id }) => id !== "total");
  const scored = [...ratingsByPerson].map(([person, ratings]) => ({
    person,
    ratings,
    groups: groupsOf(ratings),
  }));
  const spreads = plans.map((plan) =>
    pooledRaterSpread(
      scored.flatMap(({ ratings }) => othersOf(ratings).map((group) => momentsOf(instrument, plan, group))),
    ),
  );
  return new Map(
    scored.map(({ person, ratings, groups }) => [
      person,
      {
        scales: plans.map((plan, index) => mirrorScale(instrument, plan, groups, spreads[index])),
        tooFew: (["peer", "report"] as const).filter((relation) => {
          const { length } = ratings.filter(
            (rating) => rating.relation === relation || rating.relation === "other",
          );
          return length > 0 && !groups.has(relation) && !groups.has("peerAndReport");
        }),
      },
    ]),
  );
}

type Groups = ReadonlyMap<MirrorGroup, readonly Rating[]>;

/**
 * Peers and reports stand apart only when both are enough, or the other is empty. Where too few of either were asked
 * they came as one from the beginning (`other`).
 */
function groupsOf(ratings: readonly Rating[]): Groups {
  const by = (relation: GroupRelation) => ratings.filter((rating) => rating.relation === relation);
  const groups = new Map<MirrorGroup, readonly Rating[]>();
  const [self, lineManager, peers, reports] = [by("self"), by("lineManager"), by("peer"), by("report")];
  if (self.length > 0) groups.set("self", self);
  if (lineManager.length > 0) groups.set("lineManager", lineManager);
  const isEnough = (group: readonly Rating[]) => group.length === 0 || group.length >= fewestRaters;
  const together = [...peers, ...reports, ...by("other")];
  if (by("other").length === 0 && isEnough(peers) && isEnough(reports)) {
    if (peers.length > 0) groups.set("peer", peers);
    if (reports.length > 0) groups.set("report", reports);
  } else if (together.length >= fewestRaters) {
    groups.set("peerAndReport", together);
  }
  return groups;
}

function othersOf(ratings: readonly Rating[]): readonly (readonly Rating[])[] {
  return (["peer", "report", "other"] as const).map((relation) =>
    ratings.filter((rating) => rating.relation === relation),
  );
}

function mirrorScale(
  instrument: Instrument,
  plan: ScalePlan,
  groups: Groups,
  spread: RaterSpread | undefined,
): MirrorScale {
  const moments = [...groups].map(([group, ratings]) => ({
    group,
    moments: momentsOf(instrument, plan, ratings),
  }));
  const shown = moments.filter(({ group, moments }) => mayShow(group, moments, instrument));
  const self = shown.find(({ group }) => group === "self");
  const others = shown
    .filter(({ group }) => group !== "self" && group !== "lineManager")
    .map(({ moments }) => moments)
    .reduce<ScaleMoments | undefined>((sum, one) => (sum ? addScaleMoments(sum, one) : one), undefined);
  const own = self && meanOf(self.moments);
  return {
    scale: plan.id,
    ratings: shown.flatMap(({ group, moments }) => {
      const mean = meanOf(moments);
      return mean === undefined ? [] : [{ group, raters: moments.n, mean }];
    }),
    agreement:
      own === undefined || others === undefined || spread === undefined
        ? undefined
        : selfOtherAgreement(own, others, spread),
    spread: others && spread,
  };
}

function mayShow(group: MirrorGroup, moments: ScaleMoments, { scale }: Instrument): boolean {
  if (group === "self" || group === "lineManager") return moments.n > 0;
  const mean = meanOf(moments);
  return moments.n >= fewestRaters && mean !== scale.min && mean !== scale.max;
}

/** A rater's score is the mean of the items answered, where at least half were; others say too little. */
function momentsOf({ items, scale }: Instrument, plan: ScalePlan, ratings: readonly Rating[]): ScaleMoments {
  return scaleMomentsOf(
    ratings.flatMap(({ answers }) => {
      const given = plan.items.flatMap((place) => {
        const answer = answers[place];
        if (answer === undefined) return [];
        return items[place]?.isReversed === true ? reverseAnswer(answer, scale) : answer;
      });
      return given.length * 2 < plan.items.length || given.length === 0
        ? []
        : given.reduce((sum, answer) => sum + answer, 0) / given.length;
    }),
  );
}
