import { forwardedText, secondsToNextTry, type ForwardingFault } from "../../domain/lrs/forwarding.ts";
import { sumsIn } from "../../domain/lrs/sumsIn.ts";
import type { JsonObject } from "../../domain/lrs/json.ts";
import { isSameStatement } from "../../domain/lrs/newStatement.ts";
import type { TenantId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { findAttachments, type StoredAttachment } from "../../store/lrs/attachment.ts";
import {
  claimForwarding,
  noteForwarding,
  statementsAfter,
  type Forwarding,
  type ForwardingStep,
} from "../../store/lrs/forwarding.ts";
import type { Needs } from "../needs.ts";
import { openRemoteStore, type RemoteStore } from "./remoteStore.ts";

type ForwardNeeds = Pick<Needs, "database" | "now" | "remoteLrs" | "seals">;
type Batch = Awaited<ReturnType<typeof statementsAfter>>;

const batchSize = 100;
const batchesInTurn = 50;
/** A process that says nothing for so long has died. */
const longestBatch = 10 * 60_000;

/** Forwards what is due in every organisation that wants it, one after the other. Those that fail wait for the next time. */
export const forwardDue =
  (needs: ForwardNeeds) =>
  async (report: (error: unknown) => void): Promise<void> => {
    for (const { id } of await needs.database.directory()) await forwardStatements(needs)(id).catch(report);
  };

/**
 * Forwards statements that no person owns, in the order in which they were stored, until there are no more, or the
 * other store cannot take them; then it is tried again later. What was sent and not noted is sent again, and the same
 * statement twice is one.
 */
export const forwardStatements =
  (needs: ForwardNeeds) =>
  async (tenant: TenantId): Promise<void> => {
    const until = () => new Date(needs.now().getTime() + longestBatch);
    const claimed = await needs.database.asTenant(tenant, (tx) => claimForwarding(tx, needs.now(), until()));
    if (!claimed) return;
    const note = (step: ForwardingStep) =>
      needs.database.asTenant(tenant, (tx) => noteForwarding(tx, claimed.revision, step, needs.now()));
    const remote = await openRemote(needs, tenant, claimed);
    let fault = remote.ok ? undefined : remote.error;
    let { reached } = claimed;
    for (let turn = 0; remote.ok && turn < batchesInTurn; turn += 1) {
      const { batch, attachments } = await readBatch(needs, tenant, reached);
      const last = batch.at(-1);
      if (!last) break;
      const sent = await sendBatch(remote.value, batch, attachments);
      if (!sent.ok) {
        fault = sent.error;
        break;
      }
      reached = { storedAt: last.storedAt, place: last.place };
      const step = { ...sent.value, reached, failures: 0, nextTryAt: needs.now(), busyUntil: until() };
      if (!(await note(step))) return;
    }
    if (fault === undefined) {
      await note({ failures: 0, nextTryAt: needs.now(), busyUntil: undefined });
      return;
    }
    const failures = claimed.reached === reached ? claimed.failures + 1 : 1;
    const nextTryAt = new Date(needs.now().getTime() + 1000 * secondsToNextTry(failures));
    await note({ fault: { kind: fault }, failures, nextTryAt, busyUntil: undefined });
  };

async function openRemote(
  { remoteLrs, seals }: Pick<Needs, "remoteLrs" | "seals">,
  tenant: TenantId,
  { endpoint, key, sealedSecret }: Forwarding,
): Promise<Result<RemoteStore, ForwardingFault>> {
  const secret = seals.open(sealedSecret, tenant);
  return secret === undefined ? err("secretLost") : openRemoteStore(remoteLrs, { endpoint, key, secret });
}

function readBatch(
  { database }: Pick<Needs, "database">,
  tenant: TenantId,
  after: Forwarding["reached"],
): Promise<{ readonly batch: Batch; readonly attachments: readonly StoredAttachment[] }> {
  return database.asTenant(tenant, async (tx) => {
    const batch = await statementsAfter(tx, after, batchSize);
    const sums = sumsIn(batch.map(({ body }) => parsed(body)));
    return { batch, attachments: await findAttachments(tx, sums) };
  });
}

type Sent = Pick<ForwardingStep, "sent" | "refused" | "fault">;

/** All at once, or each alone where the other store will not have them all. */
async function sendBatch(
  remote: RemoteStore,
  batch: Batch,
  attachments: readonly StoredAttachment[],
): Promise<Result<Sent, ForwardingFault>> {
  const together = await remote.post(
    batch.map(({ body }) => forwardedText(body)),
    attachments,
  );
  if (together.ok) return ok({ sent: batch.length });
  if (together.error !== "refused" && together.error !== "conflict") return together;
  let [sent, refused] = [0, 0];
  let fault: Sent["fault"];
  for (const { id, body } of batch) {
    const sums = new Set(sumsIn([parsed(body)]));
    const own = attachments.filter(({ sha2 }) => sums.has(sha2));
    const alone = await remote.post([forwardedText(body)], own);
    const isThere = !alone.ok && alone.error === "conflict" && (await isSameThere(remote, id, body));
    if (alone.ok || isThere) sent += 1;
    else if (alone.error === "refused" || alone.error === "conflict") {
      refused += 1;
      fault = { kind: alone.error, statement: id };
    } else return alone;
  }
  return ok({ sent, refused, fault });
}

async function isSameThere(remote: RemoteStore, id: string, body: string): Promise<boolean> {
  const there = await remote.find(id);
  return there !== undefined && isSameStatement(there, parsed(body));
}

function parsed(body: string): JsonObject {
  return JSON.parse(body) as JsonObject; // stored as an object
}
