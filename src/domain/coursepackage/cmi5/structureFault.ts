/** What a course structure breaks, by the clause of cmi5 (Quartz, 1st edition) that says otherwise. */
export const structureClauses = {
  idMissing: "13.1",
  idNotIri: "13.1",
  courseDuplicate: "13.1.1",
  blockDuplicate: "13.1.2",
  objectiveDuplicate: "13.1.3",
  unitDuplicate: "13.1.4",
  elementMissing: "14.0",
  elementMisplaced: "14.0",
  textMissing: "13.1",
  valueUnknown: "13.1.4",
  scoreOutside: "13.1.4",
  urlInvalid: "13.1.4",
  urlScheme: "13.1.4",
  parameterCollides: "8.1",
  urlRelative: "14.2",
  fileMissing: "14.1",
} as const;
export type StructureRule = keyof typeof structureClauses;

export interface StructureFault {
  readonly rule: StructureRule;
  /** The element, id, address or value that breaks it. */
  readonly at: string;
  /** In the manifest, counted from 1. */
  readonly line: number;
}

/** Takes note of a fault, and lets reading go on: all are told at once. */
export type NoteFault = (rule: StructureRule, at: string, line: number) => void;
