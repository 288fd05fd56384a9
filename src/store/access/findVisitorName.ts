import type { PersonId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

export interface VisitorName {
  readonly givenName: string;
  readonly familyName: string;
  readonly language: "sv" | "en";
}

export async function findVisitorName(tx: Transaction, person: PersonId): Promise<VisitorName | undefined> {
  const row = await tx
    .selectFrom("person")
    .select(["given_name", "family_name", "language"])
    .where("id", "=", person)
    .executeTakeFirst();
  return row && { givenName: row.given_name, familyName: row.family_name, language: row.language };
}
