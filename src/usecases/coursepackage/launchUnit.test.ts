import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { playUnit } from "../../../test/coursepackage/playUnit.ts";
import { packageOf, structureOf, unitOf } from "../../../test/coursepackage/tinyCourse.ts";
import { engines } from "../../../test/database/engines.ts";
import { openWorld, type World } from "../../../test/database/world.ts";
import type { Actor } from "../../domain/access/actor.ts";
import type { PackageId } from "../../domain/coursepackage/coursePackage.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import { createContentApp } from "../../web/coursepackage/contentApp.ts";
import { contentPaths } from "../../web/coursepackage/contentPaths.ts";
import { readStatements } from "../lrs/readStatements.ts";
import { importPackage, receivePackage } from "./importPackage.ts";
import { launchUnit } from "./launchUnit.ts";
import { readPackage } from "./readPackage.ts";
import { waiveUnit } from "./waiveUnit.ts";

const origin = "http://content";
const block = `<block id="urn:block"><title><langstring>B</langstring></title><description><langstring>B</langstring></description>${unitOf({ id: "urn:2", attributes: 'moveOn="Completed"' })}</block>`;
const free = unitOf({ id: "urn:1" });

for (const engine of engines) {
  describe(`a course of cmi5 that somebody takes, on ${engine.name}`, () => {
    let world: World;
    let hr: Actor;
    let kim: Actor;
    let app: ReturnType<typeof createContentApp>;

    before(async () => {
      world = await openWorld(engine);
      hr = await world.addActor({ granted: ["hrDeveloper"] });
      kim = await world.addActor();
      app = createContentApp({
        ...world.needs,
        assets: { find: () => undefined, href: (name) => name },
        report: (error) => assert.fail(String(error)),
      });
    });
    after(() => world.close());

    async function bringIn(members: string): Promise<PackageId> {
      const received = await receivePackage(world.needs)(hr, oneOf(packageOf(structureOf(members))));
      assert.ok(received.ok);
      const written = { fileName: "kurs.zip", audience: "everybody", programsMayRead: false };
      const done = await importPackage(world.needs)(hr, received.value, written);
      assert.ok(done.ok);
      return done.value;
    }
    async function launch(id: PackageId, unit = 0) {
      const { tenant } = world;
      const launched = await launchUnit(world.needs)(
        kim,
        id,
        { unit, mode: "Normal", languages: ["sv"] },
        {
          files: (ticket) => `${origin}${contentPaths.files(tenant, ticket)}/`,
          fetch: (secret) => origin + contentPaths.key(tenant, secret),
          endpoint: origin + contentPaths.record,
          back: "http://product/back",
        },
      );
      assert.ok(launched.ok);
      return playUnit(launched.value, async (path, init) => app.request(origin + path, init));
    }
    async function toldOf(registration: string, owner: PersonId | undefined) {
      const filter = {
        registration,
        relatedAgents: false,
        relatedActivities: false,
        ascending: true,
        limit: 0,
      };
      const shown = { format: "exact", attachments: false, languages: [] } as const;
      const { bodies } = await readStatements(world.needs)({ tenant: world.tenant, owner }, filter, shown);
      return bodies.map((body) => {
        const { verb, object } = JSON.parse(body) as { verb: { id: string }; object: { id: string } };
        return `${verb.id.split("/").at(-1)} ${object.id.split(/course-package\/[0-9a-f-]+/).at(-1)}`;
      });
    }

    it("tells what is satisfied when it is, in the learner's own record and nowhere else", async () => {
      const id = await bringIn(free + block);
      const unit = await launch(id, 1);
      assert.equal(await unit.tell(unit.statement("initialized")), 200);
      assert.equal(await unit.tell(unit.statement("completed")), 200);
      assert.equal(await unit.tell(unit.statement("terminated")), 200);
      assert.deepEqual(await toldOf(unit.registration, kim.person), [
        "launched /unit/1",
        "initialized /unit/1",
        "completed /unit/1",
        "satisfied /block/0",
        "satisfied ",
        "terminated /unit/1",
      ]);
      assert.deepEqual(await toldOf(unit.registration, undefined), []);
      assert.deepEqual(await toldOf(unit.registration, hr.person), []);
      const read = await readPackage(world.needs)(kim, id);
      assert.ok(read.ok);
      assert.equal(read.value.standing, "finished");
      assert.deepEqual(read.value.open, []);
    });

    it("is satisfied by the registration alone where nothing is asked for", async () => {
      const unit = await launch(await bringIn(free));
      assert.deepEqual(await toldOf(unit.registration, kim.person), ["satisfied ", "launched /unit/0"]);
    });

    it("is resumed in the same registration, with the same activity, and what was open is abandoned", async () => {
      const id = await bringIn(block);
      const [first, second] = [await launch(id), await launch(id)];
      assert.deepEqual([second.registration, second.activityId], [first.registration, first.activityId]);
      assert.deepEqual(second.actor, first.actor);
      assert.deepEqual(await toldOf(first.registration, kim.person), [
        "launched /unit/0",
        "abandoned /unit/0",
        "launched /unit/0",
      ]);
    });

    it("is satisfied when HR waives what is left, once", async () => {
      const id = await bringIn(block);
      const { registration } = await launch(id);
      const written = { registration: registration.toUpperCase(), unit: "1", reason: "Tested Out" };
      assert.deepEqual(await waiveUnit(world.needs)(kim, id, written), { ok: false, error: "notAllowed" });
      assert.ok((await waiveUnit(world.needs)(hr, id, written)).ok);
      assert.deepEqual(await waiveUnit(world.needs)(hr, id, written), {
        ok: false,
        error: "alreadySatisfied",
      });
      assert.deepEqual(await toldOf(registration, kim.person), [
        "launched /unit/0",
        "waived /unit/0",
        "satisfied /block/0",
        "satisfied ",
      ]);
    });
  });
}

async function* oneOf(file: Buffer): AsyncIterable<Uint8Array> {
  yield file;
}
