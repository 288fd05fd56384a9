import type { EvidenceKind } from "./columnEvidence.ts";
import type { ImportNotice, RowProblem } from "./importProblem.ts";

/**
 * A row of the file as text, trimmed, one cell per heading. `number` is its number in the file as a
 * spreadsheet shows it. A cell that held a personal identity number says `identityMark` instead.
 */
export interface TableRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/** A column of the file and what is known of its cells. */
export interface TableColumn {
  /** As in the file, made unique; an empty one is the column's letter. */
  readonly heading: string;
  /** Values to show beside the heading, at most three; none holds a personal identity number. */
  readonly samples: readonly string[];
  readonly filled: number;
  readonly distinct: number;
  /** Share of the first filled cells that can be read as each kind of value; 0 when none is filled. */
  readonly fits: Readonly<Record<EvidenceKind, number>>;
  /** The column held personal identity numbers: its cells were emptied before they left the reader. */
  readonly droppedAsIdentity: boolean;
}

export type TableFormat = "commaSeparated" | "semicolonSeparated" | "tabSeparated" | "xlsx";
export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** How a file was written. `otherSheets` is how many sheets after the first were not read; 0 for text. */
export interface TableSource {
  readonly format: TableFormat;
  readonly encoding: TextEncoding | undefined;
  readonly otherSheets: number;
}

/** What is known of a file once it is read; its rows come beside it. */
export interface TableSummary extends TableSource {
  readonly columns: readonly TableColumn[];
  readonly rows: number;
  readonly problems: readonly (RowProblem | ImportNotice)[];
}
