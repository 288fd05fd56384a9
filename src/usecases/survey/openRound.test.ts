import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../test/database/engines.ts";
import { openWorld, type World } from "../../../test/database/world.ts";
import { testInstrument } from "../../../test/survey/instruments.ts";
import { testPlan } from "../../../test/survey/openTestRound.ts";
import { sketchRegister, type SketchedRegister } from "../../../test/survey/register.ts";
import type { Actor } from "../../domain/access/actor.ts";
import type { RoundPlan } from "../../domain/survey/round.ts";
import { day } from "../../domain/shared/day.ts";
import { listRoundUnits } from "../../store/survey/roundUnit.ts";
import { draftRound } from "./draftRound.ts";
import { openRound } from "./openRound.ts";

const instrument = testInstrument("unit", 3);
const content = { instruments: [instrument] };

for (const engine of engines) {
  describe(`opening a round, on ${engine.name}`, () => {
    let world: World;
    let hr: Actor;
    let register: SketchedRegister;
    const needs = () => ({ ...world.needs, content });
    const draft = async (changes: Partial<RoundPlan> = {}) => {
      const drafted = await draftRound(needs())(hr, testPlan(instrument, changes));
      assert.ok(drafted.ok);
      return drafted.value;
    };

    before(async () => {
      world = await openWorld(engine);
      hr = await world.addActor({ granted: ["hrDeveloper"] });
      register = await sketchRegister(world.needs.database, world.tenant, [
        { code: "1", kind: "organisation", people: 6 },
        { code: "1-1", parent: "1", kind: "administration", people: 8 },
        { code: "1-2", parent: "1", kind: "administration", people: 3 },
      ]);
    });
    after(() => world.close());

    it("writes down who is asked and where; a register that changes later changes nothing", async () => {
      const round = await draft();
      assert.deepEqual(await openRound(needs())(hr, round), { ok: true, value: { asked: 17 } });
      await world.needs.database.asTenant(world.tenant, (tx) =>
        tx.updateTable("unit").set({ name: "Ett annat namn" }).execute(),
      );
      const units = await world.needs.database.asTenant(world.tenant, (tx) => listRoundUnits(tx, round));
      assert.deepEqual(
        units.map(({ code, name, parent, position, invited, countedIn }) => [
          code,
          name,
          parent,
          position,
          invited,
          countedIn,
        ]),
        [
          ["1", "Enhet 1", undefined, 0, 10, undefined],
          ["1-1", "Enhet 1-1", register.units["1"], 1, 7, undefined],
          ["1-2", "Enhet 1-2", register.units["1"], 2, 0, register.units["1"]],
        ],
      );
    });

    it("is done once", async () => {
      const round = await draft();
      const results = await Promise.all([openRound(needs())(hr, round), openRound(needs())(hr, round)]);
      assert.deepEqual(results.map((result) => (result.ok ? "opened" : result.error)).sort(), [
        "notADraft",
        "opened",
      ]);
    });

    it("needs the decision to destroy answers, a last day to come, and enough people", async () => {
      const failures = [];
      for (const changes of [
        { retentionDecision: undefined },
        { opensOn: day("2026-10-01"), closesOn: day("2026-11-22") },
        { indexThreshold: 18, itemThreshold: 18 },
      ])
        failures.push(await openRound(needs())(hr, await draft(changes)));
      assert.deepEqual(
        failures.map((result) => (result.ok ? "opened" : result.error)),
        ["noRetentionDecision", "lastDayHasPassed", "tooFewAsked"],
      );
    });

    it("is for HR developers alone", async () => {
      const round = await draft();
      for (const granted of [["administrator"], ["safetyRep"], ["coach"], []] as const)
        assert.deepEqual(await openRound(needs())(await world.addActor({ granted }), round), {
          ok: false,
          error: "notAllowed",
        });
    });

    it("is refused a plan that breaks the rules, with every fault named", async () => {
      const plan = testPlan(instrument, {
        name: " ",
        instrumentVersion: "0",
        closesOn: day("2026-11-22"),
        indexThreshold: 4,
        itemThreshold: 9,
      });
      assert.deepEqual(await draftRound(needs())(hr, plan), {
        ok: false,
        error: [
          "nameMissing",
          "noSuchInstrument",
          "closesBeforeItOpens",
          "indexThresholdTooLow",
          "itemThresholdTooLow",
        ],
      });
    });
  });
}
