import { err, ok, type Result } from "../shared/result.ts";
import { writePrerequisite, type Prerequisite } from "./prerequisite.ts";
import type { LeadershipProgramme } from "./programme.ts";

/** A programme as somebody wrote it. */
export interface WrittenProgramme {
  readonly nameSv: string;
  readonly nameEn: string;
  readonly descriptionSv: string;
  readonly descriptionEn: string;
  readonly audience: string;
  readonly competencyIds: readonly string[];
  /** As `writePrerequisite` has them. */
  readonly prerequisites: readonly string[];
  /** Months that one has led; nothing where nobody needs to lead. */
  readonly leadingMonths: string;
  readonly areBinding: string;
}

export type ProgrammeFault = "empty" | "tooLong" | "notChosen" | "noMonths";
export type ProgrammeFaults = Readonly<Partial<Record<keyof WrittenProgramme, ProgrammeFault>>>;

const longestName = 120;
const longestDescription = 2000;
const mostMonths = 120;

/** What a form can choose from: anything else is left out. */
export interface ProgrammeChoices {
  /** Ids of the framework's competencies. */
  readonly competencyIds: ReadonlySet<string>;
  readonly prerequisites: readonly ListedPrerequisite[];
}

type ListedPrerequisite = Exclude<Prerequisite, { readonly kind: "leading" }>;

export function parseProgramme(
  written: WrittenProgramme,
  choices: ProgrammeChoices,
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
  const leading = parseLeading(written.leadingMonths);
  if (leading === "noMonths") faults.leadingMonths = "noMonths";
  if (audience !== "managers" && audience !== "everybody") return err({ ...faults, audience: "notChosen" });
  if (Object.keys(faults).length > 0 || leading === "noMonths") return err(faults);
  const chosen = choices.prerequisites.filter((one) =>
    written.prerequisites.includes(writePrerequisite(one)),
  );
  return ok({
    name,
    description,
    audience,
    competencyIds: written.competencyIds.filter((id) => choices.competencyIds.has(id)),
    prerequisites: { areBinding: written.areBinding === "yes", all: [...chosen, ...leading] },
  });
}

function parseLeading(written: string): readonly Prerequisite[] | "noMonths" {
  const text = written.trim();
  if (text === "") return [];
  const months = /^\d{1,3}$/.test(text) ? Number(text) : mostMonths + 1;
  return months > mostMonths ? "noMonths" : [{ kind: "leading", months }];
}
