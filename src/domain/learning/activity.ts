import type { LocalText } from "../shared/localText.ts";

/** What can be offered (content/activities). */
export interface ActivityCatalogue {
  readonly id: string;
  readonly version: string;
  readonly frameworkId: string;
  readonly licence: string;
  readonly sources: readonly string[];
  /** Standard deviation of managers' scores, in answer steps: turns a standardised effect into points. */
  readonly scoreDeviation: { readonly value: number; readonly basis: EffectBasis };
  readonly activities: readonly Activity[];
}

export interface Activity {
  readonly id: string;
  readonly kind: ActivityKind;
  readonly name: LocalText;
  readonly description: LocalText;
  readonly develops: readonly AssumedDevelopment[];
  /** Hours of the manager's working time, preparation and follow-up included. */
  readonly hours: number;
  /** SEK without VAT, per participant. */
  readonly costPerSeat: number;
  /** SEK without VAT, once for each occasion that runs. */
  readonly costPerOccasion: number;
  /** SEK for somebody who steps in during each hour; 0 where work waits. */
  readonly substituteCostPerHour: number;
  /** Undefined: no limit. */
  readonly seats: number | undefined;
  /** Fewer and the occasion does not run. */
  readonly seatsToRun: number;
  readonly occasions: readonly PlannedOccasion[];
  readonly prerequisiteIds: readonly string[];
  readonly place: "onSite" | "digital" | "mixed" | "workplace";
  readonly provider: "internal" | "external";
}

export const activityKinds = [
  "course",
  "programme",
  "dialogue",
  "exercise",
  "mentoring",
  "peerSupervision",
  "coaching",
  "reading",
  "selfStudy",
  "practice",
  "feedback",
] as const;
export type ActivityKind = (typeof activityKinds)[number];

/** What one participant is assumed to gain on a competency, in standard deviations (Cohen's d); low ≤ expected ≤ high. */
export interface AssumedDevelopment {
  readonly competencyId: string;
  readonly low: number;
  readonly expected: number;
  readonly high: number;
  readonly basis: EffectBasis;
}

/** Where a number comes from: a published study, or somebody's judgement that can be argued with. */
export type EffectBasis =
  | { readonly kind: "study"; readonly source: string }
  | { readonly kind: "assumption"; readonly because: LocalText };

/**
 * Days away, told relative to the plan: the first in the plan's `month` (1 is its first), in that month's `week`
 * (1–4) on `weekday` (1 is Monday); the next ones `monthsBetween` later each, or, when that is 0, on the days after.
 * `days` 0: done at any time from that month on.
 */
export interface PlannedOccasion {
  readonly id: string;
  readonly month: number;
  readonly week: number;
  readonly weekday: number;
  readonly days: number;
  readonly monthsBetween: number;
}
