import { addDays, type Day } from "../shared/day.ts";

/** A round that the demonstration has held, or holds. */
export interface RoundStory {
  readonly name: string;
  readonly instrument: string;
  /** When it opened, in days before the demonstration is loaded. */
  readonly daysAgo: number;
  readonly days: number;
  /** Which of the measurements over time it is: what changes slowly has come so far. */
  readonly wave: number;
  /** Share of those asked who answer, 0–1. */
  readonly share: number;
  readonly background: readonly ("gender" | "paid")[];
  /** Names of the units asked, with all below them; the whole organisation where nothing is said. */
  readonly units?: readonly string[] | undefined;
}

/** What is answered on the whole, on the answer scale, in the favourable direction. */
export interface AnswerLevels {
  readonly between: readonly [number, number];
  readonly items: Readonly<Record<string, number>>;
}

/** The rounds of the demonstration, and what is answered in them. */
export interface RoundStories {
  /** Names of the months, for the names of rounds. */
  readonly months: readonly string[];
  readonly consultation: string;
  readonly assessment: string;
  readonly retention: string;
  readonly rounds: readonly RoundStory[];
  readonly levels: Readonly<Record<string, AnswerLevels>>;
}

/** First and last day of a round, and its name with month and year written in. */
export function datedRound(
  { months }: Pick<RoundStories, "months">,
  story: RoundStory,
  today: Day,
): { readonly name: string; readonly opensOn: Day; readonly closesOn: Day } {
  const opensOn = addDays(today, -story.daysAgo);
  const month = months[Number(opensOn.slice(5, 7)) - 1] ?? "";
  const name = story.name.replace("{month}", month).replace("{year}", opensOn.slice(0, 4));
  return { name, opensOn, closesOn: addDays(opensOn, story.days) };
}
