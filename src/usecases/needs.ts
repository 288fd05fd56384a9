import type { Database } from "../store/database.ts";
import type { Queue } from "../store/jobs/queue.ts";

/**
 * What use-cases may need from the world outside, given by the composition root. Each use-case names in its
 * first line the few it needs; clock and chance are among them, so that a test decides both.
 */
export interface Needs {
  readonly database: Database;
  readonly queue: Queue;
  readonly now: () => Date;
  /** A random id (UUID v4): tells nothing. */
  readonly newId: () => string;
  /** A time-ordered id (UUID v7): for logs, never for anything that must not tell when. */
  readonly newOrderedId: () => string;
  /** A secret of 256 bits, as base64url. */
  readonly newSecret: () => string;
  /** SHA-256 as hex. */
  readonly hash: (text: string) => string;
  readonly passwords: Passwords;
}

export interface Passwords {
  hash(password: string): Promise<string>;
  matches(password: string, hash: string): Promise<boolean>;
}
