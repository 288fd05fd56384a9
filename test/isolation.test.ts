import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { TenantId } from "../src/domain/shared/ids.ts";
import type { Database } from "../src/store/database.ts";
import { engines } from "./database/engines.ts";

/** Tables without a tenant, each with the reason why that is right. */
const withoutTenant = new Map([
  ["tenant", "the directory of tenants: read before a tenant is known, holds no personal data"],
  ["migration", "which migrations have run: no right to it is granted to the application"],
]);

interface Column {
  readonly name: string;
  readonly type: string;
  readonly needed: boolean;
}

interface Table {
  readonly name: string;
  readonly rowSecurity: boolean;
  readonly forced: boolean;
  readonly key: readonly string[];
}

for (const engine of engines) {
  describe(`every table, on ${engine.name}`, () => {
    let database: Database;
    let tables: readonly Table[];
    const mine = randomUUID() as TenantId;
    const theirs = randomUUID() as TenantId;

    before(async () => {
      database = await engine.open();
      tables = await database.asOwner(tablesOf);
      await database.asOwner(async (tx) => {
        for (const [id, slug] of [
          [mine, "mine"],
          [theirs, "theirs"],
        ] as const)
          await tx
            .insertInto("tenant")
            .values({ id, slug, name: slug, kind: "municipality", kolada_id: null, host: null })
            .execute();
      });
    });
    after(() => database.close());

    const owned = () => tables.filter((table) => !withoutTenant.has(table.name));

    it("is seen by this test", () => {
      assert.ok(owned().length > 20, `found ${owned().length} tables`);
      assert.deepEqual(
        [...withoutTenant.keys()].filter((name) => !tables.some((table) => table.name === name)),
        [],
      );
    });

    it("has row-level security, forced, and the tenant first in its key", () => {
      for (const table of owned()) {
        assert.ok(table.rowSecurity && table.forced, `${table.name} has no forced row-level security`);
        assert.equal(table.key[0], "tenant", `${table.name} has not the tenant first in its key`);
      }
    });

    it("keeps one tenant's rows from being read, changed, removed or written by another", async () => {
      for (const table of owned()) {
        const row = await seed(database, table.name, mine);
        const counted = (as: TenantId) =>
          database.asTenant(as, async (tx) => {
            const { rows } = await sql<{
              n: number;
            }>`select count(*) as n from ${sql.table(table.name)}`.execute(tx);
            return rows[0]?.n;
          });
        assert.equal(await counted(mine), 1, `${table.name}: its own tenant sees its row`);
        assert.equal(await counted(theirs), 0, `${table.name}: another tenant sees it`);
        await refusedOrWithoutEffect(database, theirs, `update ${table.name} set tenant = tenant`);
        await refusedOrWithoutEffect(database, theirs, `delete from ${table.name}`);
        assert.equal(await counted(mine), 1, `${table.name}: another tenant removed it`);
        await assert.rejects(
          database.asTenant(theirs, (tx) =>
            sql`insert into ${sql.table(table.name)} select * from jsonb_populate_record(null::${sql.table(table.name)}, ${JSON.stringify(row)}::jsonb)`.execute(
              tx,
            ),
          ),
          /row-level security|null value|permission denied|cannot insert/,
          `${table.name}: another tenant wrote for it`,
        );
      }
    });
  });
}

async function refusedOrWithoutEffect(database: Database, as: TenantId, statement: string): Promise<void> {
  try {
    const changed = await database.asTenant(
      as,
      async (tx) => (await sql.raw(statement).execute(tx)).numAffectedRows,
    );
    assert.equal(changed ?? 0n, 0n, statement);
  } catch (error) {
    assert.match(String(error), /permission denied/, statement);
  }
}

async function tablesOf(tx: Parameters<Parameters<Database["asOwner"]>[0]>[0]): Promise<readonly Table[]> {
  const { rows } = await sql<Table>`
    select c.relname as name, c.relrowsecurity as "rowSecurity", c.relforcerowsecurity as forced,
           coalesce((select json_agg(a.attname order by k.place)
                     from pg_index i, unnest(i.indkey::int[]) with ordinality as k (number, place), pg_attribute a
                     where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid and a.attnum = k.number), '[]') as key
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition
    order by c.relname`.execute(tx);
  return rows;
}

/**
 * Writes one row with made-up values, as the owner without foreign keys or checks: only whose row it is matters here.
 * @returns the row
 */
async function seed(
  database: Database,
  table: string,
  tenant: TenantId,
): Promise<Readonly<Record<string, unknown>>> {
  return database.asOwner(async (tx) => {
    const { rows: columns } = await sql<Column>`
      select column_name as name, data_type as type, is_nullable = 'NO' and column_default is null as needed
      from information_schema.columns where table_schema = 'public' and table_name = ${table}`.execute(tx);
    const { rows: checks } = await sql<{ name: string }>`
      select conname as name from pg_constraint where conrelid = ${table}::regclass and contype = 'c'`.execute(
      tx,
    );
    for (const { name } of checks)
      await sql`alter table ${sql.table(table)} drop constraint ${sql.ref(name)}`.execute(tx);
    const row = Object.fromEntries(
      columns
        .filter((column) => column.needed && column.name !== "tenant")
        .map((column) => [column.name, madeUp(column)]),
    );
    await sql`set local session_replication_role = replica`.execute(tx);
    await sql.raw(`alter table ${table} no force row level security`).execute(tx);
    const filled = { ...row, tenant };
    const names = sql.join(["tenant", ...Object.keys(row)].map((name) => sql.ref(name)));
    await sql`insert into ${sql.table(table)} (${names})
      select ${names} from jsonb_populate_record(null::${sql.table(table)}, ${JSON.stringify(filled)}::jsonb)`.execute(
      tx,
    );
    await sql.raw(`alter table ${table} force row level security`).execute(tx);
    return filled;
  });
}

function madeUp(column: Column): unknown {
  if (column.type === "uuid") return randomUUID();
  if (column.type === "boolean") return true;
  if (column.type === "date") return "2026-01-01";
  if (column.type.startsWith("timestamp")) return "2026-01-01T00:00:00Z";
  if (column.type === "jsonb" || column.type === "json") return {};
  if (column.type === "bytea") return "\\x00";
  if (/int|real|double|numeric/.test(column.type)) return 1;
  if (column.type === "ARRAY") return [];
  return "x";
}
