import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../test/database/engines.ts";
import { openWorld, type World } from "../../../test/database/world.ts";
import { toldOf } from "../../../test/learning/toldOf.ts";
import { sketchRegister } from "../../../test/survey/register.ts";
import type { Actor } from "../../domain/access/actor.ts";
import { readIntroduction } from "./readIntroduction.ts";
import { tickIntroduction } from "./tickIntroduction.ts";

for (const engine of engines) {
  describe(`the introduction of a new manager, on ${engine.name}`, () => {
    let world: World;
    let boss: Actor;
    let beginner: Actor;
    let employee: Actor;

    before(async () => {
      world = await openWorld(engine);
      const { units, people } = await sketchRegister(world.needs.database, world.tenant, [
        { code: "1", kind: "organisation", people: 1 },
        { code: "11", parent: "1", people: 2 },
      ]);
      boss = await world.addActor({ person: people["1"]![0]!, leads: [units["1"]!] });
      beginner = await world.addActor({ person: people["11"]![0]!, leads: [units["11"]!] });
      employee = await world.addActor({ person: people["11"]![1]! });
    });
    after(() => world.close());

    const read = (actor: Actor) => readIntroduction(world.needs)(actor);

    it("does not run for whoever has held a post for years", async () => {
      assert.deepEqual(await read(boss), { own: undefined, led: [], today: "2026-11-23" });
      assert.deepEqual(await tickIntroduction(world.needs)(boss, new Set()), {
        ok: false,
        error: "noIntroduction",
      });
    });

    it("starts by itself when an assignment begins, with what comes when", async () => {
      await world.needs.database.asTenant(world.tenant, (tx) =>
        tx
          .updateTable("assignment")
          .set({ first_day: "2026-11-02" as never }) // a day that exists
          .where("person", "=", beginner.person)
          .execute(),
      );
      const { own } = await read(beginner);
      assert.equal(own?.since, "2026-11-02");
      assert.deepEqual(
        own.stages.map(({ day, dueOn }) => [day, dueOn]),
        [
          [1, "2026-11-02"],
          [30, "2026-12-02"],
          [90, "2027-01-31"],
          [365, "2027-11-02"],
        ],
      );
      assert.equal((await read(employee)).own, undefined);
    });

    it("keeps what is ticked, of its own items alone", async () => {
      const tick = tickIntroduction(world.needs);
      assert.ok((await tick(beginner, new Set(["listen", "meet-staff", "made-up"]))).ok);
      assert.ok((await tick(beginner, new Set(["listen", "conditions"]))).ok);
      assert.deepEqual([...(await read(beginner)).own!.ticked].toSorted(), ["conditions", "listen"]);
      assert.deepEqual(await toldOf(world, beginner), [
        "completed introductionItem",
        "completed introductionItem",
      ]);
      assert.ok((await tick(beginner, new Set(["listen"]))).ok);
      assert.deepEqual(await toldOf(world, beginner), ["completed introductionItem"]);
    });

    it("is seen by the line manager as running, with its days and no ticks", async () => {
      assert.deepEqual((await read(boss)).led, [
        {
          name: "Kim 11-0",
          title: "chef",
          since: "2026-11-02",
          dueOn: ["2026-11-02", "2026-12-02", "2027-01-31", "2027-11-02"],
        },
      ]);
      assert.deepEqual((await read(beginner)).led, []);
      assert.deepEqual((await read(employee)).led, []);
    });

    it("is over a year after the first day", async () => {
      world.setTime("2027-11-03T09:00:00+01:00");
      assert.equal((await read(beginner)).own, undefined);
      assert.deepEqual((await read(boss)).led, []);
    });
  });
}
