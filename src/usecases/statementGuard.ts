import type { ReceivedStatement } from "../domain/lrs/newStatement.ts";
import type { Result } from "../domain/shared/result.ts";
import type { Transaction } from "../store/transaction.ts";

/**
 * Decides whether statements may be stored, in the transaction that stores them. The error is a sentence.
 * @param isNamed the id of the one statement stands where the request was sent to
 * @returns what is to be done when they have been stored
 */
export type StatementGuard = (
  tx: Transaction,
  statements: readonly ReceivedStatement[],
  isNamed: boolean,
) => Promise<Result<() => Promise<void>, string>>;
