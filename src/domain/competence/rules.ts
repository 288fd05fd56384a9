import type { MandateRole } from "../organisation/mandate.ts";
import type { LocalText } from "../shared/localText.ts";
import type { Condition } from "./condition.ts";
import type { FactName } from "./postFacts.ts";

/** All rules that advice rests on (content/rules), with one version: advice remembers it. */
export interface NeedRules {
  readonly version: string;
  readonly licence: string;
  readonly sources: readonly string[];
  readonly frameworkId: string;
  /** What each fact is called when it is shown. */
  readonly factNames: Readonly<Record<FactName, LocalText>>;
  readonly conditions: readonly ConditionRule[];
  readonly demands: DemandRules;
  readonly surveys: readonly SurveyRule[];
  readonly advice: Readonly<Record<NeedVerdict, NeedAdviceText>>;
}

/** Something about the post, and what whoever has the mandate can do about it. */
export interface ConditionRule {
  readonly id: string;
  readonly when: Condition;
  readonly situation: LocalText;
  readonly action: LocalText;
  readonly addressedTo: MandateRole;
  readonly sources: readonly string[];
  readonly evidence: Evidence;
  readonly wouldChange: LocalText;
  /** Competencies whose measured gap may come from this condition rather than from the person. */
  readonly touches: readonly string[];
}

/** How sure a rule is: `law` demands it; research is `strong` or `moderate`; or good `practice` only. */
export const evidences = ["law", "strong", "moderate", "practice"] as const;
export type Evidence = (typeof evidences)[number];

export interface DemandRules {
  /** Points that every competency has before any rule. */
  readonly basePoints: number;
  /** Score on the measuring scale that an ordinary post demands. */
  readonly baseScore: number;
  /** Score for each point above the base. */
  readonly scorePerPoint: number;
  readonly highestScore: number;
  readonly rules: readonly DemandRule[];
}

/** A fact about the assignment that makes competencies matter more. */
export interface DemandRule {
  readonly id: string;
  readonly when: Condition;
  readonly because: LocalText;
  readonly points: readonly { readonly competencyId: string; readonly points: number }[];
  readonly sources: readonly string[];
}

/**
 * Items of a survey of workplaces that are about the nearest manager, and what they say something of: used for whoever
 * led the workplace, where no 360 has measured it.
 */
export interface SurveyRule {
  readonly instrument: string;
  readonly items: readonly { readonly item: string; readonly competencyId: string }[];
  readonly sources: readonly string[];
}

/** What a measurement says of a gap; "cannot tell" is an answer. */
export type NeedVerdict = "likelyGap" | "cannotTell" | "noGap" | "notMeasured";

export interface NeedAdviceText {
  readonly text: LocalText;
  readonly wouldChange: LocalText;
}
