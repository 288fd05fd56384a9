import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../test/database/engines.ts";
import { openWorld, type World } from "../../../test/database/world.ts";
import type { Actor } from "../../domain/access/actor.ts";
import { day } from "../../domain/shared/day.ts";
import type { EnrolmentId } from "../../domain/learning/enrolment.ts";
import { keepCourseVersion } from "../../store/learning/courseVersion.ts";
import { saveEnrolment } from "../../store/learning/enrolment.ts";
import { changeIssuerKey } from "./changeIssuerKey.ts";
import { checkBadge } from "./checkBadge.ts";
import { issueBadge } from "./issueBadge.ts";
import { readIssuer } from "./readIssuer.ts";

const id = "listening-without-prestige";

for (const engine of engines) {
  describe(`a credential of a finished course, on ${engine.name}`, () => {
    let world: World;
    let employee: Actor;

    before(async () => {
      world = await openWorld(engine);
      employee = await world.addActor();
    });
    after(() => world.close());

    const ask = (actor = employee, courseId = id) =>
      issueBadge(world.needs)(actor, {
        courseId,
        language: "sv",
        holder: "Kim Ek",
        issuer: { name: "Norrviks kommun", address: "https://ledstjarna.norrvik.example" },
        courseAddress: `https://ledstjarna.norrvik.example/kurser/${courseId}`,
        criteria: (steps) => `Alla ${steps} steg är gjorda.`,
      });
    const take = async (finishedOn?: string) => {
      const course = world.needs.content.courses.find((one) => one.id === id)!;
      await world.needs.database.asTenant(world.tenant, async (tx) => {
        await keepCourseVersion(tx, course);
        await saveEnrolment(tx, {
          id: "0d3a5b9e-8f61-4f0e-9a52-0c2ad95a3f10" as EnrolmentId, // a made-up id
          person: employee.person,
          courseId: id,
          version: course.version,
          startedOn: day("2026-11-02"),
          finishedOn: finishedOn === undefined ? undefined : day(finishedOn),
          validUntil: undefined,
        });
      });
    };
    const check = (badge: unknown) => checkBadge(world.needs)(world.tenant, JSON.stringify(badge));

    it("is not there before the course is finished, nor for anybody else", async () => {
      await take();
      assert.deepEqual(await ask(), { ok: false, error: "noSuchCourse" });
      assert.deepEqual(await readIssuer(world.needs)(world.tenant), [], "no key is made for nothing");
      await take("2026-11-20");
      assert.deepEqual(await ask(await world.addActor()), { ok: false, error: "noSuchCourse" });
      assert.deepEqual(await ask(employee, "no-such"), { ok: false, error: "noSuchCourse" });
    });

    it("says who has done what and when, and is known as ours", async () => {
      const [one, other] = await Promise.all([ask(), ask()]);
      assert.ok(one.ok && other.ok);
      const { check: result, isOurs, said } = await check(one.value);
      assert.deepEqual([result.holds, isOurs], [true, true]);
      assert.deepEqual(
        [said.holder, said.achievement, said.awardedOn, said.validUntil, said.issuerName],
        ["Kim Ek", "Att lyssna utan prestige", "2026-11-20", "", "Norrviks kommun"],
      );
      assert.equal((await readIssuer(world.needs)(world.tenant)).length, 1, "two at once get the same key");
      assert.equal((await check(other.value)).isOurs, true);
    });

    it("still holds after an administrator has taken another key into use", async () => {
      const before = await ask();
      assert.ok(before.ok);
      assert.deepEqual(await changeIssuerKey(world.needs)(employee), { ok: false, error: "notAllowed" });
      world.setTime("2026-11-24T09:00:00+01:00");
      const administrator = await world.addActor({ granted: ["administrator"] });
      assert.ok((await changeIssuerKey(world.needs)(administrator)).ok);
      const after = await ask();
      assert.ok(after.ok);
      const [was, is] = [await check(before.value), await check(after.value)];
      assert.deepEqual([was.isOurs, was.check.holds, is.isOurs, is.check.holds], [true, true, true, true]);
      assert.notEqual(was.said.issuer, is.said.issuer);
      const keys = await readIssuer(world.needs)(world.tenant);
      assert.deepEqual(
        keys.map(({ usedUntil }) => usedUntil?.toISOString()),
        [undefined, "2026-11-24T08:00:00.000Z"],
      );
      assert.ok(keys.every((key) => !("secretKey" in key)));
    });

    it("is told from another organisation's, from a changed one and from what is none", async () => {
      const key = await world.needs.badges.makeKey();
      const issued = await ask();
      assert.ok(issued.ok);
      const { proof: _, ...unsigned } = issued.value;
      const did = `did:key:${key.publicKey}`;
      const foreign = { ...unsigned, issuer: { id: did, type: ["Profile"], name: "Södervik" } };
      const signed = await world.needs.badges.sign(foreign, key, world.needs.now());
      const other = await check(signed);
      assert.deepEqual([other.check.holds, other.isOurs, other.said.issuerName], [true, false, "Södervik"]);
      const changed = await check({ ...issued.value, validFrom: "2020-01-01T00:00:00Z" });
      assert.deepEqual(changed.check, { holds: false, why: "changed" });
      for (const none of ["", "{", "[]", "null", '{"proof":1}'])
        assert.deepEqual((await checkBadge(world.needs)(world.tenant, none)).check, {
          holds: false,
          why: "notACredential",
        });
    });
  });
}
