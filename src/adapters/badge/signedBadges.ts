import { DataIntegrityProof } from "@digitalbazaar/data-integrity";
import * as multikey from "@digitalbazaar/ed25519-multikey";
import { cryptosuite } from "@digitalbazaar/eddsa-rdfc-2022-cryptosuite";
import { issue, verifyCredential } from "@digitalbazaar/vc";
import type { BadgeSigner } from "../../domain/badge/badgePort.ts";
import { didOf } from "../../domain/badge/issuerKey.ts";
import { offlineDocuments } from "./offlineDocuments.ts";

/** Signs and checks with Digital Bazaar's packages. They take a while to load: ask for this file when it is needed. */
export const signedBadges: BadgeSigner = {
  async makeKey() {
    const { publicKeyMultibase, secretKeyMultibase } = await (
      await multikey.generate({})
    ).export({ publicKey: true, secretKey: true });
    return { publicKey: publicKeyMultibase, secretKey: secretKeyMultibase };
  },
  async sign(badge, key, at) {
    const did = didOf(key);
    const pair = await multikey.from({
      type: "Multikey",
      id: `${did}#${key.publicKey}`,
      controller: did,
      publicKeyMultibase: key.publicKey,
      secretKeyMultibase: key.secretKey,
    });
    const suite = new DataIntegrityProof({ cryptosuite, signer: pair.signer(), date: at });
    return issue({ credential: { ...badge }, suite, documentLoader: offlineDocuments, now: at });
  },
  async check(badge, at) {
    const facts = factsOf(badge);
    if (!facts) return { holds: false, why: "notACredential" };
    // Whether it counts yet, or has run out, is told apart from whether it is as it was signed.
    const { verified } = await verifyCredential({
      credential: facts.credential,
      suite: new DataIntegrityProof({ cryptosuite }),
      documentLoader: offlineDocuments,
      now: facts.validFrom,
    });
    if (!verified || !isByIssuer(facts)) return { holds: false, why: "changed" };
    if (at < facts.validFrom) return { holds: false, why: "notYet" };
    return {
      holds: true,
      issuer: facts.issuer,
      isExpired: facts.validUntil !== undefined && at > facts.validUntil,
    };
  },
};

interface Facts {
  readonly credential: object;
  readonly issuer: string;
  readonly signedWith: string;
  readonly validFrom: Date;
  readonly validUntil: Date | undefined;
}

function factsOf(badge: unknown): Facts | undefined {
  if (typeof badge !== "object" || badge === null) return undefined;
  const { issuer, proof, validFrom, validUntil } = badge as Readonly<Record<string, unknown>>; // told apart below
  const by = typeof issuer === "string" ? issuer : idOf(issuer, "id");
  const signedWith = idOf(proof, "verificationMethod");
  const from = dateOf(validFrom);
  if (by === undefined || signedWith === undefined || from === undefined) return undefined;
  return { credential: badge, issuer: by, signedWith, validFrom: from, validUntil: dateOf(validUntil) };
}

function idOf(value: unknown, name: string): string | undefined {
  const id = typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
  return typeof id === "string" ? id : undefined;
}

function dateOf(value: unknown): Date | undefined {
  const date = typeof value === "string" ? new Date(value) : undefined;
  return date && !Number.isNaN(date.getTime()) ? date : undefined;
}

/** A credential that somebody else signed says nothing about the issuer it names. */
function isByIssuer({ issuer, signedWith }: Facts): boolean {
  return signedWith.startsWith(`${issuer}#`);
}
