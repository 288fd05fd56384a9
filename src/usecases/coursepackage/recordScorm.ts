import type { ScormStatement, ScormTelling } from "../../domain/coursepackage/scorm/scormStatements.ts";
import { receiveStatements } from "../../domain/lrs/newStatement.ts";
import { uuidOfHash } from "../../domain/lrs/uuidOfHash.ts";
import { learnerAccount } from "../../store/coursepackage/learner.ts";
import type { Transaction } from "../../store/transaction.ts";
import { recordStatements } from "../recordStatements.ts";
import { accountAt, homeOf, recordOwner, type RecordNeeds } from "./courseRecord.ts";
import type { OpenedPlay } from "./findOpenPlay.ts";

/** In what statements about what is open stand. */
export async function scormTelling(
  tx: Transaction,
  needs: RecordNeeds,
  { package: one, registration, attempt }: OpenedPlay,
): Promise<ScormTelling> {
  const account = await learnerAccount(tx, registration.person, needs.newId());
  return { home: homeOf(needs), account, package: one, attempt, at: needs.now() };
}

/**
 * Tells in the learning record what came of a SCORM course, in the transaction in which it happens. The rows are the
 * learner's, unless the organisation has decided that programs may read them.
 */
export async function recordScorm(
  tx: Transaction,
  needs: RecordNeeds,
  { package: one, registration }: OpenedPlay,
  told: readonly ScormStatement[],
): Promise<void> {
  const statements = told.map(({ key, statement }) => ({
    id: uuidOfHash(needs.hash(JSON.stringify(["scorm", ...key]))),
    ...statement,
  }));
  const received = receiveStatements(JSON.stringify(statements), "2.0.0", needs.newId);
  if (!received.ok) throw new Error(`a course tells what is no statement: ${received.error}`);
  await recordStatements(needs)(tx, {
    owner: recordOwner(one, registration),
    statements: received.value,
    attachments: [],
    authority: accountAt(homeOf(needs), "ledstjarna"),
    version: "2.0.0",
    whatIsThere: "stays",
  });
}
