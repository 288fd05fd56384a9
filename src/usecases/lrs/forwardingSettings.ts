import { isAdministrator, type Actor } from "../../domain/access/actor.ts";
import {
  parseForwarding,
  type ForwardingFault,
  type ForwardingFormFault,
  type WrittenForwarding,
} from "../../domain/lrs/forwarding.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import {
  beforeAll,
  countAfter,
  findForwarding,
  lastPlace,
  noteTest,
  saveForwarding,
  type Forwarding,
} from "../../store/lrs/forwarding.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";
import { openRemoteStore } from "./remoteStore.ts";

/** Where statements go, without the secret, which is nowhere to be read. */
export interface ForwardingView extends Omit<Forwarding, "sealedSecret"> {
  /** At most `waitingAtMost`. */
  readonly waiting: number;
}

export const waitingAtMost = 10_000;

type SettingNeeds = Pick<Needs, "database" | "now" | "newId" | "newOrderedId" | "seals" | "remoteLrs">;

export const readForwarding =
  ({ database }: Pick<Needs, "database">) =>
  (actor: Actor): Promise<Result<ForwardingView | undefined, "notAllowed">> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!isAdministrator(actor)) return err("notAllowed");
      const found = await findForwarding(tx);
      if (!found) return ok(undefined);
      const { sealedSecret: _sealedSecret, ...shown } = found;
      return ok({ ...shown, waiting: await countAfter(tx, found.reached, waitingAtMost) });
    });

/**
 * Says where statements go from now on. A new address begins anew; the same goes on where it was. A name that leads
 * nowhere is saved: the trial says so, and it may lead somewhere tomorrow.
 */
export const setForwarding =
  (needs: SettingNeeds) =>
  async (
    actor: Actor,
    written: WrittenForwarding,
  ): Promise<Result<undefined, "notAllowed" | readonly ForwardingFormFault[]>> => {
    if (!isAdministrator(actor)) return err("notAllowed");
    const before = await needs.database.asTenant(actor.tenant, findForwarding);
    const wish = parseForwarding(written, before, needs.remoteLrs.insideAllowed);
    if (!wish.ok) return wish;
    // A name is looked up outside of a transaction: that can take long.
    const may = await needs.remoteLrs.mayAsk(wish.value.endpoint);
    if (!may.ok && may.error === "addressRefused") return err(["endpointInside"]);
    return saveWish(needs, actor, written);
  };

const saveWish = (
  needs: SettingNeeds,
  actor: Actor,
  written: WrittenForwarding,
): Promise<Result<undefined, readonly ForwardingFormFault[]>> =>
  needs.database.asTenant(actor.tenant, async (tx) => {
    const before = await findForwarding(tx);
    const wish = parseForwarding(written, before, needs.remoteLrs.insideAllowed);
    if (!wish.ok) return wish;
    const { endpoint, key, secret, fromBeginning } = wish.value;
    const goesOn = before !== undefined && before.endpoint === endpoint && written.from === "goOn";
    const from = fromBeginning ? beforeAll : await lastPlace(tx);
    await saveForwarding(tx, {
      revision: needs.newId(),
      endpoint,
      key,
      sealedSecret: secret === undefined ? before!.sealedSecret : needs.seals.seal(secret, actor.tenant),
      isOn: true,
      reached: goesOn ? before.reached : from,
      nextTryAt: needs.now(),
    });
    await log(tx, needs, actor, "lrs.forwardingSet", endpoint);
    return ok();
  });

/** Forwards nothing more; how far it has come is kept. */
export const stopForwarding =
  (needs: SettingNeeds) =>
  (actor: Actor): Promise<Result<undefined, "notAllowed" | "noForwarding">> =>
    needs.database.asTenant(actor.tenant, async (tx) => {
      if (!isAdministrator(actor)) return err("notAllowed");
      const before = await findForwarding(tx);
      if (!before) return err("noForwarding");
      await saveForwarding(tx, { ...before, revision: needs.newId(), isOn: false });
      await log(tx, needs, actor, "lrs.forwardingStopped", before.endpoint);
      return ok();
    });

/** Speaks to the other store and changes nothing there. What it answered stands on the page. */
export const testForwarding =
  (needs: SettingNeeds) =>
  async (actor: Actor): Promise<Result<ForwardingFault | "works", "notAllowed" | "noForwarding">> => {
    if (!isAdministrator(actor)) return err("notAllowed");
    const found = await needs.database.asTenant(actor.tenant, findForwarding);
    if (!found) return err("noForwarding");
    const secret = needs.seals.open(found.sealedSecret, actor.tenant);
    const opened =
      secret === undefined
        ? err("secretLost" as const)
        : await openRemoteStore(needs.remoteLrs, { ...found, secret });
    const tested = opened.ok ? await opened.value.test() : opened;
    const outcome = tested.ok ? "works" : tested.error;
    await needs.database.asTenant(actor.tenant, (tx) => noteTest(tx, outcome, needs.now()));
    return ok(outcome);
  };

function log(
  tx: Transaction,
  { newOrderedId, now }: Pick<Needs, "newOrderedId" | "now">,
  actor: Actor,
  kind: string,
  subject: string,
): Promise<void> {
  return logEvent(tx, { id: newOrderedId(), at: now(), person: actor.person, kind, subject });
}
