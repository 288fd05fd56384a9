import { argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

// OWASP's password storage cheat sheet: 19 MiB, two passes, one lane is its least; we take a little more.
const memoryKiB = 32_768;
const passes = 2;
const derive = promisify(argon2);

/** Hashes as `argon2id$memory$passes$salt$tag`, so that old hashes are still read when the numbers are raised. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const tag = await tagOf(password, salt, memoryKiB, passes);
  return ["argon2id", memoryKiB, passes, salt.toString("base64url"), tag.toString("base64url")].join("$");
}

export async function passwordMatches(password: string, hash: string): Promise<boolean> {
  const [kind, memory, rounds, salt, tag] = hash.split("$");
  if (kind !== "argon2id" || !memory || !rounds || !salt || !tag) return false;
  const expected = Buffer.from(tag, "base64url");
  const found = await tagOf(password, Buffer.from(salt, "base64url"), Number(memory), Number(rounds));
  return found.length === expected.length && timingSafeEqual(found, expected);
}

function tagOf(password: string, nonce: Buffer, memory: number, rounds: number): Promise<Buffer> {
  const message = Buffer.from(password.normalize("NFC"));
  return derive("argon2id", { message, nonce, parallelism: 1, tagLength: 32, memory, passes: rounds });
}
