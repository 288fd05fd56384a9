import { addDays, day, parseDay } from "../../shared/day.ts";
import type { Day } from "../../shared/day.ts";

const compact = /^(\d{4})(\d{2})(\d{2})$/;
const yearFirst =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?Z?)?$/;
const dayFirst = /^(\d{1,2})[./-](\d{1,2})[-./ ]+(\d{4})$/;
const serial = /^\d{5}(?:[.,]\d+)?$/;

/** Day 0 of spreadsheet serials from March 1900 on (the 1900 date system counts a 29 February 1900 that never was). */
const serialZero = day("1899-12-30");
/** Open ends as HR systems write them. */
const farAway = "2900-01-01";

/**
 * Reads a day as Swedish HR systems and spreadsheets write it: 2026-01-31, 20260131, 2026/01/31, 31/1 2026,
 * 31.01.2026, with a time of day that is left out, or a spreadsheet's serial number (46053).
 * @returns the day, "open" for a day so far away that it means no end (9999-12-31), undefined when unreadable
 */
export function parseSwedishDay(text: string): Day | "open" | undefined {
  const found = written(text.trim());
  return found !== undefined && found >= farAway ? "open" : found;
}

function written(text: string): Day | undefined {
  const first = compact.exec(text) ?? yearFirst.exec(text);
  if (first) return fromParts(first[1]!, first[2]!, first[3]!);
  const last = dayFirst.exec(text);
  if (last) return fromParts(last[3]!, last[2]!, last[1]!);
  return serial.test(text) ? addDays(serialZero, Math.floor(Number(text.replace(",", ".")))) : undefined;
}

function fromParts(year: string, month: string, dayOfMonth: string): Day | undefined {
  return parseDay(`${year}-${month.padStart(2, "0")}-${dayOfMonth.padStart(2, "0")}`);
}
