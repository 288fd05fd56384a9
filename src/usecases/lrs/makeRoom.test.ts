import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { sql } from "kysely";
import { engines } from "../../../test/database/engines.ts";
import { openWorld, type World } from "../../../test/database/world.ts";
import { makeRoom } from "./makeRoom.ts";
import { readStatements } from "./readStatements.ts";
import { storeStatements } from "./storeStatements.ts";

for (const engine of engines) {
  describe(`room for statements, on ${engine.name}`, () => {
    let world: World;
    before(async () => (world = await openWorld(engine)));
    after(() => world.close());

    const agent = { mbox: "mailto:kim@norrvik.example" };
    const client = () => ({ tenant: world.tenant, owner: undefined, scopes: [], authority: agent });
    const store = async (object: string) => {
      const text = JSON.stringify({
        actor: agent,
        verb: { id: "https://verb.example/did" },
        object: { id: object },
      });
      const sent = { text, version: "2.0.0", id: undefined, parts: [] } as const;
      assert.ok((await storeStatements(world.needs)(client(), sent)).ok);
    };
    const found = async (relatedAgents: boolean) => {
      const filter = {
        agent: 'agent mbox "mailto:kim@norrvik.example"',
        relatedAgents,
        relatedActivities: false,
        ascending: true,
        limit: 0,
      };
      const shown = { format: "exact", attachments: false, languages: [] } as const;
      const { bodies } = await readStatements(world.needs)(client(), filter, shown);
      return bodies.map(
        (body) => (JSON.parse(body) as { readonly object: { readonly id: string } }).object.id,
      );
    };
    const rows = async <Row>(query: ReturnType<typeof sql<Row>>) =>
      (await world.needs.database.asOwner((tx) => query.execute(tx))).rows;
    const partitions = async (table: string) =>
      (
        await rows(sql<{ name: string }>`
          select relname as name from pg_inherits join pg_class on oid = inhrelid
          where inhparent = ${table}::regclass order by relname`)
      ).map(({ name }) => name);

    it("is there without anybody's doing: what no quarter is made for lies in the last partition", async () => {
      await store("https://norrvik.example/first");
      await rows(sql`update lrs_clock set last = '2031-02-03T04:05:06Z'`);
      await store("https://norrvik.example/second");
      const places = await rows(sql<{ place: string }>`
        select tableoid::regclass::text as place from lrs_statement order by stored_at`);
      assert.match(places[0]!.place, /^lrs_statement_\d{4}q\d$/);
      assert.equal(places[1]!.place, "lrs_statement_rest");
    });

    it("is made by quarters until the one after today's, and what lay in the last partition moves", async () => {
      world.setTime("2031-02-03T05:00:00+01:00");
      await makeRoom(world.needs)();
      for (const table of ["lrs_statement", "lrs_mention"]) {
        const names = await partitions(table);
        assert.deepEqual(names.slice(-3), [`${table}_2031q1`, `${table}_2031q2`, `${table}_rest`]);
        const years = (2031 - Number(names[0]!.slice(-6, -2))) * 4 + 3;
        assert.equal(names.length, years - Number(names[0]!.at(-1)) + 1, "there is no gap");
        const places = await rows(sql<{ place: string }>`
          select tableoid::regclass::text as place from ${sql.table(table)} where stored_at > '2030-01-01' limit 1`);
        assert.equal(places[0]?.place, `${table}_2031q1`);
      }
      const both = ["https://norrvik.example/first", "https://norrvik.example/second"];
      assert.deepEqual(await found(false), both);
      assert.deepEqual(await found(true), both);
    });

    it("is made once, however often it is asked for", async () => {
      const before = await partitions("lrs_statement");
      await Promise.all([makeRoom(world.needs)(), makeRoom(world.needs)()]);
      assert.deepEqual(await partitions("lrs_statement"), before);
      await store("https://norrvik.example/third");
      assert.equal((await found(false)).length, 3);
    });

    it("is read no further back than is asked for", async () => {
      const plan = await rows(sql<{ "QUERY PLAN": string }>`
        explain select body from lrs_statement where stored_at > '2031-01-02T00:00:00Z' order by stored_at, place`);
      const read = plan.flatMap(
        (line) => /lrs_statement_\w+(?= lrs_statement)/.exec(line["QUERY PLAN"]) ?? [],
      );
      assert.deepEqual([...new Set(read)].toSorted(), [
        "lrs_statement_2031q1",
        "lrs_statement_2031q2",
        "lrs_statement_rest",
      ]);
    });
  });
}
