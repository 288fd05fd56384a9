import { err, ok, type Result } from "../shared/result.ts";
import { talkLanguages, type MatchingEntry, type MatchingRole } from "./matching.ts";

/** An entry as somebody wrote it. */
export interface WrittenEntry {
  readonly capacity: string;
  readonly languages: readonly string[];
  readonly competencyIds: readonly string[];
  readonly wantsElsewhere: string;
  readonly note: string;
}

export type EntryFault = "noNumber" | "noneChosen" | "tooMany" | "tooLong";
export type EntryFaults = Readonly<Partial<Record<keyof WrittenEntry, EntryFault>>>;

/** More than three mentees is more than a manager has time for. */
const mostMentees = 3;
/** Who names everything has named nothing. */
const mostCompetencies = 5;
const longestNote = 300;

/** @param known ids of the competencies that can be chosen */
export function parseEntry(
  role: MatchingRole,
  written: WrittenEntry,
  known: readonly string[],
): Result<Omit<MatchingEntry, "person" | "place">, EntryFaults> {
  const languages = talkLanguages.filter((one) => written.languages.includes(one));
  const competencyIds = known.filter((one) => written.competencyIds.includes(one));
  const capacity = role === "mentee" ? 1 : Number(written.capacity.trim());
  const note = written.note.replaceAll(/\s+/g, " ").trim();
  const faults: Partial<Record<keyof WrittenEntry, EntryFault>> = {};
  if (!Number.isInteger(capacity) || capacity < 1 || capacity > mostMentees) faults.capacity = "noNumber";
  if (languages.length === 0) faults.languages = "noneChosen";
  if (competencyIds.length === 0) faults.competencyIds = "noneChosen";
  if (competencyIds.length > mostCompetencies) faults.competencyIds = "tooMany";
  if (note.length > longestNote) faults.note = "tooLong";
  if (Object.keys(faults).length > 0) return err(faults);
  const wantsElsewhere = role === "mentee" && written.wantsElsewhere === "yes";
  return ok({ role, capacity, languages, competencyIds, wantsElsewhere, note });
}
