/** Why somebody need not take a unit, in the words that cmi5 recommends (9.5.5.2). */
export const waiveReasons = [
  "Tested Out",
  "Equivalent AU",
  "Equivalent Outside Activity",
  "Administrative",
] as const;
export type WaiveReason = (typeof waiveReasons)[number];
