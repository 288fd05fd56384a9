import { randomIndex } from "../shared/random.ts";
import type { RandomSource } from "../shared/random.ts";
import type { GroupAnswers, ReleaseQuestion, ReleaseUnit } from "./releaseQuestion.ts";

/** How an organisation is made up for tests and measurements. */
export interface OrganisationShape {
  readonly units: number;
  /** Invited people per unit at most; many units are far smaller. */
  readonly largestUnit: number;
  /** Share of items that a respondent skips. */
  readonly skipped: number;
}

/** Nine items of five answers in three sub-scales and their total, as HME. */
const items = 9;
const levels = 5;
const scales = [
  { id: "total", items: [0, 1, 2, 3, 4, 5, 6, 7, 8] },
  { id: "motivation", items: [0, 1, 2] },
  { id: "leadership", items: [3, 4, 5] },
  { id: "governance", items: [6, 7, 8] },
];

/** A random tree with random answers: deep and flat parts, empty units, tiny units, units that all answer alike. */
export function generateOrganisation(random: RandomSource, shape: OrganisationShape): ReleaseQuestion {
  const units = Array.from({ length: shape.units }, (_, place): ReleaseUnit => {
    const parent = place === 0 ? -1 : randomIndex(random, Math.min(place, 1 + Math.floor(place / 3)));
    return {
      parent,
      isLed: random() < 0.7,
      own: generateAnswers(random, sizeOfUnit(random, shape.largestUnit), shape.skipped),
    };
  });
  return { units, scales, thresholds: { index: 5, items: 10 } };
}

function sizeOfUnit(random: RandomSource, largest: number): number {
  const kind = random();
  if (kind < 0.2) return 0;
  if (kind < 0.5) return randomIndex(random, 5);
  return randomIndex(random, largest + 1);
}

function generateAnswers(random: RandomSource, people: number, skipped: number): GroupAnswers {
  const mood = random() * 4;
  const unanimity = random() < 0.1 ? 0 : 0.5 + random();
  const answer = (): number | undefined =>
    random() < skipped
      ? undefined
      : Math.min(levels - 1, Math.max(0, Math.round(mood + unanimity * 2.5 * (random() + random() - 1))));
  const sheets = Array.from({ length: people }, () => Array.from({ length: items }, answer));
  return countSheets(sheets.filter((sheet) => sheet.some((value) => value !== undefined)));
}

/** @param sheets per respondent, per item, the answer (lowest 0) or undefined where it was skipped */
export function countSheets(sheets: readonly (readonly (number | undefined)[])[]): GroupAnswers {
  const complete = sheets.filter((sheet) => sheet.every((value) => value !== undefined));
  const counts = Array.from({ length: items }, (_, item) =>
    Array.from({ length: levels }, (_, level) => sheets.filter((sheet) => sheet[item] === level).length),
  );
  const scores = scales.map((scale) => {
    const values = complete.map(
      (sheet) => scale.items.reduce((sum, item) => sum + sheet[item]!, 0) / scale.items.length,
    );
    return {
      sum: values.reduce((sum, value) => sum + value, 0),
      sumOfSquares: values.reduce((sum, value) => sum + value * value, 0),
    };
  });
  return { respondents: sheets.length, complete: complete.length, counts, scores };
}
