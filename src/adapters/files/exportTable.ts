/** A cell of a table that leaves the product: text, a number, or nothing. */
export type ExportCell = string | number | undefined;

/** A table to be written as a sheet. */
export interface ExportTable {
  /** At most 31 characters; what a sheet name cannot hold is taken out. */
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly ExportCell[])[];
}
