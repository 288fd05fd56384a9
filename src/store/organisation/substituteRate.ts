import type { SubstituteRate } from "../../domain/organisation/substituteRate.ts";
import type { Transaction } from "../transaction.ts";

/** What an hour of somebody who steps in costs: what was written for the same day before is replaced. */
export async function saveSubstituteRate(tx: Transaction, rate: SubstituteRate): Promise<void> {
  const columns = { hourly_sek: rate.hourlySek, contribution: rate.contribution };
  await tx
    .insertInto("substitute_rate")
    .values({ from_day: rate.fromDay, ...columns })
    .onConflict((conflict) => conflict.columns(["tenant", "from_day"]).doUpdateSet(columns))
    .execute();
}

/** The latest first. */
export async function substituteRates(tx: Transaction): Promise<readonly SubstituteRate[]> {
  const rows = await tx.selectFrom("substitute_rate").selectAll().orderBy("from_day", "desc").execute();
  return rows.map((row) => ({
    fromDay: row.from_day,
    hourlySek: row.hourly_sek,
    contribution: row.contribution,
  }));
}
