import type { TenantId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

export interface Tenant {
  readonly id: TenantId;
  readonly slug: string;
  readonly name: string;
  readonly kind: "municipality" | "region";
  readonly koladaId: string | undefined;
  readonly host: string | undefined;
  readonly demonstration: boolean;
}

export async function listTenants(tx: Transaction): Promise<readonly Tenant[]> {
  const rows = await tx.selectFrom("tenant").selectAll().orderBy("slug").execute();
  return rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    name: row.name,
    kind: row.kind,
    koladaId: row.kolada_id ?? undefined,
    host: row.host ?? undefined,
    demonstration: row.demonstration,
  }));
}

export async function insertTenant(tx: Transaction, tenant: Tenant): Promise<void> {
  await tx
    .insertInto("tenant")
    .values({
      id: tenant.id,
      slug: tenant.slug,
      name: tenant.name,
      kind: tenant.kind,
      kolada_id: tenant.koladaId ?? null,
      host: tenant.host ?? null,
      demonstration: tenant.demonstration,
    })
    .execute();
}
