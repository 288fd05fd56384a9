import { createPublicKey, verify, X509Certificate, type KeyObject } from "node:crypto";
import type { Json } from "../../domain/lrs/json.ts";

const algorithms: Readonly<Record<string, string>> = { RS256: "sha256", RS384: "sha384", RS512: "sha512" };

/**
 * Reads a JSON web signature in its compact form (RFC 7515) with an algorithm that xAPI allows. Where the header
 * carries a certificate (x5c), the signature is verified with it; whose certificate it is, is for the reader to judge.
 * @returns what was signed; undefined when it is no such signature, or it does not hold
 */
export function readSignature(content: Uint8Array): Json | undefined {
  const [head = "", payload = "", signature = "", ...more] = new TextDecoder()
    .decode(content)
    .trim()
    .split(".");
  if (signature === "" || more.length > 0) return undefined;
  try {
    const header: unknown = JSON.parse(Buffer.from(head, "base64url").toString("utf8"));
    const { alg, x5c } = header as { alg?: unknown; x5c?: unknown }; // told apart below
    const algorithm = typeof alg === "string" ? algorithms[alg] : undefined;
    if (algorithm === undefined) return undefined;
    const key = Array.isArray(x5c) ? keyOf(x5c[0]) : undefined;
    const signed = Buffer.from(`${head}.${payload}`);
    if (key && !verify(algorithm, signed, key, Buffer.from(signature, "base64url"))) return undefined;
    return JSON.parse(Buffer.from(payload, "base64url").toString("utf8")) as Json; // what JSON.parse gives is Json
  } catch {
    return undefined;
  }
}

function keyOf(certificate: unknown): KeyObject {
  return createPublicKey(
    new X509Certificate(Buffer.from(String(certificate), "base64")).publicKey.export({
      type: "spki",
      format: "pem",
    }),
  );
}
