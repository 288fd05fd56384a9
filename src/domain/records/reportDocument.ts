/** A part of a report, as it is set in type. All texts are texts: nothing in them is read as markup. */
export type ReportBlock =
  | { readonly kind: "section"; readonly title: string }
  | { readonly kind: "paragraph"; readonly text: string; readonly isQuiet?: boolean }
  | { readonly kind: "points"; readonly points: readonly string[] }
  | { readonly kind: "facts"; readonly facts: readonly ReportFact[] }
  | { readonly kind: "chart"; readonly title: string; readonly note?: string; readonly chart: ReportChart }
  | { readonly kind: "table"; readonly table: ReportTable };

export interface ReportFact {
  readonly term: string;
  readonly value: string;
}

interface ReportChart {
  /** What the chart says: its text alternative. */
  readonly alternative: string;
  /** A drawing that stands alone, with a width and height in px. */
  readonly svg: string;
}

export interface ReportTable {
  readonly caption: string;
  readonly columns: readonly { readonly header: string; readonly isNumeric?: boolean }[];
  /** As wide as the columns; the first cell names its row. */
  readonly rows: readonly (readonly string[])[];
}

/** A report to be set in type: what it says, in the order it is read. */
export interface ReportDocument {
  readonly language: "sv" | "en";
  readonly title: string;
  /** Whose report it is. */
  readonly organisation: string;
  /** What kind of document, of what: stands above the title. */
  readonly kicker: string;
  /** When it was made, in words. */
  readonly madeOn: string;
  readonly madeAt: Date;
  readonly blocks: readonly ReportBlock[];
}

/** Sets a report as PDF/UA-1 (ISO 14289-1: tagged, with language, title and text alternatives). */
export type Typeset = (document: ReportDocument) => Promise<Uint8Array>;
