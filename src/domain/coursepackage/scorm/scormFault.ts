/** What the manifest of a SCORM package breaks: what it takes for anything to be launched. */
export type ScormRule =
  | "versionUnknown"
  | "organizationMissing"
  | "identifierMissing"
  | "identifierDuplicate"
  | "nothingToLaunch"
  | "resourceMissing"
  | "hrefOutside"
  | "hrefElsewhere"
  | "fileMissing"
  | "valueOutside"
  | "filesMissing";

export interface ScormFault {
  readonly rule: ScormRule;
  /** The element, identifier, address or value that breaks it. */
  readonly at: string;
  /** In the manifest, counted from 1. */
  readonly line: number;
}

/** Takes note of a fault, and lets reading go on: all are told at once. */
export type NoteScormFault = (rule: ScormRule, at: string, line: number) => undefined;
