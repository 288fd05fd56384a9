import type { Interval } from "../shared/interval.ts";
import type { SelfOtherAgreement } from "../statistics/selfOtherAgreement.ts";
import type { MirrorGroup, MirrorRating, MirrorRelease, MirrorScale } from "./mirrorRelease.ts";

/** Why peers and reports are not shown on a scale. */
export type NoOthersReason = "nobodyAnswered" | "tooFewRaters" | "tooFewOrAlikeHere";

/** A scale of a mirror as a person reads it: own picture beside that of peers and reports together. */
export interface MirrorRow {
  readonly scale: string;
  readonly self: number | undefined;
  readonly lineManager: number | undefined;
  readonly others:
    | {
        readonly kind: "shown";
        readonly mean: number;
        /** Of the mean; undefined where there is no own picture to compare with. */
        readonly interval: Interval | undefined;
        readonly raters: number;
      }
    | { readonly kind: "withheld"; readonly reason: NoOthersReason };
  readonly agreement: SelfOtherAgreement | undefined;
  readonly ratings: readonly MirrorRating[];
}

/** Who is found in the mirror at all, in the order of its columns. */
export function groupsShown({ scales }: MirrorRelease): readonly MirrorGroup[] {
  const order: readonly MirrorGroup[] = ["self", "lineManager", "peer", "report", "peerAndReport"];
  return order.filter((group) =>
    scales.some(({ ratings }) => ratings.some((rating) => rating.group === group)),
  );
}

/** The rows of a mirror in the instrument's order; nothing here that the release does not say. */
export function mirrorRows(release: MirrorRelease): readonly MirrorRow[] {
  const isAnywhere = groupsShown(release).some(isOthers);
  return release.scales.map((scale) => ({
    scale: scale.scale,
    self: meanOfGroup(scale, "self"),
    lineManager: meanOfGroup(scale, "lineManager"),
    others: othersOf(scale, release.tooFew.length > 0, isAnywhere),
    agreement: scale.agreement,
    ratings: scale.ratings,
  }));
}

/** x̄ = Σ nₛ m̄ₛ / Σ nₛ over peers and reports; its interval is that of the gap, taken from the own picture. */
function othersOf(scale: MirrorScale, areTooFew: boolean, isAnywhere: boolean): MirrorRow["others"] {
  const others = scale.ratings.filter(({ group }) => isOthers(group));
  const raters = others.reduce((sum, one) => sum + one.raters, 0);
  if (raters === 0) {
    const reason = isAnywhere ? "tooFewOrAlikeHere" : areTooFew ? "tooFewRaters" : "nobodyAnswered";
    return { kind: "withheld", reason };
  }
  const mean = others.reduce((sum, one) => sum + one.raters * one.mean, 0) / raters;
  const self = meanOfGroup(scale, "self");
  const gap = scale.agreement?.interval;
  const interval =
    self === undefined || gap === undefined
      ? undefined
      : { low: self - gap.high, high: self - gap.low, confidence: gap.confidence };
  return { kind: "shown", mean, interval, raters };
}

function meanOfGroup({ ratings }: MirrorScale, group: MirrorGroup): number | undefined {
  return ratings.find((rating) => rating.group === group)?.mean;
}

function isOthers(group: MirrorGroup): boolean {
  return group !== "self" && group !== "lineManager";
}
