import type { Interval } from "../shared/interval.ts";
import type { IndexChange } from "../statistics/changeBetweenRounds.ts";
import type { ScaleMoments } from "../statistics/scaleMoments.ts";
import type { BackgroundVariable } from "./round.ts";

/**
 * Why a figure is not shown. `tooFewAnswers`: fewer than the threshold. `protectsAnother`: enough answers, but
 * together with what is shown it would let a smaller group be worked out. `tooUniform`: everybody answered so
 * alike that each person's answer would follow.
 */
export type WithheldReason = "tooFewAnswers" | "protectsAnother" | "tooUniform";

/** What a release says of a unit: numbers, or why there are none. Nothing else can be rendered. */
export type UnitRelease =
  | {
      readonly kind: "shown";
      readonly invited: number;
      readonly answers: number;
      /** The total first where the instrument has one, then the sub-scales in the instrument's order. */
      readonly scales: readonly ShownScale[];
      readonly items: ItemsRelease;
      /** By background, where it may be told; absent in releases made before it could be. */
      readonly background?: readonly BackgroundFigure[];
    }
  | { readonly kind: "withheld"; readonly invited: number; readonly reason: WithheldReason };

/** What people with one background value answered: those of groups where every value has the threshold. */
export interface BackgroundFigure {
  readonly variable: BackgroundVariable;
  /** As in the register: `woman`, `man`, `other`, `unknown`; `monthly`, `hourly`. */
  readonly value: string;
  readonly answers: number;
  readonly scales: readonly Pick<ShownScale, "scale" | "index" | "interval">[];
}

export interface ShownScale {
  /** `total`, or the sub-scale's id. */
  readonly scale: string;
  /** 0 to 100, unrounded. */
  readonly index: number;
  /** Undefined where the answers do not vary enough to tell. */
  readonly interval: Interval | undefined;
  /** Against the same unit in the round before with the same instrument; undefined where there is none. */
  readonly change: IndexChange | undefined;
  /** Against everybody else in the round; only certain differences are named. */
  readonly difference: "higher" | "lower" | "none";
  /** The scores of those who answered every item: what a later round needs to tell a change. */
  readonly scores: ScaleMoments;
}

export type ItemsRelease =
  | { readonly kind: "shown"; readonly items: readonly ShownItem[] }
  | { readonly kind: "withheld"; readonly reason: WithheldReason };

export interface ShownItem {
  readonly item: string;
  readonly answers: number;
  /** On the answer scale, before any reversal: as people answered. */
  readonly mean: number;
  /** 0 to 100 in the favourable direction. */
  readonly index: number;
  /** How many gave each answer, the lowest first. */
  readonly counts: readonly number[];
}

/** How far a round may show a unit, as decided when it closed. */
export type UnitDecision =
  | { readonly level: "items" }
  | { readonly level: "index"; readonly itemsReason: WithheldReason }
  | { readonly level: "withheld"; readonly reason: WithheldReason };
