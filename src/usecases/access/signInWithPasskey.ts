import { dayInStockholm } from "../../domain/shared/day.ts";
import type { TenantId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { findActor } from "../../store/access/findActor.ts";
import { countPasskeyUse, findPasskey } from "../../store/access/passkey.ts";
import { takeChallenge } from "../../store/access/passkeyChallenge.ts";
import { endSession } from "../../store/access/session.ts";
import type { Needs, Site } from "../needs.ts";
import { startSession } from "../startSession.ts";
import { askToUsePasskey } from "./askForPasskey.ts";

export interface PasskeyAttempt {
  readonly site: Site;
  /** JSON from the browser. */
  readonly answer: string;
  /** The session that the browser had: it ends. */
  readonly oldToken: string | undefined;
}

export const offerPasskeySignIn =
  (needs: Pick<Needs, "database" | "now" | "newSecret" | "hash" | "passkeys">) =>
  (tenant: TenantId, site: Site): Promise<object> =>
    needs.database.asTenant(tenant, (tx) => askToUsePasskey(needs)(tx, site));

/** Signs in whoever holds a passkey and has proved it to their device. @returns the new session's token */
export const signInWithPasskey =
  (needs: Omit<Needs, "queue" | "passwords">) =>
  (tenant: TenantId, { site, answer, oldToken }: PasskeyAttempt): Promise<Result<string, "wrong">> =>
    needs.database.asTenant(tenant, async (tx) => {
      const { passkeys, hash, now } = needs;
      const read = passkeys.read(answer);
      const asked = read && (await takeChallenge(tx, hash(read.challenge)));
      if (!read || asked?.purpose !== "use" || asked.expiresAt <= now()) return err("wrong");
      const passkey = await findPasskey(tx, read.credentialId);
      const actor = passkey && (await findActor(tx, tenant, passkey.person, dayInStockholm(now())));
      if (!actor) return err("wrong");
      const uses = await passkeys.verifyUse(site, read, passkey);
      if (uses === undefined) return err("wrong");
      await countPasskeyUse(tx, passkey.id, uses);
      if (oldToken !== undefined) await endSession(tx, hash(oldToken), now());
      return ok(await startSession(needs, tx, passkey.person, "passkey"));
    });
