import type { CoursePackage } from "../../domain/coursepackage/coursePackage.ts";
import type { CourseSession, Registration } from "../../domain/coursepackage/registration.ts";
import type { Attempt, Play } from "../../domain/coursepackage/scorm/attempt.ts";
import type { ScormStructure } from "../../domain/coursepackage/scorm/scormStructure.ts";
import { isTicketValid } from "../../domain/coursepackage/sessionLife.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { latestAttempt } from "../../store/coursepackage/attempt.ts";
import { findPackage } from "../../store/coursepackage/coursePackage.ts";
import { findPlay } from "../../store/coursepackage/play.ts";
import { findRegistration, holdRegistration } from "../../store/coursepackage/registration.ts";
import { findSessionByTicket } from "../../store/coursepackage/session.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";

/** All that belongs to a unit that is open in the player. */
export interface OpenedPlay {
  readonly package: CoursePackage;
  readonly structure: ScormStructure;
  readonly registration: Registration;
  readonly session: CourseSession;
  readonly play: Play;
  readonly attempt: Attempt;
}

/** What a ticket opens is no longer there, or has been opened somewhere else since. */
export type PlayRefusal = "noSuchPlay" | "openedElsewhere";

/**
 * What a ticket opens in the player. Its registration is held, so that what is told comes in order. A session that its
 * SCO has ended may still tell: pages are left in many ways.
 */
export async function findOpenPlay(
  tx: Transaction,
  { now, hash }: Pick<Needs, "now" | "hash">,
  ticket: string,
): Promise<Result<OpenedPlay, PlayRefusal>> {
  const found = await findSessionByTicket(tx, hash(ticket));
  const registered = found && (await findRegistration(tx, found.registrationId));
  if (!registered || !isTicketValid(found, now())) return err("noSuchPlay");
  await holdRegistration(tx, registered.packageId, registered.person);
  // Read again: another launch may have ended it meanwhile.
  const session = (await findSessionByTicket(tx, hash(ticket))) ?? found;
  const one = await findPackage(tx, registered.packageId);
  const play = await findPlay(tx, session.id);
  if (!one || !play || one.structure.kind === "cmi5") return err("noSuchPlay");
  if (play.isOver || session.ended?.by === "abandoned") return err("openedElsewhere");
  const latest = await latestAttempt(tx, registered.id, session.unit);
  const attempt: Attempt = latest?.number === play.attempt ? latest : emptyAttempt(registered, session, play);
  return ok({ package: one, structure: one.structure, registration: registered, session, play, attempt });
}

/** Of a session that keeps nothing: the unit is only looked at. */
function emptyAttempt({ id }: Registration, { unit, launchedAt }: CourseSession, { attempt }: Play): Attempt {
  return {
    registrationId: id,
    unit,
    number: attempt,
    begunAt: launchedAt,
    cmi: {},
    seconds: 0,
    resumes: true,
  };
}
