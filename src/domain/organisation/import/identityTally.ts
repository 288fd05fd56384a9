import { containsIdentityNumber, identityForm, isIdentityNumber } from "./identityNumber.ts";
import type { IdentityForm } from "./identityNumber.ts";

/** What is known of a column's cells: how many, how many of each form, and how many of those hold as identity numbers. */
export interface IdentityTally {
  filled: number;
  valid: number;
  readonly forms: Record<IdentityForm, { seen: number; valid: number }>;
}

/** At least half of the cells are valid: ordinary ten-digit numbers pass date and check digit in under 1 of 100, phone numbers in under 1 of 10. */
const columnShare = 0.5;
/** Of the cells written in one form, more are valid than chance gives even for phone numbers. */
const formShare = 0.2;

/** What an emptied cell says instead of its value. */
export const identityMark = "\u0000identity";

export function newIdentityTally(): IdentityTally {
  const none = () => ({ seen: 0, valid: 0 });
  return {
    filled: 0,
    valid: 0,
    forms: { separated: none(), twelveDigits: none(), tenDigits: none(), nineDigits: none() },
  };
}

export function tallyCell(tally: IdentityTally, cell: string): void {
  if (cell === "") return;
  tally.filled += 1;
  const form = identityForm(cell);
  if (form === undefined) return;
  const valid = isIdentityNumber(cell);
  tally.forms[form].seen += 1;
  if (!valid) return;
  tally.forms[form].valid += 1;
  tally.valid += 1;
}

/** Does the column hold personal identity numbers, so that it is dropped whole? */
export function isIdentityColumn(tally: IdentityTally): boolean {
  return tally.valid > 0 && tally.valid >= columnShare * tally.filled;
}

/**
 * The cell, or the mark when it holds a personal identity number. A number on its own counts as one only
 * if its column's cells of the same form are valid more often than chance: an employee number of ten
 * digits, or a phone number, may pass the check by accident.
 */
export function markIdentity(tally: IdentityTally, cell: string): string {
  const form = identityForm(cell);
  if (form === undefined) return containsIdentityNumber(cell) ? identityMark : cell;
  const { seen, valid } = tally.forms[form];
  return valid >= formShare * seen && isIdentityNumber(cell) ? identityMark : cell;
}
