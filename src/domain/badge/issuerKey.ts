/** An Ed25519 key pair as Multikey texts (W3C Controlled Identifiers 1.0, 2.2.2). */
export interface KeyPair {
  readonly publicKey: string;
  readonly secretKey: string;
}

/** A key with which an organisation signs, and when it did. */
export interface IssuerKey extends KeyPair {
  readonly id: string;
  readonly usedFrom: Date;
  /** Undefined while it is in use. */
  readonly usedUntil: Date | undefined;
}

/** The key's own name (did:key), which holds the key itself: nothing has to be asked for to check a signature. */
export function didOf({ publicKey }: Pick<KeyPair, "publicKey">): string {
  return `did:key:${publicKey}`;
}
