import type { Day } from "../shared/day.ts";
import type { Markdown } from "./course.ts";

/** In the order of the list. */
export const toolThemes = ["talks", "everyday", "comingAndGoing", "health", "democracy", "yourself"] as const;
export type ToolTheme = (typeof toolThemes)[number];

/** What the product knows to be going on, when a tool can be offered unasked. */
export const toolMoments = ["newInPost", "workplaceMeeting"] as const;
export type ToolMoment = (typeof toolMoments)[number];

/** What the body of a tool is made of, in the order of its page. */
export const toolParts = ["steps", "say", "avoid", "hand-over", "checklist"] as const;
export type ToolPart = (typeof toolParts)[number];

/** A short aid that is opened in the moment (content/tools/<id>), in Swedish and, where there is one, in English. */
export interface Tool {
  readonly id: string;
  readonly version: string;
  readonly licence: string;
  readonly frameworkId: string;
  readonly theme: ToolTheme;
  readonly moment: ToolMoment | undefined;
  /** What it helps with, most first. */
  readonly competencyIds: readonly string[];
  /** Courses and dialogues that train the same, chosen by whoever wrote it. */
  readonly courseIds: readonly string[];
  readonly dialogueIds: readonly string[];
  readonly law: readonly Provision[];
  /** The day on which the law in it was checked; undefined where there is none. */
  readonly lawAsOf: Day | undefined;
  readonly sources: readonly string[];
  /** The expert who has examined it, and when; undefined: not examined. */
  readonly examined: { readonly by: string; readonly on: Day } | undefined;
  readonly texts: { readonly sv: ToolText; readonly en: ToolText | undefined };
}

export interface Provision {
  /** As lawyers cite it. */
  readonly title: string;
  /** The day from which it applies. */
  readonly from: Day;
}

export interface ToolText {
  readonly title: string;
  /** When one needs it, in a sentence. */
  readonly when: string;
  /** Words that people search with. */
  readonly keywords: readonly string[];
  readonly opening: Markdown;
  readonly parts: Readonly<Record<ToolPart, readonly Markdown[]>>;
  /** What each provision means, in their order. */
  readonly law: readonly string[];
  /** What could not be checked. */
  readonly note: string | undefined;
}

/** The tool as a reader of a language meets it: in Swedish where there is no English. */
export function textOfTool({ texts }: Tool, language: "sv" | "en"): ToolText {
  return texts[language] ?? texts.sv;
}
