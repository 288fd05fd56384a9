import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../test/database/engines.ts";
import { openWorld, type World } from "../../../test/database/world.ts";
import { storeMirrors } from "../../../test/survey/storeMirror.ts";
import type { Actor, GrantedRole } from "../../domain/access/actor.ts";
import { day } from "../../domain/shared/day.ts";
import type { RoundId, UnitId } from "../../domain/shared/ids.ts";
import type { MirrorRelease } from "../../domain/survey/mirrorRelease.ts";
import { insertGrant } from "../../store/access/grant.ts";
import { chooseCoach } from "./chooseCoach.ts";
import { listMirrors } from "./listMirrors.ts";
import { readMirror } from "./readMirror.ts";
import { revokeCoach } from "./revokeCoach.ts";

const mirror: MirrorRelease = {
  scales: [
    {
      scale: "listening",
      ratings: [
        { group: "self", raters: 1, mean: 4.5 },
        { group: "peer", raters: 4, mean: 3 },
      ],
      agreement: undefined,
    },
  ],
  tooFew: [],
};

for (const engine of engines) {
  describe(`a mirror, on ${engine.name}`, () => {
    let world: World;
    let rated: Actor;
    let coach: Actor;
    let round: RoundId;
    const others: Record<string, Actor> = {};

    const grant = (actor: Actor, role: GrantedRole) =>
      world.needs.database.asTenant(world.tenant, (tx) =>
        insertGrant(tx, {
          id: world.needs.newId(),
          person: actor.person,
          role,
          unit: undefined,
          firstDay: day("2026-01-01"),
          endDay: undefined,
        }),
      );
    const read = (actor: Actor) => readMirror(world.needs)(actor, round, rated.person);

    before(async () => {
      world = await openWorld(engine);
      const unit = world.needs.newId() as UnitId; // a fresh UUID is an id
      rated = await world.addActor({ leads: [unit] });
      coach = await world.addActor({ granted: ["coach"] });
      await grant(coach, "coach");
      others["hr"] = await world.addActor({ granted: ["hrDeveloper"] });
      others["administrator"] = await world.addActor({ granted: ["administrator"] });
      others["lineManager"] = await world.addActor({ leads: [unit] });
      others["anotherCoach"] = await world.addActor({ granted: ["coach"] });
      ({ round } = await storeMirrors(world, new Map([[rated.person, mirror]])));
    });
    after(() => world.close());

    it("is read by the person it is about", async () => {
      const view = await read(rated);
      assert.ok(view.ok);
      assert.equal(view.value.rows[0]?.self, 4.5);
      assert.deepEqual(view.value.coachesToChoose, [{ person: coach.person, name: "Kim Ek" }]);
      assert.deepEqual(
        (await listMirrors(world.needs)(rated)).own.map((one) => one.round),
        [round],
      );
    });

    it("does not exist for anybody else, not even whoever may do everything else", async () => {
      for (const [who, actor] of Object.entries({ ...others, coach })) {
        assert.deepEqual(await read(actor), { ok: false, error: "noSuchMirror" }, who);
        assert.deepEqual(
          await chooseCoach(world.needs)(actor, round, coach.person),
          { ok: false, error: "noSuchMirror" },
          who,
        );
      }
    });

    it("is lent only to those who are coaches, once", async () => {
      const choose = (person: string) => chooseCoach(world.needs)(rated, round, person);
      for (const person of [others["hr"]!.person, rated.person, "no id", ""])
        assert.deepEqual(await choose(person), { ok: false, error: "notACoach" });
      assert.deepEqual(await choose(coach.person), { ok: true, value: undefined });
      assert.deepEqual(await choose(coach.person), { ok: false, error: "alreadyChosen" });
    });

    it("is read by the chosen coach, who learns nothing of other coaches, until it is taken back", async () => {
      const lent = await read(coach);
      assert.ok(lent.ok);
      assert.deepEqual([lent.value.isOwn, lent.value.coachings, lent.value.coachesToChoose], [false, [], []]);
      assert.deepEqual(
        (await listMirrors(world.needs)(coach)).coached.map((one) => one.rated),
        [rated.person],
      );
      const own = await read(rated);
      assert.ok(own.ok);
      const [coaching] = own.value.coachings;
      assert.deepEqual(await revokeCoach(world.needs)(coach, round, coaching!.id), {
        ok: false,
        error: "noSuchMirror",
      });
      assert.ok((await revokeCoach(world.needs)(rated, round, coaching!.id)).ok);
      assert.deepEqual(await read(coach), { ok: false, error: "noSuchMirror" });
      assert.deepEqual((await listMirrors(world.needs)(coach)).coached, []);
    });
  });
}
