import type { FileProblem } from "../../domain/organisation/import/importProblem.ts";
import type { TableRow, TableSummary } from "../../domain/organisation/import/importTable.ts";
import type { ImportVocabulary } from "../../domain/organisation/import/importVocabulary.ts";
import type { TableLimits } from "./tableLimits.ts";

/** What the thread is started with. */
export interface TableTask {
  readonly vocabulary: ImportVocabulary;
  readonly limits: TableLimits;
}

/** To the thread: bytes as it asks for them, then requests for rows. Undefined bytes: the file has ended. */
export type ToTableWorker =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array | undefined }
  | { readonly kind: "nextRows" };

/** From the thread: one batch per request, so that the receiver is never flooded. Undefined rows: that was all. */
export type FromTableWorker =
  | { readonly kind: "moreBytes" }
  | { readonly kind: "progress"; readonly rows: number }
  | { readonly kind: "summary"; readonly summary: TableSummary }
  | { readonly kind: "problem"; readonly problem: FileProblem }
  | { readonly kind: "rows"; readonly rows: readonly TableRow[] | undefined };
