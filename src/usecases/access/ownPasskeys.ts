import type { Actor } from "../../domain/access/actor.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { deletePasskey, passkeysOf } from "../../store/access/passkey.ts";
import { findPasswordHash } from "../../store/access/password.ts";
import type { Needs, Site } from "../needs.ts";
import { askToMakePasskey } from "./askForPasskey.ts";
import { keepPasskey, type NewPasskey } from "./keepPasskey.ts";

/** What the browser is to be asked so that a person who is signed in gets one more passkey. */
export const offerOwnPasskey =
  (needs: Pick<Needs, "database" | "now" | "newSecret" | "hash" | "passkeys">) =>
  (actor: Actor, organisation: string, site: Site): Promise<object | undefined> =>
    needs.database.asTenant(actor.tenant, (tx) =>
      askToMakePasskey(needs)(tx, site, organisation, actor.person),
    );

export const addOwnPasskey =
  (needs: Pick<Needs, "database" | "now" | "newOrderedId" | "hash" | "passkeys">) =>
  (actor: Actor, passkey: NewPasskey): Promise<Result<undefined, "passkeyNotMade">> =>
    needs.database.asTenant(actor.tenant, async (tx) => {
      if (!(await keepPasskey(needs)(tx, actor.person, passkey))) return err("passkeyNotMade");
      await logEvent(tx, {
        id: needs.newOrderedId(),
        at: needs.now(),
        person: actor.person,
        kind: "passkey.added",
        subject: actor.person,
      });
      return ok();
    });

/** Takes a passkey away, unless it is the only way in. */
export const removeOwnPasskey =
  ({ database, now, newOrderedId }: Pick<Needs, "database" | "now" | "newOrderedId">) =>
  (actor: Actor, id: string): Promise<Result<undefined, "noSuchPasskey" | "onlyWayIn">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const held = await passkeysOf(tx, actor.person);
      if (!held.some((passkey) => passkey.id === id)) return err("noSuchPasskey");
      const hasPassword = (await findPasswordHash(tx, actor.person)) !== undefined;
      if (held.length === 1 && !hasPassword) return err("onlyWayIn");
      await deletePasskey(tx, id);
      await logEvent(tx, {
        id: newOrderedId(),
        at: now(),
        person: actor.person,
        kind: "passkey.removed",
        subject: actor.person,
      });
      return ok();
    });
