import type { XmlElement } from "../xmlElement.ts";
import { attributeNamed, childNamed, childrenNamed, isTold } from "./childrenNamed.ts";
import type { ControlMode, NotFollowed, ScormKind } from "./scormStructure.ts";

/** What a sequencing definition says, as far as it is followed (SCORM 2004 SN 3). */
export interface Sequencing {
  readonly control: ControlMode;
  readonly isTracked: boolean;
  readonly completionSetByContent: boolean;
  /** Between -1 and 1. */
  readonly minNormalizedMeasure: string | undefined;
  readonly objectives: readonly string[];
  readonly maxTime: string | undefined;
  readonly notFollowed: readonly NotFollowed[];
}

/** Elements by which a definition asks for more than is followed here. */
const beyond: readonly (readonly [NotFollowed, RegExp])[] = [
  ["sequencingRules", /^(pre|post)ConditionRule$|^exitConditionRule$/],
  ["rollupRules", /^rollupRule$|^rollupConsiderations$/],
  ["sharedObjectives", /^mapInfo$/],
  ["randomization", /^randomizationControls$/],
];

/**
 * Reads the sequencing of an item or an organisation, with what it takes over from a definition that several share.
 * @param shared definitions of `imsss:sequencingCollection`, by ID
 */
export function sequencingOf(
  around: XmlElement,
  shared: ReadonlyMap<string, XmlElement>,
  kind: ScormKind,
): Sequencing {
  const own = childNamed(around, "sequencing");
  const other = shared.get(attributeNamed(own, "IDRef") ?? "");
  const part = (name: string) => childNamed(own, name) ?? childNamed(other, name);
  const [control, delivery, limits] = [
    part("controlMode"),
    part("deliveryControls"),
    part("limitConditions"),
  ];
  const objectives = part("objectives");
  const primary = childNamed(objectives, "primaryObjective");
  const all = [primary, ...childrenNamed(objectives, "objective")];
  return {
    control: {
      choice: isTold(control, "choice", true),
      flow: isTold(control, "flow", kind === "scorm12"),
      forwardOnly: isTold(control, "forwardOnly", false),
    },
    isTracked: isTold(delivery, "tracked", true),
    completionSetByContent: isTold(delivery, "completionSetByContent", false),
    minNormalizedMeasure: isTold(primary, "satisfiedByMeasure", false)
      ? (childNamed(primary, "minNormalizedMeasure")?.text.trim() ?? "1.0")
      : undefined,
    objectives: all.flatMap((one) => attributeNamed(one, "objectiveID") ?? []),
    maxTime: attributeNamed(limits, "attemptAbsoluteDurationLimit"),
    notFollowed: [
      ...beyond.flatMap(([what, name]) => ([own, other].some((one) => hasWithin(one, name)) ? [what] : [])),
      ...(attributeNamed(limits, "attemptLimit") === undefined ? [] : (["limits"] as const)),
    ],
  };
}

function hasWithin(element: XmlElement | undefined, name: RegExp): boolean {
  return element?.children.some((child) => name.test(child.name) || hasWithin(child, name)) ?? false;
}
