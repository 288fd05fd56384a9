/** A row of the file as text, one cell per heading. `number` is its number in the file as a spreadsheet shows it (headings are often 1). */
export interface TableRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/** A column of the file and what is known of its cells without showing any. */
export interface TableColumn {
  readonly heading: string;
  /** Values to show beside the heading, at most three; none looks like a personal identity number. */
  readonly samples: readonly string[];
  readonly filled: number;
  readonly distinct: number;
  /** The column held personal identity numbers: its cells were emptied before they left the reader. */
  readonly droppedAsIdentity: boolean;
}

export type TableFormat = "commaSeparated" | "semicolonSeparated" | "tabSeparated" | "xlsx";
export type TextEncoding = "utf-8" | "utf-16le" | "windows-1252";

/** What is known of a file once it is read; its rows come beside it. */
export interface TableSummary {
  readonly format: TableFormat;
  readonly encoding: TextEncoding | undefined;
  /** Name of the sheet that was read, and how many more were not. Undefined for text files. */
  readonly sheet: { readonly name: string; readonly others: number } | undefined;
  readonly columns: readonly TableColumn[];
  readonly rows: number;
}
