import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { sql } from "kysely";
import type { Actor } from "../../src/domain/access/actor.ts";
import type { PersonId, RoundId } from "../../src/domain/shared/ids.ts";
import { seededRandom, shuffled } from "../../src/domain/shared/random.ts";
import { castBallot } from "../../src/usecases/survey/castBallot.ts";
import { collectBallot } from "../../src/usecases/survey/collectBallot.ts";
import { engines } from "../database/engines.ts";
import { openWorld, type World } from "../database/world.ts";
import { testInstrument } from "./instruments.ts";
import { giveCode, openTestRound } from "./openTestRound.ts";
import { sketchRegister } from "./register.ts";

const instrument = testInstrument("unit", 3);
const content = { instruments: [instrument] };
const unitCodes = Array.from({ length: 12 }, (_, index) => `1-${index + 1}`);
const peopleInUnit = 13; // the first leads the unit and answers one level up

interface Stored {
  readonly unit: string;
  /** Place in the table's file. */
  readonly place: string;
  /** Transaction that wrote the row. */
  readonly writer: string;
  readonly key: string;
  readonly answers: Uint8Array;
}

for (const engine of engines) {
  describe(`what lies stored after people have answered, on ${engine.name}`, () => {
    let world: World;
    let hr: Actor;
    let round: RoundId;
    let stored: readonly Stored[];
    let eventsBefore: number;
    const secrets: string[] = [];

    const owner = <Row>(query: string) =>
      world.needs.database.asOwner(async (tx) => (await sql.raw<Row>(query).execute(tx)).rows);
    const events = async () => (await owner<{ n: number }>("select count(*) as n from event"))[0]!.n;

    before(async () => {
      world = await openWorld(engine);
      hr = await world.addActor({ granted: ["hrDeveloper"] });
      const register = await sketchRegister(world.needs.database, world.tenant, [
        { code: "1", kind: "organisation", people: 6 },
        ...unitCodes.map((code) => ({ code, parent: "1", people: peopleInUnit })),
      ]);
      const needs = { ...world.needs, content };
      round = await openTestRound(needs, hr, instrument);
      eventsBefore = await events();
      const answering = unitCodes.flatMap((code) =>
        register.people[code]!.slice(1).map((person) => ({ code, person })),
      );
      const collected: { unit: string; ballot: string }[] = [];
      for (const { code, person } of shuffled(seededRandom(1), answering))
        collected.push({ unit: register.units[code]!, ballot: await collectFor(needs, person) });
      const cast = new Map<string, number>();
      for (const { unit, ballot } of shuffled(seededRandom(2), collected)) {
        const before = cast.get(unit) ?? 0;
        cast.set(unit, before + 1);
        const [p1, p2, p3] = wordOf(before);
        assert.ok((await castBallot(needs)(world.tenant, ballot, { p1, p2, p3 })).ok);
      }
      stored = await owner<Stored>(
        `select unit, ctid::text as place, xmin::text as writer, key, answers from answer where round = '${round}'`,
      );
    });
    after(() => world.close());

    async function collectFor(needs: Parameters<typeof collectBallot>[0], person: PersonId): Promise<string> {
      const code = await giveCode(world, round, person);
      const collected = await collectBallot(needs)(world.tenant, code);
      assert.ok(collected.ok);
      secrets.push(code.replaceAll("-", ""), collected.value.ballot, collected.value.ballot.split("!")[5]!);
      return collected.value.ballot;
    }

    it("is every answer that was cast", () => {
      assert.equal(stored.length, unitCodes.length * (peopleInUnit - 1));
    });

    it("says by no row version which of a group's answers came last, nor who of a unit collected last", async () => {
      for (const rows of Map.groupBy(stored, (row) => row.unit).values())
        assert.equal(new Set(rows.map((row) => row.writer)).size, 1);
      const versions = await owner<{ unit: string; n: number }>(
        `select unit, count(distinct xmin::text) as n from invitation where round = '${round}'
         and unit in (select unit from answer) group by unit`,
      );
      assert.equal(versions.length, unitCodes.length);
      assert.deepEqual(new Set(versions.map(({ n }) => n)), new Set([1]));
    });

    // 144 ranks: by chance alone the correlation stays within 0.5 but once in 80 million runs. Rows written one
    // after the other, as an ordinary table's are, give 1.
    it("orders answers neither by place in the table nor by key as they were cast", () => {
      assert.ok(Math.abs(correlationWithCasting(stored, byPlace)) < 0.5);
      assert.ok(Math.abs(correlationWithCasting(stored, (a, b) => (a.key < b.key ? -1 : 1))) < 0.5);
    });

    it("holds no code, no ballot and no nonce, and no answer's key anywhere but with the answer", async () => {
      const tables = await owner<{ name: string }>(
        `select table_schema || '.' || table_name as name from information_schema.tables
         where table_schema in ('public', 'pgboss') and table_type = 'BASE TABLE'`,
      );
      assert.ok(tables.length > 25);
      const keys = stored.map((row) => row.key);
      for (const { name } of tables) {
        const rows = await owner<{ text: string }>(`select t::text as text from ${name} t`);
        const all = rows.map((row) => row.text).join("\n");
        for (const secret of secrets) assert.ok(!all.includes(secret), `${name} holds a secret`);
        if (name === "public.answer") continue;
        for (const key of keys) assert.ok(!all.includes(key), `${name} knows an answer's key`);
      }
    });

    it("holds no time in any of the tables that answering writes, and nothing in the event log", async () => {
      const times = await owner(
        `select table_name from information_schema.columns
         where table_name in ('invitation', 'ballot_key', 'spent_ballot', 'answer') and data_type ~ 'time|date'`,
      );
      assert.deepEqual(times, []);
      assert.equal(await events(), eventsBefore);
    });
  });
}

/** An answer that says how many of its unit were cast before it: at most 63. */
function wordOf(index: number): string[] {
  return [index % 4, Math.floor(index / 4) % 4, Math.floor(index / 16) % 4].map((digit) => String(digit + 1));
}

function byPlace(left: Stored, right: Stored): number {
  const [leftPage, leftLine] = left.place.slice(1, -1).split(",").map(Number) as [number, number]; // (page,line)
  const [rightPage, rightLine] = right.place.slice(1, -1).split(",").map(Number) as [number, number];
  return leftPage - rightPage || leftLine - rightLine;
}

/** Spearman's rank correlation between the order of casting within each unit and another order, over all units. */
function correlationWithCasting(rows: readonly Stored[], compare: (a: Stored, b: Stored) => number): number {
  let covariance = 0;
  let variance = 0;
  for (const group of Map.groupBy(rows, (row) => row.unit).values()) {
    const middle = (group.length - 1) / 2;
    for (const [rank, row] of group.toSorted(compare).entries()) {
      covariance += (rank - middle) * (castRankOf(row) - middle);
      variance += (rank - middle) ** 2;
    }
  }
  return covariance / variance;
}

/** What `wordOf` wrote, read back: how many of its unit were cast before it. */
function castRankOf({ answers }: Stored): number {
  return [...answers].reduce((sum, byte, place) => sum + (byte - 1) * 4 ** place, 0);
}
