import type { Transaction } from "../transaction.ts";

/** What the audit of a release did, in figures that can be told to anybody; undefined where it did not note one. */
export interface AuditFigures {
  readonly equations: number | undefined;
  readonly unknowns: number | undefined;
}

export async function findAuditFigures(tx: Transaction, release: string): Promise<AuditFigures> {
  const row = await tx
    .selectFrom("release")
    .select("audit")
    .where("id", "=", release)
    .executeTakeFirstOrThrow();
  const audit = new Map(Object.entries(row.audit ?? {}));
  const figure = (name: string) => {
    const value: unknown = audit.get(name);
    return typeof value === "number" ? value : undefined;
  };
  return { equations: figure("equations"), unknowns: figure("unknowns") };
}
