/**
 * How values of a PostgreSQL type (by oid) are read, alike on both engines: days as YYYY-MM-DD,
 * whole numbers as numbers (no count or sum of ours passes 2^53), jsonb parsed by the engine itself.
 */
export const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  20: Number, // int8
  1082: String, // date
  1700: Number, // numeric
};
