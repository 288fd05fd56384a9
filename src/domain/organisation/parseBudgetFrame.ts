import type { Day } from "../shared/day.ts";
import { err, ok, type Result } from "../shared/result.ts";
import type { BudgetFrame } from "./assignmentFacts.ts";
import { parseKronor, type KronorFault } from "./parseKronor.ts";

/** A budget frame as somebody wrote it. */
export interface WrittenBudgetFrame {
  readonly year: string;
  readonly amount: string;
  readonly previous: string;
  readonly forecast: string;
}

export type BudgetFrameFault = KronorFault | "noYear";
export type BudgetFrameFaults = Readonly<Partial<Record<keyof WrittenBudgetFrame, BudgetFrameFault>>>;

const yearsBack = 10;
const yearsAhead = 5;

/** Checks a written frame. The amount is needed; last year's amount and the forecast may be left out. */
export function parseBudgetFrame(
  written: WrittenBudgetFrame,
  today: Day,
): Result<BudgetFrame, BudgetFrameFaults> {
  const thisYear = Number(today.slice(0, 4));
  const year = /^\d{4}$/.test(written.year.trim()) ? Number(written.year) : Number.NaN;
  const isYear = year >= thisYear - yearsBack && year <= thisYear + yearsAhead;
  const amount = parseKronor(written.amount);
  const previous = optional(written.previous);
  const forecast = optional(written.forecast);
  if (isYear && amount.ok && previous.ok && forecast.ok)
    return ok({
      year,
      amountSek: amount.value,
      previousAmountSek: previous.value,
      forecastSek: forecast.value,
    });
  return err({
    ...(isYear ? {} : { year: "noYear" }),
    ...(amount.ok ? {} : { amount: amount.error }),
    ...(previous.ok ? {} : { previous: previous.error }),
    ...(forecast.ok ? {} : { forecast: forecast.error }),
  });
}

function optional(text: string): Result<number | undefined, KronorFault> {
  return text.trim() === "" ? ok() : parseKronor(text);
}
