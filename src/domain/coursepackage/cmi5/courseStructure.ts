import type { LanguageText } from "../languageText.ts";

/** Of every element of a course structure (cmi5 14.0). */
export const cmi5Namespace = "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd";

export const moveOns = [
  "NotApplicable",
  "Passed",
  "Completed",
  "CompletedAndPassed",
  "CompletedOrPassed",
] as const;
/** What makes a unit satisfied (cmi5 13.1.4). */
export type MoveOn = (typeof moveOns)[number];

export const launchMethods = ["AnyWindow", "OwnWindow"] as const;
export type LaunchMethod = (typeof launchMethods)[number];

/** How a cmi5 course is built (cmi5 13.1). */
export interface CourseStructure {
  readonly kind: "cmi5";
  /** The publisher's id: an IRI. */
  readonly publisherId: string;
  readonly title: readonly LanguageText[];
  readonly description: readonly LanguageText[];
  /** In the order of the manifest. */
  readonly units: readonly AssignableUnit[];
  readonly blocks: readonly Block[];
}

/** A group of units and of other blocks. */
export interface Block {
  readonly publisherId: string;
  readonly title: readonly LanguageText[];
  readonly description: readonly LanguageText[];
  /** Place among the blocks of the one around it; undefined directly in the course. */
  readonly within: number | undefined;
}

/** What is launched and reports for itself: an AU. */
export interface AssignableUnit {
  readonly publisherId: string;
  readonly title: readonly LanguageText[];
  readonly description: readonly LanguageText[];
  /** Place of its block among the blocks; undefined directly in the course. */
  readonly within: number | undefined;
  /** Fully qualified, or relative to the root of the package. */
  readonly url: string;
  readonly launchMethod: LaunchMethod;
  readonly moveOn: MoveOn;
  /** Between 0 and 1. */
  readonly masteryScore: number | undefined;
  readonly activityType: string | undefined;
  readonly launchParameters: string | undefined;
  readonly entitlementKey: string | undefined;
}
