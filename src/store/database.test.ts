import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { sql } from "kysely";
import { randomUUID } from "node:crypto";
import { engines } from "../../test/database/engines.ts";
import { day } from "../domain/shared/day.ts";
import type { TenantId, UnitId } from "../domain/shared/ids.ts";
import type { Database } from "./database.ts";

for (const engine of engines) {
  describe(`a database on ${engine.name}`, () => {
    let database: Database;
    const tenant = randomUUID() as TenantId;
    const other = randomUUID() as TenantId;

    before(async () => {
      database = await engine.open();
      await database.asOwner((tx) =>
        tx
          .insertInto("tenant")
          .values([
            {
              id: tenant,
              slug: "norrvik",
              name: "Norrvik",
              kind: "municipality",
              kolada_id: null,
              host: null,
            },
            { id: other, slug: "ostby", name: "Ostby", kind: "municipality", kolada_id: null, host: null },
          ])
          .execute(),
      );
    });
    after(() => database.close());

    const addUnit = (owner: TenantId, code: string) =>
      database.asTenant(owner, (tx) =>
        tx
          .insertInto("unit")
          .values({
            id: randomUUID() as UnitId,
            code,
            name: code,
            kind: "unit",
            first_day: day("2026-01-01"),
            end_day: null,
          })
          .execute(),
      );

    it("shows a tenant its own rows alone", async () => {
      await addUnit(tenant, "A1");
      await addUnit(other, "B1");
      const codes = await database.asTenant(tenant, (tx) => tx.selectFrom("unit").select("code").execute());
      assert.deepEqual(codes, [{ code: "A1" }]);
    });

    it("shows nothing outside a tenant", async () => {
      assert.deepEqual(await database.asNobody((tx) => tx.selectFrom("unit").select("code").execute()), []);
    });

    it("refuses a row written for another tenant", async () => {
      await assert.rejects(
        database.asTenant(tenant, (tx) => sql`update unit set tenant = ${other}`.execute(tx)),
        /row-level security/,
      );
    });

    it("takes back everything when the work throws", async () => {
      await assert.rejects(
        database.asTenant(tenant, async (tx) => {
          await tx.deleteFrom("unit").execute();
          throw new Error("changed my mind");
        }),
        /changed my mind/,
      );
      const { length } = await database.asTenant(tenant, (tx) =>
        tx.selectFrom("unit").select("id").execute(),
      );
      assert.equal(length, 1);
    });

    it("reads days as text and counts as numbers", async () => {
      const row = await database.asTenant(tenant, (tx) =>
        tx
          .selectFrom("unit")
          .select(["first_day", "end_day", (eb) => eb.fn.countAll<number>().as("rows")])
          .groupBy(["first_day", "end_day"])
          .executeTakeFirstOrThrow(),
      );
      assert.deepEqual(row, { first_day: "2026-01-01", end_day: null, rows: 1 });
    });

    it("keeps transactions that run at once apart", async () => {
      const seen = await Promise.all(
        [tenant, other, tenant, other].map((owner) =>
          database.asTenant(owner, async (tx) => {
            await sql`select 1`.execute(tx);
            return (await tx.selectFrom("unit").select("code").execute())[0]?.code;
          }),
        ),
      );
      assert.deepEqual(seen, ["A1", "B1", "A1", "B1"]);
    });
  });
}
