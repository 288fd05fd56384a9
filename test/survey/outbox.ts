import type { Letter, Mail } from "../../src/usecases/needs.ts";

/** A mail server that keeps every letter, refuses some addresses, and can be out of reach. */
export interface Outbox extends Mail {
  readonly letters: Letter[];
  isReachable: boolean;
  readonly refused: Set<string>;
}

export function openOutbox(): Outbox {
  const letters: Letter[] = [];
  const refused = new Set<string>();
  return {
    letters,
    refused,
    from: "hr@norrvik.example",
    isReachable: true,
    async send(letter) {
      if (!this.isReachable) throw new Error("connection refused");
      if (refused.has(letter.to)) return false;
      letters.push(letter);
      return true;
    },
  };
}

/** The code in a letter, in groups. */
export function codeIn({ text }: Letter): string {
  return /\/s\/([0-9a-z-]{19})/.exec(text)?.[1] ?? "";
}
