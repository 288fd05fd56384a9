import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../test/database/engines.ts";
import { openWorld, type World } from "../../../test/database/world.ts";
import { testInstrument } from "../../../test/survey/instruments.ts";
import { openTestRound } from "../../../test/survey/openTestRound.ts";
import { sketchRegister, type SketchedRegister } from "../../../test/survey/register.ts";
import type { Actor } from "../../domain/access/actor.ts";
import type { RoundId } from "../../domain/shared/ids.ts";
import { deliveryOf } from "../../store/survey/delivery.ts";
import { collectBallot } from "./collectBallot.ts";
import { printCodes } from "./printCodes.ts";

const instrument = testInstrument("unit", 3);

for (const engine of engines) {
  describe(`codes on paper, on ${engine.name}`, () => {
    let world: World;
    let hr: Actor;
    let round: RoundId;
    let register: SketchedRegister;
    const needs = () => ({ ...world.needs, content: { instruments: [instrument] } });
    const print = async (unit: string, withoutAddressOnly: boolean) => {
      const printed = await printCodes(needs())(hr, round, {
        unit: register.units[unit]!,
        withoutAddressOnly,
      });
      assert.ok(printed.ok);
      return printed.value.slips;
    };
    const collect = (code: string) => collectBallot(needs())(world.tenant, code);

    before(async () => {
      world = await openWorld(engine);
      hr = await world.addActor({ granted: ["hrDeveloper"] });
      register = await sketchRegister(world.needs.database, world.tenant, [
        { code: "1", kind: "organisation", people: 6 },
        { code: "1-1", parent: "1", kind: "administration", people: 8 },
        { code: "1-1-1", parent: "1-1", people: 8 },
      ]);
      const [, hidden, poor] = register.people["1-1-1"]!;
      await world.needs.database.asTenant(world.tenant, async (tx) => {
        await tx.updateTable("person").set({ protected_identity: true }).where("id", "=", hidden!).execute();
        await tx.updateTable("person").set({ email: null }).where("id", "=", poor!).execute();
      });
      round = await openTestRound(needs(), hr, instrument);
    });
    after(() => world.close());

    it("are made for a unit and all below it, unit by unit, with no name where it is protected", async () => {
      const slips = await print("1-1", false);
      assert.deepEqual(
        slips.map(({ unitName }) => unitName),
        [...Array.from({ length: 8 }, () => "Enhet 1-1"), ...Array.from({ length: 7 }, () => "Enhet 1-1-1")],
      );
      assert.equal(slips.filter(({ name }) => name === undefined).length, 1);
      assert.ok((await collect(slips[0]!.code)).ok);
    });

    it("are made for those without an address alone, when asked for so", async () => {
      const slips = await print("1", true);
      assert.deepEqual(
        slips.map(({ name }) => name),
        ["Kim 1-1-1-2"],
      );
    });

    it("do not tell who has answered: there is a slip for everybody, and it opens nothing for those who began", async () => {
      const first = await print("1-1-1", false);
      const begun = first[0]!;
      assert.ok((await collect(begun.code)).ok);
      const second = await print("1-1-1", false);
      assert.deepEqual(
        second.map(({ name }) => name),
        first.map(({ name }) => name),
      );
      assert.deepEqual(await collect(second[0]!.code), { ok: false, error: "noSuchCode" });
      assert.ok((await collect(begun.code)).ok);
      assert.ok((await collect(second[1]!.code)).ok);
    });

    it("count as reached on paper", async () => {
      const { printed, notReached } = await world.needs.database.asTenant(world.tenant, (tx) =>
        deliveryOf(tx, round),
      );
      assert.deepEqual({ printed, notReached }, { printed: 15, notReached: 7 });
    });

    it("are for HR alone, and only while the round is open", async () => {
      const unit = register.units["1"]!;
      const stranger = await world.addActor();
      const wish = { unit, withoutAddressOnly: false };
      assert.deepEqual(await printCodes(needs())(stranger, round, wish), { ok: false, error: "noSuchRound" });
      world.setTime("2026-12-15T09:00:00+01:00");
      assert.deepEqual(await printCodes(needs())(hr, round, wish), { ok: false, error: "notOpen" });
    });
  });
}
