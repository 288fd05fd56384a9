import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../test/database/engines.ts";
import { openWorld, type World } from "../../../test/database/world.ts";
import { sketchRegister, type SketchedRegister } from "../../../test/survey/register.ts";
import type { Actor } from "../../domain/access/actor.ts";
import type { WrittenBudgetFrame } from "../../domain/organisation/parseBudgetFrame.ts";
import type { UnitId } from "../../domain/shared/ids.ts";
import { addBudgetFrame } from "./addBudgetFrame.ts";
import { addStakeholder } from "./addStakeholder.ts";
import { changeBudgetFrame } from "./changeBudgetFrame.ts";
import { changeStakeholder } from "./changeStakeholder.ts";
import { readUnit } from "./readUnit.ts";
import { removeBudgetFrame } from "./removeBudgetFrame.ts";
import { removeStakeholder } from "./removeStakeholder.ts";

const frame: WrittenBudgetFrame = {
  year: "2026",
  amount: "12,5 mnkr",
  previous: "12 100 000",
  forecast: "",
};
const council = { kind: "relatives", name: "Föräldraråd", intensity: "2" };

for (const engine of engines) {
  describe(`the assignment of a unit, on ${engine.name}`, () => {
    let world: World;
    let register: SketchedRegister;
    let unit: UnitId;
    let above: Actor;
    let hr: Actor;
    let refused: readonly Actor[];

    before(async () => {
      world = await openWorld(engine);
      register = await sketchRegister(world.needs.database, world.tenant, [
        { code: "1", kind: "organisation", people: 2 },
        { code: "1-1", parent: "1", people: 3 },
        { code: "1-2", parent: "1", people: 3 },
      ]);
      unit = register.units["1-1"]!;
      const leader = (code: string) =>
        world.addActor({ person: register.people[code]![0]!, leads: [register.units[code]!] });
      above = await leader("1");
      hr = await world.addActor({ granted: ["hrDeveloper"] });
      refused = [
        await leader("1-1"),
        await leader("1-2"),
        await world.addActor({ granted: ["administrator"] }),
        await world.addActor({ answersFor: [register.units["1"]!] }),
        await world.addActor({ safetyRepFor: [unit] }),
      ];
    });
    after(() => world.close());

    const assignment = async () => {
      const read = await readUnit(world.needs)(above, unit);
      assert.ok(read.ok);
      return read.value.assignment;
    };
    const events = (prefix: string) =>
      world.needs.database.asTenant(world.tenant, async (tx) => {
        const rows = await tx
          .selectFrom("event")
          .select(["kind", "person", "details"])
          .where("kind", "like", `${prefix}.%`)
          .orderBy("id")
          .execute();
        return rows.map((row) => [row.kind, row.person, row.details] as const);
      });

    it("gets a frame for a year, once", async () => {
      assert.ok((await addBudgetFrame(world.needs)(above, unit, frame)).ok);
      const again = await addBudgetFrame(world.needs)(hr, unit, { ...frame, amount: "1 mnkr" });
      assert.deepEqual(again, { ok: false, error: "yearHasFrame" });
      assert.deepEqual((await assignment()).budgetFrames, [
        { year: 2026, amountSek: 12_500_000, previousAmountSek: 12_100_000, forecastSek: undefined },
      ]);
    });

    it("has frames that change, other years untouched, and that can be taken away", async () => {
      assert.ok((await addBudgetFrame(world.needs)(hr, unit, { ...frame, year: "2025" })).ok);
      const changed = { ...frame, previous: "", forecast: "13 mnkr" };
      assert.ok((await changeBudgetFrame(world.needs)(above, unit, changed)).ok);
      assert.deepEqual((await assignment()).budgetFrames, [
        { year: 2026, amountSek: 12_500_000, previousAmountSek: undefined, forecastSek: 13_000_000 },
        { year: 2025, amountSek: 12_500_000, previousAmountSek: 12_100_000, forecastSek: undefined },
      ]);
      const missing = await changeBudgetFrame(world.needs)(above, unit, { ...frame, year: "2024" });
      assert.deepEqual(missing, { ok: false, error: "noSuchFrame" });
      assert.ok((await removeBudgetFrame(world.needs)(above, unit, 2025)).ok);
      const gone = await removeBudgetFrame(world.needs)(above, unit, 2025);
      assert.deepEqual(gone, { ok: false, error: "noSuchFrame" });
      assert.deepEqual(
        (await assignment()).budgetFrames.map(({ year }) => year),
        [2026],
      );
    });

    it("refuses what cannot be read, field by field, and writes nothing", async () => {
      const before = await assignment();
      const wrong = { ...frame, year: "2027", amount: "12 500", forecast: "-3" };
      assert.deepEqual(await addBudgetFrame(world.needs)(above, unit, wrong), {
        ok: false,
        error: { amount: "needsUnit", forecast: "negative" },
      });
      assert.deepEqual(await changeBudgetFrame(world.needs)(above, unit, { ...frame, amount: "" }), {
        ok: false,
        error: { amount: "noAmount" },
      });
      assert.deepEqual(await assignment(), before);
    });

    it("gets stakeholders, the same one once", async () => {
      assert.ok((await addStakeholder(world.needs)(above, unit, council)).ok);
      const again = await addStakeholder(world.needs)(hr, unit, { ...council, name: "föräldraråd" });
      assert.deepEqual(again, { ok: false, error: "alreadyThere" });
      assert.ok((await addStakeholder(world.needs)(hr, unit, { ...council, kind: "citizens" })).ok);
      const { stakeholders } = await assignment();
      assert.deepEqual(
        stakeholders.map(({ kind, name, intensity }) => `${kind}, ${name}, ${intensity}`).toSorted(),
        ["citizens, Föräldraråd, 2", "relatives, Föräldraråd, 2"],
      );
    });

    it("has stakeholders whose intensity changes and who can be taken away", async () => {
      const found = (await assignment()).stakeholders.find(({ kind }) => kind === "relatives")!;
      const change = (id: string, intensity: string) =>
        changeStakeholder(world.needs)(above, unit, id, intensity);
      assert.ok((await change(found.id, "3")).ok);
      assert.deepEqual(await change(found.id, "4"), { ok: false, error: "noIntensity" });
      assert.deepEqual(await change(randomUUID(), "3"), { ok: false, error: "noSuchStakeholder" });
      assert.deepEqual((await assignment()).stakeholders[0], { ...found, intensity: 3 });
      assert.ok((await removeStakeholder(world.needs)(above, unit, found.id)).ok);
      assert.deepEqual(await removeStakeholder(world.needs)(above, unit, found.id), {
        ok: false,
        error: "noSuchStakeholder",
      });
      const other = register.units["1-2"]!;
      const [left] = (await assignment()).stakeholders;
      assert.deepEqual(await removeStakeholder(world.needs)(hr, other, left!.id), {
        ok: false,
        error: "noSuchStakeholder",
      });
    });

    it("is written by nobody for themselves, and by nobody who does not stand above", async () => {
      const before = await assignment();
      const { id } = before.stakeholders[0]!;
      for (const actor of refused)
        assert.deepEqual(
          [
            await addBudgetFrame(world.needs)(actor, unit, { ...frame, year: "2027" }),
            await changeBudgetFrame(world.needs)(actor, unit, frame),
            await removeBudgetFrame(world.needs)(actor, unit, 2026),
            await addStakeholder(world.needs)(actor, unit, { ...council, name: "Byalaget" }),
            await changeStakeholder(world.needs)(actor, unit, id, "1"),
            await removeStakeholder(world.needs)(actor, unit, id),
          ].map((result) => !result.ok && result.error),
          Array.from({ length: 6 }, () => "noSuchUnit"),
        );
      assert.deepEqual(await assignment(), before);
    });

    it("leaves an event for each change, without names of stakeholders", async () => {
      const frames = await events("budgetFrame");
      assert.deepEqual(frames, [
        ["budgetFrame.added", above.person, { year: 2026, amountSek: 12_500_000 }],
        ["budgetFrame.added", hr.person, { year: 2025, amountSek: 12_500_000 }],
        ["budgetFrame.changed", above.person, { year: 2026, amountSek: 12_500_000 }],
        ["budgetFrame.removed", above.person, { year: 2025 }],
      ]);
      assert.deepEqual(await events("stakeholder"), [
        ["stakeholder.added", above.person, { unit, kind: "relatives", intensity: 2 }],
        ["stakeholder.added", hr.person, { unit, kind: "citizens", intensity: 2 }],
        ["stakeholder.changed", above.person, { unit, intensity: 3 }],
        ["stakeholder.removed", above.person, { unit }],
      ]);
    });
  });
}
