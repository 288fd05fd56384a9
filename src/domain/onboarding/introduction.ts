import type { LocalText } from "../shared/localText.ts";

/** Days after the first day in a post, counted from 1. */
export const introductionDays = [1, 30, 90, 365] as const;
export type IntroductionDay = (typeof introductionDays)[number];

/** Pages of the product that an item can lead to. */
export const introductionPages = [
  "assignmentHelp",
  "meetingHelp",
  "needs",
  "development",
  "programmes",
  "results",
] as const;
export type IntroductionPage = (typeof introductionPages)[number];

export type IntroductionLink =
  | { readonly kind: "course"; readonly id: string }
  | { readonly kind: "dialogue"; readonly id: string }
  | { readonly kind: "page"; readonly id: IntroductionPage };

export interface IntroductionItem {
  readonly id: string;
  readonly text: LocalText;
  readonly detail: LocalText | undefined;
  readonly link: IntroductionLink | undefined;
}

export interface IntroductionStage {
  readonly day: IntroductionDay;
  readonly title: LocalText;
  readonly lead: LocalText;
  readonly items: readonly IntroductionItem[];
}

/** What comes when somebody has begun as a manager (content/introduction). */
export interface Introduction {
  readonly id: string;
  readonly version: string;
  readonly licence: string;
  readonly sources: readonly string[];
  readonly stages: readonly IntroductionStage[];
}
