import type { ImportChoices } from "./importPreview.ts";
import type { ProblemGathering } from "./problemReport.ts";

/**
 * May what is missing from the file be ended? Only when the importer said that the file is complete, and
 * no row was left out: somebody whose row could not be read is not missing.
 */
export function mayEndMissing({ complete }: ImportChoices, problems: ProblemGathering): boolean {
  return complete && problems.report().faultyRows === 0;
}
