import assert from "node:assert/strict";
import { after, before, beforeEach, describe, it } from "node:test";
import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { engines } from "../../../test/database/engines.ts";
import { sketchRegister, type SketchedRegister } from "../../../test/survey/register.ts";
import { day } from "../../domain/shared/day.ts";
import type { TenantId } from "../../domain/shared/ids.ts";
import type { Database } from "../database.ts";
import { openServerDatabase } from "../openDatabase.ts";
import type { Transaction } from "../transaction.ts";
import { keptWithRegister } from "./keptWithRegister.ts";

const today = day("2026-11-23");
const namesOfUnits = async (tx: Transaction) =>
  (await tx.selectFrom("unit").select("name").orderBy("code").execute()).map(({ name }) => name);

for (const engine of engines) {
  describe(`a read that is kept while the register stands, on ${engine.name}`, () => {
    let database: Database;
    let register: SketchedRegister;
    let loads = 0;
    const tenant = randomUUID() as TenantId; // a fresh UUID is an id
    const other = randomUUID() as TenantId;
    const load = async (tx: Transaction) => {
      loads += 1;
      return namesOfUnits(tx);
    };
    let read: (tx: Transaction, on: typeof today) => Promise<readonly string[]>;
    const ask = (as = tenant, on = today) => database.asTenant(as, (tx) => read(tx, on));
    const rename = (tx: Transaction, code: string, name: string) =>
      tx.updateTable("unit").set({ name }).where("code", "=", code).execute();

    before(async () => {
      database = await engine.open();
      for (const [id, slug] of [
        [tenant, "norrvik"],
        [other, "ostby"],
      ] as const)
        await database.asOwner((tx) =>
          tx
            .insertInto("tenant")
            .values({ id, slug, name: slug, kind: "municipality", kolada_id: null, host: null })
            .execute(),
        );
      register = await sketchRegister(database, tenant, [{ code: "1", people: 2 }]);
      await sketchRegister(database, other, [{ code: "9", people: 2 }]);
    });
    beforeEach(() => {
      loads = 0;
      read = keptWithRegister(load);
    });
    after(() => database.close());

    it("is made once, and is the very same value after that", async () => {
      const first = await ask();
      assert.deepEqual(first, ["Enhet 1"]);
      assert.equal(await ask(), first);
      assert.equal(loads, 1);
    });

    it("is made for each organisation and day", async () => {
      assert.deepEqual(await ask(tenant), ["Enhet 1"]);
      assert.deepEqual(await ask(other), ["Enhet 9"]);
      await ask(tenant, day("2026-11-24"));
      assert.equal(loads, 3);
    });

    it("is made anew after a change, for that organisation alone", async () => {
      await ask(tenant);
      const theirs = await ask(other);
      await database.asTenant(tenant, (tx) => rename(tx, "1", "Enhet A"));
      assert.deepEqual(await ask(tenant), ["Enhet A"]);
      assert.equal(await ask(other), theirs);
      await database.asTenant(tenant, (tx) => rename(tx, "1", "Enhet 1"));
      assert.deepEqual(await ask(tenant), ["Enhet 1"]);
    });

    it("shows a transaction its own changes, and nobody what was rolled back", async () => {
      const before = await ask();
      await assert.rejects(
        database.asTenant(tenant, async (tx) => {
          await rename(tx, "1", "Enhet A");
          assert.deepEqual(await read(tx, today), ["Enhet A"]);
          await rename(tx, "1", "Enhet B");
          assert.deepEqual(await read(tx, today), ["Enhet B"]);
          throw new Error("regretted");
        }),
        /regretted/,
      );
      assert.deepEqual(await ask(), before);
    });

    it("is made anew when the owner of the tables has changed something, whoever's it is", async () => {
      const before = await ask();
      await database.asOwner((tx) => sql`delete from stakeholder`.execute(tx));
      assert.notEqual(await ask(), before);
    });

    it("keeps the eight asked for last", async () => {
      const days = Array.from({ length: 9 }, (_, index) => day(`2026-10-1${index}`));
      for (const on of days) await ask(tenant, on);
      assert.equal(loads, 9);
      await ask(tenant, days[1]);
      assert.equal(loads, 9);
      await ask(tenant, days[0]);
      assert.equal(loads, 10);
    });

    const changes: Readonly<Record<string, (tx: Transaction) => Promise<unknown>>> = {
      "a unit's place": (tx) => sql`update unit_parent set end_day = end_day`.execute(tx),
      employment: (tx) => sql`update employment set paid = 'hourly'`.execute(tx),
      leave: (tx) => sql`delete from leave`.execute(tx),
      post: (tx) => sql`update post set title = 'Chef'`.execute(tx),
      assignment: (tx) => sql`update assignment set kind = 'acting'`.execute(tx),
      "a role": (tx) => sql`delete from granted_role`.execute(tx),
      "a body, its units and its seats": (tx) =>
        sql`with seats as (delete from seat) delete from body_unit`.execute(tx),
      "a goal": (tx) => sql`delete from goal`.execute(tx),
      "a budget": (tx) => sql`delete from budget_frame`.execute(tx),
      "a norm": (tx) => sql`delete from organisation_norm`.execute(tx),
      "a name": (tx) => sql`update person set family_name = 'Berg'`.execute(tx),
      "a protected identity": (tx) => sql`update person set protected_identity = true`.execute(tx),
    };
    for (const [what, change] of Object.entries(changes))
      it(`is made anew after a change of ${what}`, async () => {
        const before = await ask();
        await database.asTenant(tenant, change);
        assert.notEqual(await ask(), before);
      });

    it("stands when somebody chooses another language", async () => {
      const before = await ask();
      const [person] = register.people["1"]!;
      await database.asTenant(tenant, (tx) =>
        tx.updateTable("person").set({ language: "en" }).where("id", "=", person!).execute(),
      );
      assert.equal(await ask(), before);
    });
  });
}

