import { readAuStatement } from "../../domain/coursepackage/cmi5/auStatement.ts";
import type { LaunchTerms } from "../../domain/coursepackage/cmi5/checkAuStatement.ts";
import { followStatement, type AuProgress } from "../../domain/coursepackage/cmi5/followStatement.ts";
import type { CoursePackage } from "../../domain/coursepackage/coursePackage.ts";
import type { CourseSessionId, Registration, UnitState } from "../../domain/coursepackage/registration.ts";
import { err, ok } from "../../domain/shared/result.ts";
import { findRegistration, saveUnitState, unitStatesOf } from "../../store/coursepackage/registration.ts";
import { findSession, saveSession } from "../../store/coursepackage/session.ts";
import { inRecordOf } from "../../store/lrs/inRecordOf.ts";
import { storedBodies } from "../../store/lrs/insertStatements.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { StatementGuard } from "../statementGuard.ts";
import { recordOwner, tellingOf, type RecordNeeds } from "./courseRecord.ts";
import { satisfy } from "./satisfy.ts";

/**
 * Holds what a unit tells to cmi5, one statement after the other, and keeps how it went: what is told is judged by what
 * was told before. A statement that is there already is no second one.
 */
export function guardStatements(
  needs: RecordNeeds,
  one: CoursePackage,
  registration: Registration,
  terms: LaunchTerms,
): StatementGuard {
  return async (tx, statements, isNamed) => {
    await findRegistration(tx, registration.id, true); // held: statements of a registration are judged in order
    const session = await findSession(tx, terms.sessionId as CourseSessionId); // openCourseLrs found it by this
    if (!session) throw new Error("a session that spoke is gone");
    const states = await unitStatesOf(tx, registration.id);
    const ids = statements.map(({ id }) => id);
    const owner = recordOwner(one, registration);
    const there = await inRecordOf(tx, owner, () => storedBodies(tx, ids));
    const state = states.find(({ unit }) => unit === session.unit) ?? untouched(session.unit);
    let progress: AuProgress = { session, state };
    for (const { id, value } of statements) {
      if (there.has(id)) continue;
      const followed = followStatement(terms, progress, readAuStatement(value, isNamed), needs.now());
      if (!followed.ok) return err(followed.error);
      progress = followed.value;
    }
    return ok(() => settle(tx, needs, { one, registration, states, progress }));
  };
}

interface Settling {
  readonly one: CoursePackage;
  readonly registration: Registration;
  readonly states: readonly UnitState[];
  readonly progress: AuProgress;
}

async function settle(
  tx: Transaction,
  needs: RecordNeeds,
  { one, registration, states: before, progress: { session, state } }: Settling,
): Promise<void> {
  await saveSession(tx, session);
  if (session.mode !== "Normal") return;
  await saveUnitState(tx, registration.id, state);
  const after = [...before.filter(({ unit }) => unit !== state.unit), state];
  const telling = await tellingOf(tx, needs, one, registration, session.id);
  await satisfy(tx, needs, telling, registration, { before, after });
}

export function untouched(unit: number): UnitState {
  return {
    unit,
    completedAt: undefined,
    passedAt: undefined,
    failedAt: undefined,
    waivedAt: undefined,
    score: undefined,
  };
}
