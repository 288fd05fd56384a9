import type { KeyPair } from "./issuerKey.ts";
import type { OpenBadge } from "./openBadge.ts";

/** Whether a credential is as it was signed, and by whose key. */
export type BadgeCheck =
  | { readonly holds: true; readonly issuer: string; readonly isExpired: boolean }
  | { readonly holds: false; readonly why: "notACredential" | "notYet" | "changed" };

/** Signs credentials and checks them without asking anybody: W3C Data Integrity with eddsa-rdfc-2022. */
export interface BadgeSigner {
  makeKey(): Promise<KeyPair>;
  sign(badge: OpenBadge, key: KeyPair, at: Date): Promise<OpenBadge>;
  check(badge: unknown, at: Date): Promise<BadgeCheck>;
}
