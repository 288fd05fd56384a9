/** What an attacker could tell too closely. */
export interface Exposure {
  /** What has to be withheld: the published row that covers fewest of the people it is about. */
  readonly row: number;
  readonly level: "index" | "items";
  readonly reason: "tooFewAnswers" | "tooUniform";
  /** Scale or item. */
  readonly figure: string;
  /** How far the sum over a person, or a group below the threshold, may vary: in answer steps per item. */
  readonly width: number;
}

/** What the audit of a release solved and found. */
export interface ReleaseAudit {
  readonly exposures: readonly Exposure[];
  /** Published sums that the attacker has as equations. */
  readonly equations: number;
  /** Sums over groups and items that the attacker does not know. */
  readonly unknowns: number;
  /** Intervals that were bounded: by closed form, by another world that the figures allow, or by programmes. */
  readonly intervals: number;
  /** Linear programmes that were solved for intervals that nothing simpler settled. */
  readonly programmes: number;
  /** Every interval is at least this wide, in answer steps per item; undefined when nothing is published. */
  readonly narrowest: number | undefined;
}

export interface AuditedIntervals {
  readonly exposures: readonly Exposure[];
  readonly intervals: number;
  readonly programmes: number;
  readonly narrowest: number;
}

/**
 * The least uncertainty that everybody keeps: the sum over any group below the threshold, down to one person, may
 * be at least one answer step per item higher or lower for all that is published.
 */
export const protectedSteps = 1;
