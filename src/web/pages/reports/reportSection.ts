import type { JSX } from "hono/jsx/jsx-runtime";
import type { ReportFact, ReportTable } from "../../../domain/records/reportDocument.ts";

/** A part of a report that is both shown on a page and set in type. */
export type ReportPart =
  | { readonly kind: "paragraph"; readonly text: string; readonly isQuiet?: boolean }
  | { readonly kind: "points"; readonly points: readonly string[] }
  | { readonly kind: "facts"; readonly facts: readonly ReportFact[] }
  | {
      readonly kind: "chart";
      readonly title: string;
      readonly note?: string;
      /** What the chart says: its text alternative. */
      readonly alternative: string;
      /** In px for print; on a page the chart is as wide as its place. */
      readonly draw: (width: number | undefined) => JSX.Element | null;
      /** The same figures. */
      readonly table: ReportTable;
    }
  | { readonly kind: "table"; readonly table: ReportTable };

export interface ReportSection {
  readonly title: string;
  readonly parts: readonly ReportPart[];
}
