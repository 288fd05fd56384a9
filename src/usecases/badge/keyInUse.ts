import type { IssuerKey } from "../../domain/badge/issuerKey.ts";
import { findIssuerKeyInUse, insertIssuerKey } from "../../store/badge/issuerKey.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";

/** The organisation's key in use, made the first time. Two who ask at once get the same. */
export async function keyInUse(
  { now, newId, badges }: Pick<Needs, "now" | "newId" | "badges">,
  tx: Transaction,
): Promise<IssuerKey> {
  const known = await findIssuerKeyInUse(tx);
  if (known) return known;
  await insertIssuerKey(tx, {
    ...(await badges.makeKey()),
    id: newId(),
    usedFrom: now(),
    usedUntil: undefined,
  });
  const kept = await findIssuerKeyInUse(tx);
  if (!kept) throw new Error("an issuer key was stored and is not there");
  return kept;
}
