import type { Persona, PersonaKind } from "../../domain/demonstration/persona.ts";
import type { Transaction } from "../transaction.ts";

export interface NamedPersona extends Persona {
  readonly name: string;
}

export async function insertPersonas(tx: Transaction, personas: readonly Persona[]): Promise<void> {
  await tx
    .insertInto("demonstration_persona")
    .values(personas.map((persona) => ({ ...persona, title: persona.title ?? null })))
    .execute();
}

export async function listPersonas(tx: Transaction): Promise<readonly NamedPersona[]> {
  const rows = await tx
    .selectFrom("demonstration_persona")
    .innerJoin("person", "person.id", "demonstration_persona.person")
    .select(["kind", "person", "title", "place", "given_name", "family_name"])
    .execute();
  return rows.map(({ given_name, family_name, title, ...row }) => ({
    ...row,
    title: title ?? undefined,
    name: `${given_name} ${family_name}`,
  }));
}

export async function findPersona(tx: Transaction, kind: PersonaKind): Promise<Persona | undefined> {
  const row = await tx
    .selectFrom("demonstration_persona")
    .select(["kind", "person", "title", "place"])
    .where("kind", "=", kind)
    .executeTakeFirst();
  return row && { ...row, title: row.title ?? undefined };
}
