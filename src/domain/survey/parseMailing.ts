/** One sending of letters about a round: invitations are the first, reminders come after. */
export interface Mailing {
  readonly number: number;
  /** Where the product is reached, "https://ledstjarna.example.se". */
  readonly origin: string;
}

/** Reads what a job was given; undefined when it is something else. */
export function parseMailing(input: unknown): Mailing | undefined {
  if (typeof input !== "object" || input === null) return undefined;
  const number = "number" in input ? input.number : undefined;
  const origin = "origin" in input ? input.origin : undefined;
  if (typeof number !== "number" || typeof origin !== "string") return undefined;
  return { number, origin };
}
