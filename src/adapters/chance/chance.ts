import { createHash, createHmac, randomBytes, randomUUID } from "node:crypto";

export const newId = (): string => randomUUID();

export const newSecret = (): string => randomBytes(32).toString("base64url");

export const hash = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("hex");

export const sign = (key: string, text: string): string =>
  createHmac("sha256", key).update(text).digest("base64url");

/** A UUID whose first 48 bits are milliseconds since 1970 (RFC 9562 section 5.7). */
export function newOrderedId(): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
