import type { Day } from "../shared/day.ts";

/** What the organisation has decided is reasonable, and the decision. */
export interface OrganisationNorm {
  /** People per post as manager. */
  readonly value: number;
  readonly decidedBy: string | undefined;
  readonly decidedOn: Day | undefined;
}

/** A norm that is compared with: decided by the organisation, or where it has decided nothing, the usual one. */
export interface AppliedNorm extends OrganisationNorm {
  readonly isDecided: boolean;
}
