import type { Act } from "../domain/lrs/act.ts";
import { actToStatement } from "../domain/lrs/actToStatement.ts";
import { receiveStatements } from "../domain/lrs/newStatement.ts";
import { uuidOfHash } from "../domain/lrs/uuidOfHash.ts";
import type { PersonId } from "../domain/shared/ids.ts";
import { eraseStatements } from "../store/lrs/eraseStatements.ts";
import { inRecordOf } from "../store/lrs/inRecordOf.ts";
import { pseudonymOf } from "../store/lrs/pseudonym.ts";
import type { Transaction } from "../store/transaction.ts";
import type { Needs } from "./needs.ts";
import { recordStatements } from "./recordStatements.ts";

export type RecordNeeds = Pick<Needs, "now" | "newId" | "hash" | "address">;

/** Where the installation is, when nobody has said. */
const homeUnlessTold = "http://localhost";
const ownAccount = "ledstjarna";

/**
 * Tells in the learning record what happens, in the transaction in which it happens: never lost, and told again it is
 * still one. The rows are the person's, whom statements call by a random name.
 * @param owner undefined: what the organisation does, which programs with keys may read; nothing about a person
 */
export async function recordActs(
  tx: Transaction,
  needs: RecordNeeds,
  owner: PersonId | undefined,
  acts: readonly Act[],
): Promise<void> {
  if (acts.length === 0) return;
  const home = needs.address ?? homeUnlessTold;
  const account = owner === undefined ? ownAccount : await accountOf(tx, needs, owner);
  const statements = acts.map((act) =>
    actToStatement(act, { id: actId(needs, account, act.key), home, account, at: needs.now() }),
  );
  const received = receiveStatements(JSON.stringify(statements), "2.0.0", needs.newId);
  if (!received.ok) throw new Error(`the product tells what is no statement: ${received.error}`);
  await recordStatements(needs)(tx, {
    owner,
    statements: received.value,
    attachments: [],
    authority: { objectType: "Agent", account: { homePage: home, name: ownAccount } },
    version: "2.0.0",
    whatIsThere: "stays",
  });
}

/** Takes acts out of a person's record again, where they were undone. @param keys of the acts */
export async function unrecordActs(
  tx: Transaction,
  needs: Pick<Needs, "newId" | "hash">,
  owner: PersonId,
  keys: readonly Act["key"][],
): Promise<void> {
  if (keys.length === 0) return;
  const account = await accountOf(tx, needs, owner);
  await eraseStatements(
    tx,
    owner,
    keys.map((key) => actId(needs, account, key)),
  );
}

function accountOf(tx: Transaction, { newId }: Pick<Needs, "newId">, owner: PersonId): Promise<string> {
  return inRecordOf(tx, owner, () => pseudonymOf(tx, newId()));
}

function actId({ hash }: Pick<Needs, "hash">, account: string, key: Act["key"]): string {
  return uuidOfHash(hash(JSON.stringify([account, ...key])));
}
