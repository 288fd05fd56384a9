import type { OrganisationNorm } from "../../domain/organisation/norm.ts";
import type { Transaction } from "../transaction.ts";

/** What the organisation has decided; undefined where it has decided nothing. */
export async function findNorm(
  tx: Transaction,
  name: "spanOfControl",
): Promise<OrganisationNorm | undefined> {
  const row = await tx
    .selectFrom("organisation_norm")
    .selectAll()
    .where("name", "=", name)
    .executeTakeFirst();
  return (
    row && {
      value: row.value,
      decidedBy: row.decided_by ?? undefined,
      decidedOn: row.decided_on ?? undefined,
    }
  );
}

export async function saveNorm(
  tx: Transaction,
  name: "spanOfControl",
  { value, decidedBy, decidedOn }: OrganisationNorm,
): Promise<void> {
  const decision = { value, decided_by: decidedBy ?? null, decided_on: decidedOn ?? null };
  await tx
    .insertInto("organisation_norm")
    .values({ name, ...decision })
    .onConflict((conflict) => conflict.columns(["tenant", "name"]).doUpdateSet(decision))
    .execute();
}
