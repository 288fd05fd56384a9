import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Seals } from "../../usecases/needs.ts";

const keyLength = 32;
const nonceLength = 12;
const tagLength = 16;

/**
 * Seals secrets with AES-256-GCM: whoever has the database alone cannot read them.
 * @param readKey gives 32 bytes; asked for when something is sealed or opened
 */
export function aesSeals(readKey: () => Uint8Array): Seals {
  return {
    seal(text, about) {
      const nonce = randomBytes(nonceLength);
      const cipher = createCipheriv("aes-256-gcm", readKey(), nonce).setAAD(Buffer.from(about));
      const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url");
    },
    open(sealed, about) {
      const bytes = Buffer.from(sealed, "base64url");
      const [nonce, tag] = [
        bytes.subarray(0, nonceLength),
        bytes.subarray(nonceLength, nonceLength + tagLength),
      ];
      try {
        const decipher = createDecipheriv("aes-256-gcm", readKey(), nonce, { authTagLength: tagLength })
          .setAAD(Buffer.from(about))
          .setAuthTag(tag);
        const text = [decipher.update(bytes.subarray(nonceLength + tagLength)), decipher.final()];
        return Buffer.concat(text).toString("utf8");
      } catch {
        return undefined;
      }
    },
  };
}

/**
 * The key of the seal: the one that the operator has set, else one that is made once and kept beside the data, for the
 * user of the server alone.
 * @param set 32 bytes as base64url
 */
export function readSealKey(set: string | undefined, dataFolder: string): Uint8Array {
  if (set !== undefined) return Buffer.from(set, "base64url");
  const file = join(dataFolder, "seal.key");
  if (!existsSync(file)) {
    mkdirSync(dataFolder, { recursive: true });
    writeFileSync(file, randomBytes(keyLength).toString("base64url"), { mode: 0o600, flag: "wx" });
  }
  return Buffer.from(readFileSync(file, "utf8").trim(), "base64url");
}
