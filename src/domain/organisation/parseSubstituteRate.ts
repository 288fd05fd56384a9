import { parseDay } from "../shared/day.ts";
import { err, ok, type Result } from "../shared/result.ts";
import { parseAmount } from "./parseAmount.ts";
import { parseSek } from "./parseSek.ts";
import type { SubstituteRate } from "./substituteRate.ts";

export type WrittenRate = Readonly<Record<"hourlySek" | "contribution" | "fromDay", string>>;
export type RateFault = "noAmount" | "noShare" | "noDay";
export type RateFaults = Readonly<Partial<Record<keyof WrittenRate, RateFault>>>;

const mostSek = 10_000;
const mostPercent = 100;

/** Reads what an hour costs: a wage in SEK, a share in percent with two decimals at most, and a day. */
export function parseSubstituteRate(written: WrittenRate): Result<SubstituteRate, RateFaults> {
  const hourlySek = parseSek(written.hourlySek) ?? 0;
  const percent = parseAmount(written.contribution);
  const fromDay = parseDay(written.fromDay.trim());
  const faults: Partial<Record<keyof WrittenRate, RateFault>> = {};
  if (hourlySek < 1 || hourlySek > mostSek) faults.hourlySek = "noAmount";
  if (percent === undefined || percent > mostPercent) faults.contribution = "noShare";
  if (fromDay === undefined) faults.fromDay = "noDay";
  if (Object.keys(faults).length > 0 || percent === undefined || fromDay === undefined) return err(faults);
  return ok({ hourlySek, contribution: Math.round(percent * 100), fromDay });
}