const server = process.env["LEDSTJARNA_TEST_POSTGRES"];

describe("two processes on one PostgreSQL", { skip: server === undefined && "no PostgreSQL here" }, () => {
  let mine: Database;
  let theirs: Database;
  const tenant = randomUUID() as TenantId;
  const rename = (database: Database, name: string) =>
    database.asTenant(tenant, (tx) => tx.updateTable("unit").set({ name }).execute());

  before(async () => {
    mine = await engines.find(({ name }) => name === "PostgreSQL")!.open();
    const { rows } = await mine.asOwner((tx) =>
      sql<{ name: string }>`select current_database() as name`.execute(tx),
    );
    theirs = await openServerDatabase(new URL(rows[0]!.name, server).href, 2);
    await mine.asOwner((tx) =>
      tx
        .insertInto("tenant")
        .values({ id: tenant, slug: "sund", name: "Sund", kind: "region", kolada_id: null, host: null })
        .execute(),
    );
    await sketchRegister(mine, tenant, [{ code: "1", people: 1 }]);
  });
  after(async () => {
    await theirs.close();
    await mine.close();
  });

  it("both tell what either has changed", async () => {
    const [readMine, readTheirs] = [keptWithRegister(namesOfUnits), keptWithRegister(namesOfUnits)];
    const told = async () => [
      await mine.asTenant(tenant, (tx) => readMine(tx, today)),
      await theirs.asTenant(tenant, (tx) => readTheirs(tx, today)),
    ];
    assert.deepEqual(await told(), [["Enhet 1"], ["Enhet 1"]]);
    for (const [changing, name] of [
      [theirs, "Enhet A"],
      [mine, "Enhet B"],
      [theirs, "Enhet 1"],
    ] as const) {
      await rename(changing, name);
      assert.deepEqual(await told(), [[name], [name]]);
    }
  });

  it("keep nothing of a read during which the other changed the register", async () => {
    const changesOnce = ["Enhet C"];
    const read = keptWithRegister(async (tx) => {
      const before = await namesOfUnits(tx);
      for (const name of changesOnce.splice(0)) await rename(theirs, name);
      return before;
    });
    const ask = () => mine.asTenant(tenant, (tx) => read(tx, today));
    assert.deepEqual(await ask(), ["Enhet 1"]);
    assert.deepEqual(await ask(), ["Enhet C"]);
  });

  it("tell what is committed alone while the other has not finished", async () => {
    const read = keptWithRegister(namesOfUnits);
    const ask = () => mine.asTenant(tenant, (tx) => read(tx, today));
    const [before] = await ask();
    await theirs.asTenant(tenant, async (tx) => {
      await tx.updateTable("unit").set({ name: "Enhet D" }).execute();
      assert.deepEqual(await ask(), [before]);
    });
    assert.deepEqual(await ask(), ["Enhet D"]);
  });
});
