/** How large a file may be. Beyond it reading stops with a sentence that names the limit. */
export interface TableLimits {
  readonly rows: number;
  readonly columns: number;
  readonly charactersInARow: number;
  readonly megabytes: number;
  /** A spreadsheet is unpacked whole in memory: so large may it become. */
  readonly unpackedMegabytes: number;
}

/** Twice the employments of the largest Swedish region. */
export const usualLimits: TableLimits = {
  rows: 200_000,
  columns: 200,
  charactersInARow: 65_536,
  megabytes: 100,
  unpackedMegabytes: 400,
};
