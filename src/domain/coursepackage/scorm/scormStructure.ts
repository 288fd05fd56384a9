import type { LanguageText } from "../languageText.ts";

export type ScormKind = "scorm12" | "scorm2004";

/** What a package asks for that is not followed here: HR is told, since a course may then behave otherwise. */
export type NotFollowed =
  | "prerequisites"
  | "sequencingRules"
  | "rollupRules"
  | "sharedObjectives"
  | "limits"
  | "randomization"
  | "subManifests";

/** How one may move among the parts of a group (SCORM 2004 SN 3.2.1). In SCORM 1.2 everything may be chosen. */
export interface ControlMode {
  /** Any part may be chosen. */
  readonly choice: boolean;
  /** One may go on to the next part, and back. */
  readonly flow: boolean;
  /** Never back. */
  readonly forwardOnly: boolean;
}

/** How a SCORM package is built: one organisation, its items as a tree, and what they launch. */
export interface ScormStructure {
  readonly kind: ScormKind;
  /** Of the manifest. */
  readonly publisherId: string;
  readonly title: readonly LanguageText[];
  readonly description: readonly LanguageText[];
  readonly control: ControlMode;
  /** Items that launch something, in the order of the tree. At least one. */
  readonly units: readonly ScormUnit[];
  /** Items with items in them. */
  readonly blocks: readonly ScormBlock[];
  readonly notFollowed: readonly NotFollowed[];
}

export interface ScormBlock {
  readonly publisherId: string;
  readonly title: readonly LanguageText[];
  /** Place among the blocks of the one around it; undefined directly in the course. */
  readonly within: number | undefined;
  readonly control: ControlMode;
}

/** What is launched: a SCO, which speaks to the run-time, or an asset, which says nothing. */
export interface ScormUnit {
  readonly publisherId: string;
  readonly title: readonly LanguageText[];
  readonly within: number | undefined;
  /** Relative to the root of the package, with its query. */
  readonly url: string;
  readonly speaks: boolean;
  /** Stands in the table of contents. */
  readonly isVisible: boolean;
  /** In SCORM 1.2 points (`adlcp:masteryscore`), in 2004 between -1 and 1 (`imsss:minNormalizedMeasure`). */
  readonly masteryScore: number | undefined;
  /** Between 0 and 1 (2004). */
  readonly completionThreshold: number | undefined;
  readonly maxTimeAllowed: string | undefined;
  readonly timeLimitAction: string | undefined;
  readonly launchData: string | undefined;
  /** What it says counts for the course. */
  readonly isTracked: boolean;
  /** That it says nothing of being completed means that it is not (2004). */
  readonly completionSetByContent: boolean;
  /** Ids of objectives that it is launched with, the primary one first. */
  readonly objectives: readonly string[];
}
