import type { Attempt } from "../../domain/coursepackage/scorm/attempt.ts";
import type { Cmi } from "../../domain/coursepackage/scorm/cmi.ts";
import { followAttempt } from "../../domain/coursepackage/scorm/followAttempt.ts";
import { interactionsIn } from "../../domain/coursepackage/scorm/interactions.ts";
import { judgeAttempt, type AttemptStanding } from "../../domain/coursepackage/scorm/judgeAttempt.ts";
import type { PlayMessage } from "../../domain/coursepackage/scorm/playMessage.ts";
import {
  begunStatement,
  endedStatement,
  judgedStatements,
  respondedStatement,
  type ScormStatement,
} from "../../domain/coursepackage/scorm/scormStatements.ts";
import type { TenantId } from "../../domain/shared/ids.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import { saveAttempt } from "../../store/coursepackage/attempt.ts";
import { noteSession, setSequence } from "../../store/coursepackage/play.ts";
import { saveUnitState, unitStatesOf } from "../../store/coursepackage/registration.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";
import { findOpenPlay, type OpenedPlay, type PlayRefusal } from "./findOpenPlay.ts";
import type { RecordNeeds } from "./courseRecord.ts";
import { recordScorm, scormTelling } from "./recordScorm.ts";

type TellNeeds = RecordNeeds & Pick<Needs, "database">;

/**
 * Takes what the player tells: keeps the data of the attempt, follows how the unit stands, and tells the learning
 * record. Told again, or in the wrong order, a message changes nothing.
 */
export const tellPlay =
  (needs: TellNeeds) =>
  (tenant: TenantId, ticket: string, message: PlayMessage): Promise<Result<undefined, PlayRefusal>> =>
    needs.database.asTenant(tenant, async (tx) => {
      const found = await findOpenPlay(tx, needs, ticket);
      if (!found.ok) return found;
      const { play, session } = found.value;
      const isLate = session.ended !== undefined && message.what !== "ended";
      if (message.sequence > play.sequence && !isLate) await follow(tx, needs, found.value, message);
      return ok();
    });

interface Followed {
  readonly attempt: Attempt;
  readonly before: AttemptStanding;
  readonly standing: AttemptStanding;
  readonly sessionSeconds: number;
}

async function follow(
  tx: Transaction,
  needs: TellNeeds,
  opened: OpenedPlay,
  message: PlayMessage,
): Promise<void> {
  const { session, registration } = opened;
  const at = needs.now();
  await setSequence(tx, session.id, message.sequence);
  const initializedAt = session.initializedAt ?? at;
  await noteSession(tx, session.id, { initializedAt, at, ended: message.what === "ended" });
  const followed = followedFrom(opened, message, at);
  // Browsing and seeing again change nothing of how the unit stands.
  if (session.mode === "Normal") {
    await saveAttempt(tx, followed.attempt);
    const states = await unitStatesOf(tx, registration.id);
    const state = states.find(({ unit }) => unit === session.unit);
    await saveUnitState(tx, registration.id, followAttempt(session.unit, state, followed.standing, at));
  }
  await recordScorm(tx, needs, opened, await statementsOf(tx, needs, opened, message, followed));
}

function followedFrom(
  { structure, session, play, attempt }: OpenedPlay,
  { what, cmi }: PlayMessage,
  at: Date,
): Followed {
  const unit = structure.units[session.unit]!; // the session was opened for one that there is
  const told: Cmi = what === "begun" ? attempt.cmi : cmi;
  const standing = judgeAttempt(structure.kind, unit, told, what === "ended");
  const byClock = (at.getTime() - (session.initializedAt ?? at).getTime()) / 1000;
  const sessionSeconds = standing.seconds ?? byClock;
  const seconds = play.secondsBefore + sessionSeconds;
  const resumes = what !== "ended" || standing.suspends;
  return {
    attempt: { ...attempt, cmi: told, seconds, resumes },
    before: judgeAttempt(structure.kind, { ...unit, speaks: true }, attempt.cmi, false),
    standing,
    sessionSeconds,
  };
}

async function statementsOf(
  tx: Transaction,
  needs: TellNeeds,
  opened: OpenedPlay,
  { what }: PlayMessage,
  { attempt, before, standing, sessionSeconds }: Followed,
): Promise<readonly ScormStatement[]> {
  const { session, play } = opened;
  const telling = await scormTelling(tx, needs, opened);
  const begun = begunStatement(telling, session.id, play.isResumed);
  const isNormal = session.mode === "Normal";
  // While a question is being told, element by element, it is not yet an answer.
  const isWhole = what === "committed" || what === "ended";
  return [
    begun,
    ...(isNormal && isWhole
      ? interactionsIn(attempt.cmi).map((one) => respondedStatement(telling, one))
      : []),
    ...(isNormal ? judgedStatements(telling, before, standing) : []),
    ...(what === "ended" ? [endedStatement(telling, session.id, standing, sessionSeconds)] : []),
  ];
}
