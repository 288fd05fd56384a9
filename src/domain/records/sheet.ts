/** A figure or a text of an exported table; undefined is an empty cell. */
export type SheetCell = string | number | undefined;

/** A table that leaves the product: one sheet of a workbook, or a file of its own. */
export interface Sheet {
  readonly name: string;
  readonly header: readonly string[];
  /** As wide as the header. */
  readonly rows: readonly (readonly SheetCell[])[];
}

/** Makes a workbook of sheets (Office Open XML, ECMA-376). Texts in it are texts, never formulas. */
export type WriteWorkbook = (sheets: readonly Sheet[]) => Promise<Uint8Array>;
