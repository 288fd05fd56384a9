import { parseDay, type Day } from "../shared/day.ts";
import { err, ok, type Result } from "../shared/result.ts";

/** What a public body says of how accessible its service is (lagen 2018:1937, EU decision 2018/1523). */
export interface AccessibilityStatement {
  readonly compliance: Compliance;
  /** What does not meet the requirements, as the organisation writes it; empty when nothing does. */
  readonly shortcomings: string;
  readonly assessedBy: Assessor;
  readonly assessedOn: Day;
  readonly contactEmail: string;
  readonly contactPhone: string;
}

export const compliances = ["full", "partial", "none"] as const;
export type Compliance = (typeof compliances)[number];

export const assessors = ["self", "external"] as const;
export type Assessor = (typeof assessors)[number];

/** The statement as it was filled in. */
export type WrittenStatement = Readonly<Record<keyof AccessibilityStatement, string>>;

export type StatementFault = "notChosen" | "needed" | "tooLong" | "noDay" | "futureDay" | "noEmail";
export type StatementFaults = Readonly<Partial<Record<keyof AccessibilityStatement, StatementFault>>>;

const longestText = 5000;
const longestContact = 200;

/** Reads a filled-in statement. One that does not meet everything must say what is lacking. */
export function parseStatement(
  written: WrittenStatement,
  today: Day,
): Result<AccessibilityStatement, StatementFaults> {
  const compliance = compliances.find((one) => one === written.compliance);
  const assessedBy = assessors.find((one) => one === written.assessedBy);
  const assessedOn = parseDay(written.assessedOn);
  const [shortcomings, contactEmail, contactPhone] = [
    written.shortcomings.trim(),
    written.contactEmail.trim(),
    written.contactPhone.trim(),
  ];
  const faults: StatementFaults = {
    ...(compliance ? {} : { compliance: "notChosen" }),
    ...(compliance !== "full" && shortcomings === "" ? { shortcomings: "needed" } : {}),
    ...(shortcomings.length > longestText ? { shortcomings: "tooLong" } : {}),
    ...(assessedBy ? {} : { assessedBy: "notChosen" }),
    ...(assessedOn ? {} : { assessedOn: "noDay" }),
    ...(assessedOn && assessedOn > today ? { assessedOn: "futureDay" } : {}),
    ...(/^[^\s@]+@[^\s@]+$/.test(contactEmail) ? {} : { contactEmail: "noEmail" }),
    ...(contactPhone.length > longestContact ? { contactPhone: "tooLong" } : {}),
  };
  if (!compliance || !assessedBy || !assessedOn || Object.keys(faults).length > 0) return err(faults);
  return ok({ compliance, shortcomings, assessedBy, assessedOn, contactEmail, contactPhone });
}
