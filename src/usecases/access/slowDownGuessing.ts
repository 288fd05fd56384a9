import {
  failuresCountFor,
  slowdownPerAddress,
  slowdownPerPerson,
  waitAfterFailures,
} from "../../domain/access/signInSlowdown.ts";
import type { TenantId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import {
  deleteFailure,
  deleteFailuresBefore,
  deleteFailuresOf,
  failuresOf,
  holdSubject,
  insertFailure,
} from "../../store/access/failedAttempt.ts";
import type { Needs } from "../needs.ts";

/** Somebody who tries to prove who they are. */
export interface Guess {
  /** What tells whom they try to be: an e-mail address, a person's id. */
  readonly account: string;
  /** Where the request comes from; undefined where that is not known. */
  readonly address: string | undefined;
}

export interface Slowed {
  readonly kind: "wait";
  readonly seconds: number;
}

type SlowdownNeeds = Pick<Needs, "database" | "now" | "newId" | "hash">;

/**
 * Lets one guess at a password through unless too many have failed. It is counted as failed before it is judged,
 * so that many sent at once do not slip past; one that proves right is taken out again. The same holds whether
 * or not there is such an account.
 */
export const slowDownGuessing =
  ({ database, now, newId, hash }: SlowdownNeeds) =>
  async <Value>(
    tenant: TenantId,
    guess: Guess,
    judge: () => Promise<Value | undefined>,
  ): Promise<Result<Value, Slowed | "wrong">> => {
    const account = hash(`account ${guess.account.toLowerCase()}`);
    const address = guess.address === undefined ? undefined : hash(`address ${guess.address}`);
    const id = newId();
    const wait = await database.asTenant(tenant, async (tx) => {
      const at = now();
      await deleteFailuresBefore(tx, new Date(at.getTime() - failuresCountFor));
      // Always in the same order: two requests never hold what the other waits for.
      for (const subject of [account, address ?? []].flat().sort()) await holdSubject(tx, subject);
      const waits = [
        waitAfterFailures(await failuresOf(tx, account), slowdownPerPerson, at),
        address === undefined ? 0 : waitAfterFailures(await failuresOf(tx, address), slowdownPerAddress, at),
      ];
      if (Math.max(...waits) > 0) return Math.max(...waits);
      for (const subject of [account, address ?? []].flat()) await insertFailure(tx, { id, subject, at });
      return 0;
    });
    if (wait > 0) return err({ kind: "wait", seconds: Math.ceil(wait / 1000) });
    const value = await judge();
    if (value === undefined) return err("wrong");
    await database.asTenant(tenant, async (tx) => {
      await deleteFailuresOf(tx, account);
      if (address !== undefined) await deleteFailure(tx, address, id);
    });
    return ok(value);
  };
