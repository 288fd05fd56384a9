import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../test/database/engines.ts";
import { openWorld, type World } from "../../../test/database/world.ts";
import { sketchRegister, type SketchedRegister } from "../../../test/survey/register.ts";
import type { Actor } from "../../domain/access/actor.ts";
import { readNorm } from "./readNorm.ts";
import { readUnit } from "./readUnit.ts";
import { writeNorm } from "./writeNorm.ts";

const written = { value: "28", decidedBy: "Kommunstyrelsen § 112", decidedOn: "2025-04-22" };

for (const engine of engines) {
  describe(`the norm of people per manager, on ${engine.name}`, () => {
    let world: World;
    let register: SketchedRegister;
    let hr: Actor;
    let administrator: Actor;

    before(async () => {
      world = await openWorld(engine);
      register = await sketchRegister(world.needs.database, world.tenant, [
        { code: "1", kind: "organisation", people: 3 },
      ]);
      hr = await world.addActor({ granted: ["hrDeveloper"] });
      administrator = await world.addActor({ granted: ["administrator"] });
    });
    after(() => world.close());

    it("is the usual one until the organisation has decided its own", async () => {
      assert.deepEqual(await readNorm(world.needs)(hr), {
        ok: true,
        value: { value: 25, decidedBy: undefined, decidedOn: undefined, isDecided: false },
      });
    });

    it("is written down with its decision and compared with from then on", async () => {
      assert.ok((await writeNorm(world.needs)(hr, written)).ok);
      assert.ok((await writeNorm(world.needs)(administrator, { ...written, value: "30" })).ok);
      assert.deepEqual(await readNorm(world.needs)(administrator), {
        ok: true,
        value: {
          value: 30,
          decidedBy: "Kommunstyrelsen § 112",
          decidedOn: "2025-04-22",
          isDecided: true,
        },
      });
      const unit = await readUnit(world.needs)(hr, register.units["1"]!);
      assert.ok(unit.ok);
      assert.equal(unit.value.spanNorm, 30);
    });

    it("stays as it was where what is written cannot be read", async () => {
      const refused = await writeNorm(world.needs)(hr, { ...written, value: "" });
      assert.deepEqual(refused, { ok: false, error: { value: "noNumber" } });
      const read = await readNorm(world.needs)(hr);
      assert.ok(read.ok);
      assert.equal(read.value.value, 30);
    });

    it("is nobody else's to write, and each change is in the log", async () => {
      const leader = await world.addActor({
        person: register.people["1"]![0]!,
        leads: [register.units["1"]!],
      });
      for (const actor of [leader, await world.addActor()]) {
        assert.deepEqual(await writeNorm(world.needs)(actor, written), { ok: false, error: "notAllowed" });
        assert.deepEqual(await readNorm(world.needs)(actor), { ok: false, error: "notAllowed" });
      }
      const events = await world.needs.database.asTenant(world.tenant, (tx) =>
        tx
          .selectFrom("event")
          .select(["person", "details"])
          .where("kind", "=", "norm.written")
          .orderBy("id")
          .execute(),
      );
      assert.deepEqual(events, [
        { person: hr.person, details: { name: "spanOfControl", value: 28 } },
        { person: administrator.person, details: { name: "spanOfControl", value: 30 } },
      ]);
    });
  });
}
