import type { LocalText } from "../shared/localText.ts";

/** A questionnaire as its file declares it (content/instruments). Ids are the file's own words, never UUIDs. */
export interface Instrument {
  readonly id: string;
  /** Results remember it: another wording, scale or scoring is another version. */
  readonly version: string;
  readonly name: LocalText;
  readonly description: LocalText;
  /** What is answered about: one's workplace, a person (360), or one's own post. */
  readonly about: "unit" | "person" | "post";
  /** The framework whose competencies items and sub-scales name; undefined when they name none. */
  readonly frameworkId: string | undefined;
  /** Wordings belong to somebody else and are never changed. */
  readonly isLocked: boolean;
  /** Languages in which the wording is the instrument itself; in others it is a help to read. */
  readonly officialLanguages: readonly ("sv" | "en")[];
  readonly credit: string;
  readonly licence: string;
  readonly sources: readonly string[];
  readonly scale: Scale;
  readonly items: readonly Item[];
  readonly subScales: readonly SubScale[];
  /** Name of the scale over all items; undefined when a total has no meaning. */
  readonly total: LocalText | undefined;
  readonly scoring: Scoring;
  readonly smallestGroup: SmallestGroup;
  readonly minutes: number;
  /** Where the national database publishes the same figures. */
  readonly kolada: readonly KoladaScope[];
}

/** Whole answers from min to max. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  /** From min to max, one each. A point without a label is shown as its number. */
  readonly points: readonly ScalePoint[];
  /** The way out for who cannot know; counts as no answer. Undefined: an item may only be skipped. */
  readonly cannotJudge: LocalText | undefined;
}

export interface ScalePoint {
  readonly value: number;
  readonly label: LocalText | undefined;
}

export interface Item {
  readonly id: string;
  readonly wording: ItemWording;
  /** Agreement is unfavourable: turned before scoring (min + max − answer). */
  readonly isReversed: boolean;
  readonly competencyId: string | undefined;
}

export type ItemWording =
  | { readonly kind: "same"; readonly text: LocalText }
  | { readonly kind: "byRelation"; readonly texts: Readonly<Record<Relation, LocalText>> };

/** Who answers about a rated person. */
export const relations = ["self", "lineManager", "peer", "report"] as const;
export type Relation = (typeof relations)[number];

export interface SubScale {
  readonly id: string;
  readonly name: LocalText;
  readonly itemIds: readonly string[];
  readonly competencyId: string | undefined;
}

/**
 * `meanOfItemIndices`: each item's mean as 0–100, then the mean of them (HME as Kolada defines it; `scaleIndex`).
 * `meanOfRespondentMeans`: each complete respondent's mean on the answer scale, then the mean of them (`scaleMoments`).
 */
export type Scoring = "meanOfItemIndices" | "meanOfRespondentMeans";

/** Fewest answers for a figure to be shown; an organisation may raise them, never lower. */
export interface SmallestGroup {
  readonly index: number;
  readonly items: number;
}

/** KPI ids of one operating area. Never made by arithmetic: the series have breaks. */
export interface KoladaScope {
  readonly id: string;
  readonly name: LocalText;
  readonly organisation: "municipality" | "region";
  readonly total: string;
  /** In the order of the instrument's sub-scales. */
  readonly subScales: readonly string[];
  /** In the order of the instrument's items; empty where Kolada publishes none. */
  readonly items: readonly string[];
  readonly responseRate: string;
  /** The latest value within three years: total, then the sub-scales in order. Empty where Kolada has none. */
  readonly latestWithinThreeYears: readonly string[];
}

/** What one respondent answered, in the instrument's item order; undefined is no answer (skipped, or cannot judge). */
export type Answers = readonly (number | undefined)[];

/**
 * The words an item is asked in.
 * @param relation who answers about a rated person; undefined when the instrument is not about a person
 */
export function wordingFor({ wording }: Item, relation: Relation | undefined): LocalText {
  if (wording.kind === "same") return wording.text;
  if (relation === undefined) throw new RangeError("this item is worded by relation");
  return wording.texts[relation];
}
