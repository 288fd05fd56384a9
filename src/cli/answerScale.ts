import { err, ok, type Result } from "../domain/shared/result.ts";
import type { Bounds } from "../domain/statistics/bounds.ts";
import type { GroupedAnswers } from "./readAnswerTable.ts";

const usual: Bounds = { min: 1, max: 5 };

/**
 * The scale the answers were given on. Bounds that were given hold for every answer. Where none were given, the
 * scale is 1 to 5 and a stray answer outside it is an error; but columns that are plainly something else (hours,
 * say: decimals, or mostly outside 1 to 5) have no known scale, and what needs one is not computed.
 * @returns undefined for no known scale, or a sentence that names the answer outside
 */
export function answerScale(
  answers: GroupedAnswers,
  items: readonly string[],
  min: number | undefined,
  max: number | undefined,
): Result<Bounds | undefined, string> {
  const bounds = { min: min ?? usual.min, max: max ?? usual.max };
  if (!(bounds.min < bounds.max)) return err(`--min=${bounds.min} must be below --max=${bounds.max}.`);
  const given = min !== undefined || max !== undefined;
  let fits = true;
  for (const [item, name] of items.entries()) {
    const outside = firstOutside(answers, item, bounds);
    if (outside === undefined) continue;
    if (given || isOnUsualScale(answers, item)) return err(outsideSentence(outside, name, bounds, given));
    fits = false;
  }
  return ok(fits ? bounds : undefined);
}

interface Cell {
  readonly row: number;
  readonly answer: number;
}

/** The first answer outside; refuses every answer outside a scale that is known beforehand. */
export function firstOutside(
  { table, rowNumbers }: GroupedAnswers,
  item: number,
  { min, max }: Bounds,
): Cell | undefined {
  for (const [row, number] of rowNumbers.entries()) {
    const answer = table.answers[row * table.items + item]!;
    if (answer < min || answer > max) return { row: number, answer };
  }
  return undefined;
}

export function outsideSentence(
  { row, answer }: Cell,
  column: string,
  { min, max }: Bounds,
  given: boolean,
): string {
  const advice = given ? "" : " Give --min and --max if the scale is another.";
  return `Row ${row}, column ${column}: ${answer} is outside ${min} to ${max}.${advice}`;
}

/** Whole answers, most of them from 1 to 5. */
function isOnUsualScale({ table }: GroupedAnswers, item: number): boolean {
  let within = 0;
  let outside = 0;
  for (let row = 0; row < table.rows; row += 1) {
    const answer = table.answers[row * table.items + item]!;
    if (Number.isNaN(answer)) continue;
    if (!Number.isInteger(answer)) return false;
    if (answer < usual.min || answer > usual.max) outside += 1;
    else within += 1;
  }
  return within >= outside;
}
