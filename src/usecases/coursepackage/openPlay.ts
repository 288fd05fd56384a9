import type { CoursePackage } from "../../domain/coursepackage/coursePackage.ts";
import type { LaunchMode, RegistrationId } from "../../domain/coursepackage/registration.ts";
import { nextAttempt } from "../../domain/coursepackage/scorm/nextAttempt.ts";
import type { ScormKind } from "../../domain/coursepackage/scorm/scormStructure.ts";
import { latestAttempt, saveAttempt } from "../../store/coursepackage/attempt.ts";
import { insertPlay, supersedeSessions } from "../../store/coursepackage/play.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";
import { beginSession } from "./beginSession.ts";

export type OpenNeeds = Pick<Needs, "database" | "now" | "newId" | "newSecret" | "hash" | "address">;

/** What is to be opened in the player, for whom, and where they come back to. */
export interface PlayWish {
  readonly unit: number;
  readonly mode: LaunchMode;
  readonly language: string;
  readonly back: string;
}

/**
 * Opens a unit in the player, with the attempt that is gone on with or begun. The last launch wins: what was open of
 * the same registration, in another tab or on another device, is ended.
 * @returns the ticket by which player and files are reached
 */
export async function openPlay(
  tx: Transaction,
  needs: OpenNeeds,
  kind: CoursePackage["kind"] & ScormKind,
  registrationId: RegistrationId,
  { unit, mode, language, back }: PlayWish,
): Promise<string> {
  const at = needs.now();
  await supersedeSessions(tx, registrationId, at, "abandoned");
  const latest = await latestAttempt(tx, registrationId, unit);
  const { attempt, entry } =
    mode === "Review" && latest
      ? { attempt: latest, entry: "" as const }
      : nextAttempt(kind, latest, { registrationId, unit, at });
  if (mode === "Normal") await saveAttempt(tx, { ...attempt, resumes: true });
  const { session, ticket } = await beginSession(tx, needs, registrationId, { unit, mode });
  await insertPlay(tx, {
    session: session.id,
    attempt: attempt.number,
    secondsBefore: attempt.seconds,
    isResumed: entry === "resume",
    sequence: 0,
    language,
    back,
  });
  return ticket;
}
