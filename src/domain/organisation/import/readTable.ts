import type { Result } from "../../shared/result.ts";
import type { FileProblem } from "./importProblem.ts";
import type { TableRow, TableSummary } from "./importTable.ts";

/** A file that was read: what it is, and its rows in batches to be taken one at a time, once. `close` gives up the rest. */
export interface TableReading {
  readonly summary: TableSummary;
  readonly rows: AsyncIterable<readonly TableRow[]>;
  readonly close: () => Promise<void>;
}

/** What ends a reading from outside; an AbortSignal is one. */
export interface CancelSignal {
  readonly aborted: boolean;
  addEventListener(type: "abort", listener: () => void, options?: { readonly once: boolean }): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

export interface ReadTableOptions {
  /** Told how many rows have been read so far, about every thousand. */
  readonly onProgress?: (rows: number) => void;
  readonly signal?: CancelSignal;
}

/**
 * Port: reads a file of any supported kind without blocking the caller. No personal identity number and no
 * raw byte of the file is kept or passed on.
 */
export type ReadTable = (
  bytes: AsyncIterable<Uint8Array>,
  options?: ReadTableOptions,
) => Promise<Result<TableReading, FileProblem>>;
