import type { Transaction } from "../transaction.ts";

/** Where the organisation has decided nothing: what Vision asks for as the most people a manager should lead. */
const otherwise = { spanOfControl: 25 } as const;

export async function normOf(tx: Transaction, name: "spanOfControl"): Promise<number> {
  const row = await tx
    .selectFrom("organisation_norm")
    .select("value")
    .where("name", "=", name)
    .executeTakeFirst();
  return row?.value ?? otherwise[name];
}
