import type { Day } from "../../shared/day.ts";
import type { ColumnMapping, ImportKind } from "./importField.ts";
import type { ImportProblem } from "./importProblem.ts";
import type { RegisterChange, RegisterPart } from "./registerChange.ts";

/** What the person who imports decides, beside the file. */
export interface ImportChoices {
  readonly kind: ImportKind;
  readonly mapping: ColumnMapping;
  /** The day the file describes: what it does not date begins or ends on this day. */
  readonly effectiveDay: Day;
  /** The file holds everything there is of its kind: what is missing from it has ended. */
  readonly complete: boolean;
  /** Rows with faults are left out. Then nothing is ended for being missing. */
  readonly withoutFaultyRows: boolean;
}

/** Problems in the file's order; a list too long to read is cut, the counts are whole. */
export interface ProblemReport {
  readonly listed: readonly ImportProblem[];
  readonly countByKind: ReadonlyMap<ImportProblem["kind"], number>;
  readonly faultyRows: number;
}

export interface ChangeCount {
  readonly added: number;
  readonly changed: number;
  readonly ended: number;
  readonly unchanged: number;
}

/** What an import would do, before anything is done. */
export interface ImportPreview {
  readonly choices: ImportChoices;
  /** Rows with content, without the headings. */
  readonly rows: number;
  readonly counts: Readonly<Record<RegisterPart, ChangeCount>>;
  readonly leaving: number;
  readonly problems: ProblemReport;
  readonly mayConfirm: boolean;
}

/** A preview with the change it counts. */
export interface ImportPlan {
  readonly preview: ImportPreview;
  readonly change: RegisterChange;
}
