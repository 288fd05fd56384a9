import type { LocalText } from "../shared/localText.ts";

/** What an organisation means by good leadership (content/frameworks). Results remember id and version. */
export interface Framework {
  readonly id: string;
  readonly version: string;
  readonly name: LocalText;
  readonly description: LocalText;
  readonly licence: string;
  readonly sources: readonly string[];
  /** From the first to the last, ascending. */
  readonly levels: readonly Level[];
  readonly competencies: readonly Competency[];
}

/** A stretch of the measuring scale that behaviours describe. */
export interface Level {
  readonly number: number;
  readonly name: LocalText;
  readonly description: LocalText;
  /** Lowest measured mean at which we speak of this level; the first is the scale's lowest answer. */
  readonly from: number;
}

export interface Competency {
  readonly id: string;
  readonly name: LocalText;
  readonly definition: LocalText;
  readonly why: LocalText;
  /** The words of the source text that it rests on, as written there. */
  readonly sourceQuote: string;
  /** One for each level, in the framework's order. */
  readonly behaviours: readonly LevelBehaviours[];
}

export interface LevelBehaviours {
  readonly level: number;
  readonly observed: readonly LocalText[];
}

/** The level that a measured mean lies on. */
export function levelAt({ levels }: Framework, mean: number): Level {
  const reached = levels.filter((level) => level.from <= mean);
  const level = reached.at(-1) ?? levels[0];
  if (level === undefined) throw new RangeError("a framework has levels");
  return level;
}
