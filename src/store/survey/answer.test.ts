import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, it } from "node:test";
import { sql } from "kysely";
import { engines } from "../../../test/database/engines.ts";
import { openWorld, type World } from "../../../test/database/world.ts";
import { testInstrument } from "../../../test/survey/instruments.ts";
import { testPlan } from "../../../test/survey/openTestRound.ts";
import type { RoundId, UnitId } from "../../domain/shared/ids.ts";
import { insertAnswer, insertAnswers } from "./answer.ts";
import { insertRound } from "./round.ts";

for (const engine of engines) {
  describe(`stored answers, on ${engine.name}`, () => {
    let world: World;
    const round = randomUUID() as RoundId; // fresh UUIDs are ids
    const unit = randomUUID() as UnitId;
    const group = { round, unit, rated: undefined, relation: undefined, background: "" };
    const rows = () =>
      world.needs.database.asTenant(world.tenant, async (tx) => {
        const stored = await sql<{ key: string; writer: string; answers: Uint8Array }>`
          select key, xmin::text as writer, answers from answer where unit = ${unit}`.execute(tx);
        return stored.rows;
      });

    before(async () => {
      world = await openWorld(engine);
      const { person: createdBy } = await world.addActor();
      const plan = testPlan(testInstrument("unit", 1));
      await world.needs.database.asTenant(world.tenant, async (tx) => {
        await insertRound(tx, { id: round, plan, source: "asked", createdBy });
        const answers = Array.from({ length: 400 }, () => ({ group, answers: Uint8Array.of(1) }));
        await insertAnswers(tx, round, answers);
      });
    });
    after(() => world.close());

    it("hide a new one of a large group among 150 others that are written with it", async () => {
      const before = await rows();
      assert.equal(before.length, 400);
      await world.needs.database.asTenant(world.tenant, (tx) => insertAnswer(tx, group, Uint8Array.of(5)));
      const stored = await rows();
      assert.equal(stored.length, 401);
      const added = stored.find(({ answers }) => answers[0] === 5);
      const withIt = stored.filter(({ writer }) => writer === added?.writer);
      assert.equal(withIt.length, 151);
      const keys = new Set(before.map(({ key }) => key));
      assert.ok(withIt.every(({ key }) => !keys.has(key)));
    });
  });
}
