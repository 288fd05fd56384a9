import { sql } from "kysely";
import type { CallOut } from "../../domain/coursepackage/callOut.ts";
import type { PackageId } from "../../domain/coursepackage/coursePackage.ts";
import type { Transaction } from "../transaction.ts";

/** Counts one more time that a package tried to reach an address. */
export async function countCallOut(
  tx: Transaction,
  id: PackageId,
  { address, directive, at }: { readonly address: string; readonly directive: string; readonly at: Date },
): Promise<void> {
  await tx
    .insertInto("course_call_out")
    .values({ package: id, address, directive, times: 1, first_at: at, last_at: at })
    .onConflict((conflict) =>
      conflict
        .columns(["tenant", "package", "address", "directive"])
        .doUpdateSet({ times: sql`course_call_out.times + 1`, last_at: at }),
    )
    .execute();
}

/** What a package has tried to reach, what it tried most first. */
export async function callOutsOf(tx: Transaction, id: PackageId): Promise<readonly CallOut[]> {
  const rows = await tx
    .selectFrom("course_call_out")
    .selectAll()
    .where("package", "=", id)
    .orderBy("times", "desc")
    .orderBy("address")
    .execute();
  return rows.map(({ address, directive, times, first_at, last_at }) => ({
    address,
    directive,
    times,
    firstAt: first_at,
    lastAt: last_at,
  }));
}
