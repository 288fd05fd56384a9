import { parseDay } from "../../shared/day.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { checkRoundPlan, type PlanFault } from "../checkRoundPlan.ts";
import type { Instrument } from "../instrument.ts";
import type { RoundPlan } from "../round.ts";
import type { SettledColumns } from "./readAnswerRows.ts";

/** What somebody wrote about a file of answers. Columns are their places as text. */
export interface WrittenImport {
  readonly name: string;
  readonly closesOn: string;
  readonly group: string;
  readonly items: readonly string[];
  /** `register` or `flat`. */
  readonly grouping: string;
  readonly top: string;
  readonly indexThreshold: string;
  readonly itemThreshold: string;
  readonly consultationReference: string;
  readonly protectionAssessmentReference: string;
  readonly retentionDecision: string;
}

export type ImportWishFault =
  | PlanFault
  | "closesOnMissing"
  | "groupColumnMissing"
  | "itemColumnMissing"
  | "columnTwice"
  | "topMissing"
  | "retentionMissing";

export interface ImportWish {
  readonly plan: RoundPlan;
  readonly columns: SettledColumns;
  /** Name of the top that the groups stand below; undefined when they are units of the organisation. */
  readonly top: string | undefined;
}

/**
 * Reads how a file is to become a round, and checks it.
 * @param columnCount of the file
 */
export function parseImportWish(
  written: WrittenImport,
  instrument: Instrument,
  columnCount: number,
): Result<ImportWish, readonly ImportWishFault[]> {
  const group = placeOf(written.group, columnCount);
  const items = instrument.items.map((_, index) => placeOf(written.items[index] ?? "", columnCount));
  const settled = items.filter((place) => place !== undefined);
  const all = [...settled, ...(group === undefined ? [] : [group])];
  const day = parseDay(written.closesOn.trim());
  const retention = written.retentionDecision.trim();
  const faults: ImportWishFault[] = [
    ...(day === undefined ? ["closesOnMissing" as const] : []),
    ...(group === undefined ? ["groupColumnMissing" as const] : []),
    ...(settled.length < items.length ? ["itemColumnMissing" as const] : []),
    ...(new Set(all).size < all.length ? ["columnTwice" as const] : []),
    ...(written.grouping === "flat" && written.top.trim() === "" ? ["topMissing" as const] : []),
    ...(retention === "" ? ["retentionMissing" as const] : []),
  ];
  if (day === undefined || group === undefined) return err(faults);
  const plan: RoundPlan = {
    name: written.name.trim(),
    instrument: instrument.id,
    instrumentVersion: instrument.version,
    about: instrument.about,
    opensOn: day,
    closesOn: day,
    indexThreshold: wholeNumber(written.indexThreshold),
    itemThreshold: wholeNumber(written.itemThreshold),
    background: [],
    population: { units: [], hourly: true, onLeave: true },
    consultationReference: written.consultationReference.trim() || undefined,
    protectionAssessmentReference: written.protectionAssessmentReference.trim() || undefined,
    retentionDecision: retention,
  };
  const wrong = [...checkRoundPlan(plan, instrument), ...faults];
  if (wrong.length > 0) return err(wrong);
  const top = written.grouping === "flat" ? written.top.trim() : undefined;
  return ok({ plan, columns: { group, items: settled }, top });
}

function placeOf(text: string, columns: number): number | undefined {
  const place = /^\d{1,4}$/.test(text) ? Number(text) : NaN;
  return place < columns ? place : undefined;
}

function wholeNumber(text: string): number {
  return /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : NaN;
}
