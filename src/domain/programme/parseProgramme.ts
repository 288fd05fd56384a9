import { err, ok, type Result } from "../shared/result.ts";
import type { LeadershipProgramme } from "./programme.ts";

/** A programme as somebody wrote it. */
export interface WrittenProgramme {
  readonly nameSv: string;
  readonly nameEn: string;
  readonly descriptionSv: string;
  readonly descriptionEn: string;
  readonly audience: string;
  readonly competencyIds: readonly string[];
}

export type ProgrammeFault = "empty" | "tooLong" | "notChosen";
export type ProgrammeFaults = Readonly<Partial<Record<keyof WrittenProgramme, ProgrammeFault>>>;

const longestName = 120;
const longestDescription = 2000;

/** @param known ids of the framework's competencies: others are left out */
export function parseProgramme(
  written: WrittenProgramme,
  known: ReadonlySet<string>,
): Result<Omit<LeadershipProgramme, "id">, ProgrammeFaults> {
  const { audience } = written;
  const name = { sv: written.nameSv.trim(), en: written.nameEn.trim() };
  const description = { sv: written.descriptionSv.trim(), en: written.descriptionEn.trim() };
  const faults: Partial<Record<keyof WrittenProgramme, ProgrammeFault>> = {};
  if (name.sv === "") faults.nameSv = "empty";
  if (description.sv === "") faults.descriptionSv = "empty";
  if (name.sv.length > longestName) faults.nameSv = "tooLong";
  if (name.en.length > longestName) faults.nameEn = "tooLong";
  if (description.sv.length > longestDescription) faults.descriptionSv = "tooLong";
  if (description.en.length > longestDescription) faults.descriptionEn = "tooLong";
  if (audience !== "managers" && audience !== "everybody") return err({ ...faults, audience: "notChosen" });
  if (Object.keys(faults).length > 0) return err(faults);
  return ok({
    name,
    description,
    audience,
    competencyIds: written.competencyIds.filter((id) => known.has(id)),
  });
}
