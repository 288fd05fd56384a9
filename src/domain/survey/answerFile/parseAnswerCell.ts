import { err, ok, type Result } from "../../shared/result.ts";
import type { Scale } from "../instrument.ts";

export type CellFault = "notANumber" | "notWhole" | "outOfScale";

const missing = new Set(["", "na", "n/a", "nan", "null", ".", "-", "–"]);
const number = /^([+-]?\d{1,9})(?:[.,](\d{1,9}))?$/;

/**
 * Reads a cell of a file of answers: a whole number on the scale, also when written with decimals that are all zero
 * (3,0). Blank, NA and a lone dot or dash are no answer.
 */
export function parseAnswerCell(
  text: string,
  { min, max }: Pick<Scale, "min" | "max">,
): Result<number | undefined, CellFault> {
  if (missing.has(text.trim().toLowerCase())) return ok(undefined);
  const match = number.exec(text.trim());
  if (!match) return err("notANumber");
  if (Number(match[2] ?? 0) !== 0) return err("notWhole");
  const value = Number(match[1]);
  return value < min || value > max ? err("outOfScale") : ok(value);
}
