import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from "node:crypto";
import { isoCBOR } from "@simplewebauthn/server/helpers";

/** A device that keeps one passkey in memory and answers as a browser would (WebAuthn level 3, ES256, no attestation). */
export interface SoftwareAuthenticator {
  create(offer: object, origin: string): string;
  use(offer: object, origin: string): string;
}

interface Offer {
  readonly challenge: string;
  readonly rp?: { readonly id: string };
  readonly rpId?: string;
}

const present = 0b0000_0001;
const verified = 0b0000_0100;
const attested = 0b0100_0000;

export function softwareAuthenticator(): SoftwareAuthenticator {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const id = randomBytes(16);
  let uses = 0;
  return {
    create(offer, origin) {
      const asked = offer as Offer; // what the server offered
      const clientData = clientDataOf("webauthn.create", asked.challenge, origin);
      const authData = Buffer.concat([
        authenticatorData(asked.rp?.id ?? "", present | verified | attested, uses),
        Buffer.alloc(16),
        uint16(id.length),
        id,
        coseKey(publicKey),
      ]);
      const attestation = isoCBOR.encode(
        new Map<string, string | Map<string, string> | Uint8Array>([
          ["fmt", "none"],
          ["attStmt", new Map()],
          ["authData", Uint8Array.from(authData)],
        ]),
      );
      return answer(id, {
        clientDataJSON: clientData.toString("base64url"),
        attestationObject: Buffer.from(attestation).toString("base64url"),
        transports: ["internal"],
      });
    },
    use(offer, origin) {
      const asked = offer as Offer; // as above
      uses += 1;
      const clientData = clientDataOf("webauthn.get", asked.challenge, origin);
      const authData = authenticatorData(asked.rpId ?? "", present | verified, uses);
      const signed = Buffer.concat([authData, createHash("sha256").update(clientData).digest()]);
      return answer(id, {
        clientDataJSON: clientData.toString("base64url"),
        authenticatorData: authData.toString("base64url"),
        signature: sign("sha256", signed, privateKey).toString("base64url"),
      });
    },
  };
}

function answer(id: Buffer, response: object): string {
  const name = id.toString("base64url");
  return JSON.stringify({
    id: name,
    rawId: name,
    type: "public-key",
    response,
    clientExtensionResults: {},
  });
}

function clientDataOf(type: string, challenge: string, origin: string): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
}

function authenticatorData(rpId: string, flags: number, uses: number): Buffer {
  const count = Buffer.alloc(4);
  count.writeUInt32BE(uses);
  return Buffer.concat([createHash("sha256").update(rpId).digest(), Buffer.from([flags]), count]);
}

/** A P-256 key as COSE_Key (RFC 9053 section 7.1.1). */
function coseKey(key: KeyObject): Buffer {
  const { x, y } = key.export({ format: "jwk" });
  const bytes = (text: string | undefined) => Uint8Array.from(Buffer.from(text ?? "", "base64url"));
  const cose = new Map<number, number | Uint8Array>([
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, bytes(x)],
    [-3, bytes(y)],
  ]);
  return Buffer.from(isoCBOR.encode(cose));
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}
