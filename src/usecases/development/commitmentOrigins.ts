import type { Commitment } from "../../domain/development/developmentPlan.ts";
import type { Course } from "../../domain/learning/course.ts";
import type { ProgrammeSession } from "../../domain/programme/programme.ts";
import type { LocalText } from "../../domain/shared/localText.ts";
import { findCohort } from "../../store/programme/cohort.ts";
import { findProgramme } from "../../store/programme/programme.ts";
import { findSession } from "../../store/programme/session.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Content } from "../needs.ts";

/** Where a promise was made. What is no longer there is not told. */
export type CommitmentOrigin =
  | { readonly kind: "course"; readonly course: Course }
  | { readonly kind: "session"; readonly session: ProgrammeSession; readonly programme: LocalText }
  /** After a meeting of a peer group; the promise is nowhere but with the person. */
  | { readonly kind: "peerMeeting"; readonly groupName: string };

/** @returns origins by the commitment's id; those made in the plan itself have none */
export async function commitmentOrigins(
  tx: Transaction,
  { courses }: Pick<Content, "courses">,
  commitments: readonly Commitment[],
): Promise<ReadonlyMap<string, CommitmentOrigin>> {
  const origins = new Map<string, CommitmentOrigin>();
  for (const { id, from } of commitments) {
    const course = from?.kind === "course" ? courses.find((one) => one.id === from.id) : undefined;
    const session = from?.kind === "session" ? await findSession(tx, from.id) : undefined;
    const cohort = session && (await findCohort(tx, session.cohortId));
    const programme = cohort && (await findProgramme(tx, cohort.programmeId));
    if (course) origins.set(id, { kind: "course", course });
    if (session && programme) origins.set(id, { kind: "session", session, programme: programme.name });
  }
  return origins;
}
