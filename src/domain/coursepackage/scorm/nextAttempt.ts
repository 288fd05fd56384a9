import type { RegistrationId } from "../registration.ts";
import type { Attempt } from "./attempt.ts";
import type { ScormKind } from "./scormStructure.ts";

/** The attempt that a launch is of, and how it is entered. */
export interface Entered {
  readonly attempt: Attempt;
  readonly entry: "ab-initio" | "resume" | "";
}

/**
 * Goes on with the latest attempt where it was laid aside or broke off. SCORM 1.2 has one attempt, whose data stay; in
 * 2004 one that was ended is followed by another, which begins with nothing (RTE 2.1.1).
 */
export function nextAttempt(
  kind: ScormKind,
  latest: Attempt | undefined,
  {
    registrationId,
    unit,
    at,
  }: { readonly registrationId: RegistrationId; readonly unit: number; readonly at: Date },
): Entered {
  if (latest?.resumes === true) return { attempt: latest, entry: "resume" };
  if (latest && kind === "scorm12") return { attempt: latest, entry: "" };
  const number = (latest?.number ?? 0) + 1;
  return {
    attempt: { registrationId, unit, number, begunAt: at, cmi: {}, seconds: 0, resumes: true },
    entry: "ab-initio",
  };
}
