import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import {
  itemOf,
  manifest12,
  manifest2004,
  resourceOf,
  scormOf,
} from "../../../test/coursepackage/tinyScorm.ts";
import { zipOf } from "../../../test/coursepackage/zipOf.ts";
import { engines } from "../../../test/database/engines.ts";
import { openWorld, type World } from "../../../test/database/world.ts";
import { latestStatements } from "../../store/lrs/ownRecord.ts";
import { inRecordOf } from "../../store/lrs/inRecordOf.ts";
import type { Actor } from "../../domain/access/actor.ts";
import type { PackageId } from "../../domain/coursepackage/coursePackage.ts";
import type { PlayMessage } from "../../domain/coursepackage/scorm/playMessage.ts";
import { withdrawPackage } from "./changePackage.ts";
import { importPackage, receivePackage } from "./importPackage.ts";
import { moveOn } from "./moveOn.ts";
import { readPackage } from "./readPackage.ts";
import { readPlay } from "./readPlay.ts";
import { startScorm } from "./startScorm.ts";
import { tellPlay } from "./tellPlay.ts";

for (const engine of engines) {
  describe(`a course of SCORM, on ${engine.name}`, () => {
    let world: World;
    let hr: Actor;
    let kim: Actor;

    before(async () => {
      world = await openWorld(engine);
      hr = await world.addActor({ granted: ["hrDeveloper"] });
      kim = await world.addActor();
    });
    after(() => world.close());

    async function send(file: Buffer, programsMayRead = false) {
      const received = await receivePackage(world.needs)(
        hr,
        (async function* () {
          yield file;
        })(),
      );
      assert.ok(received.ok);
      const written = { fileName: "samtal.zip", audience: "everybody", programsMayRead };
      return importPackage(world.needs)(hr, received.value, written);
    }
    async function bringIn(file: Buffer, programsMayRead = false): Promise<PackageId> {
      const done = await send(file, programsMayRead);
      assert.ok(done.ok, JSON.stringify(done));
      return done.value;
    }
    const wish = { mode: "Normal", language: "sv", back: "http://localhost/kurser" } as const;
    const start = (id: PackageId, unit = 0, by = kim) => startScorm(world.needs)(by, id, { ...wish, unit });
    async function open(id: PackageId, unit = 0) {
      const started = await start(id, unit);
      assert.ok(started.ok);
      return started.value;
    }
    const tell = (
      ticket: string,
      what: PlayMessage["what"],
      sequence: number,
      cmi: PlayMessage["cmi"] = {},
    ) => tellPlay(world.needs)(world.tenant, ticket, { what, sequence, cmi });
    async function view(ticket: string) {
      const read = await readPlay(world.needs)(world.tenant, ticket, () => "Deltagare");
      assert.ok(read.ok);
      return read.value;
    }
    async function stateOf(id: PackageId, by = kim) {
      const read = await readPackage(world.needs)(by, id);
      assert.ok(read.ok);
      return read.value;
    }
    interface Told {
      readonly verb: { readonly id: string };
      readonly actor: { readonly account: { readonly name: string } };
      readonly object: { readonly id: string };
      readonly result?: Readonly<Record<string, unknown>>;
    }
    const recordOf = (owner: Actor | undefined, id: PackageId) =>
      world.needs.database.asTenant(world.tenant, (tx) =>
        inRecordOf(tx, owner?.person, async () =>
          (await latestStatements(tx, undefined))
            .map((text) => JSON.parse(text) as Told) // as recordStatements wrote them
            .filter(({ object }) => object.id.includes(id))
            .toReversed(),
        ),
      );
    const verbsOf = (told: readonly Told[]) => told.map(({ verb }) => verb.id.split("/").at(-1));

    it("is read in among all packages, and refused with its reasons", async () => {
      const id = await bringIn(scormOf(manifest12()));
      const { package: one, standing } = await stateOf(id);
      assert.deepEqual([one.kind, one.title[0]?.text, standing], ["scorm12", "Samtal", "notBegun"]);
      const missing = zipOf([{ name: "imsmanifest.xml", content: manifest12() }]);
      assert.deepEqual(await send(missing), {
        ok: false,
        error: { kind: "scorm", faults: [{ rule: "fileMissing", at: "start.html", line: 7 }] },
      });
      const alone = await send(Buffer.from(manifest12()));
      assert.equal(!alone.ok && typeof alone.error === "object" && alone.error.kind, "scorm");
    });

    it("knows the learner by a random name alone, and begins with what the package says", async () => {
      const mastery = "<adlcp:masteryscore>80</adlcp:masteryscore>";
      const { cmi } = await view(await open(await bringIn(scormOf(manifest12(itemOf("a", mastery))))));
      assert.match(cmi["cmi.core.student_id"] ?? "", /^[0-9a-f-]{36}$/);
      assert.notEqual(cmi["cmi.core.student_id"], kim.person);
      assert.equal(cmi["cmi.core.student_name"], "Deltagare");
      assert.deepEqual(
        [cmi["cmi.core.entry"], cmi["cmi.core.lesson_status"], cmi["cmi.student_data.mastery_score"]],
        ["ab-initio", "not attempted", "80"],
      );
    });

    it("is laid aside and taken up where it was, with its time", async () => {
      const id = await bringIn(scormOf(manifest2004()));
      const first = await open(id);
      await tell(first, "begun", 1);
      const laid = { "cmi.suspend_data": "sida 2", "cmi.exit": "suspend", "cmi.session_time": "PT60S" };
      assert.ok((await tell(first, "ended", 2, laid)).ok);
      const second = await open(id);
      const { cmi } = await view(second);
      assert.deepEqual(
        [cmi["cmi.entry"], cmi["cmi.suspend_data"], cmi["cmi.total_time"], cmi["cmi.exit"]],
        ["resume", "sida 2", "PT60S", undefined],
      );
      await tell(second, "begun", 1);
      const done = {
        "cmi.completion_status": "completed",
        "cmi.success_status": "passed",
        "cmi.score.scaled": "0.8",
        "cmi.session_time": "PT30S",
      };
      await tell(second, "ended", 2, done);
      const { standing, states } = await stateOf(id);
      assert.deepEqual([standing, states[0]?.score], ["finished", 0.8]);
      const told = await recordOf(kim, id);
      assert.deepEqual(verbsOf(told), [
        "initialized",
        "suspended",
        "resumed",
        "completed",
        "passed",
        "terminated",
      ]);
      assert.deepEqual(told.at(-1)?.result, {
        score: { scaled: 0.8 },
        success: true,
        completion: true,
        duration: "PT30S",
      });
      const account = told[0]?.actor.account.name;
      assert.ok(account !== undefined && account !== kim.person);
      const third = await view(await open(id));
      assert.equal(third.cmi["cmi.entry"], "ab-initio", "what was ended is followed by another attempt");
      assert.equal(third.cmi["cmi.suspend_data"], undefined);
    });

    it("tells of questions once, however often the same is said", async () => {
      const id = await bringIn(scormOf(manifest12()));
      const ticket = await open(id);
      const answered = {
        "cmi.interactions.0.id": "fraga 1",
        "cmi.interactions.0.type": "choice",
        "cmi.interactions.0.student_response": "a,b",
        "cmi.interactions.0.result": "correct",
      };
      await tell(ticket, "kept", 1, answered);
      assert.deepEqual(verbsOf(await recordOf(kim, id)), ["initialized"], "it may not be whole yet");
      await tell(ticket, "committed", 2, answered);
      await tell(ticket, "committed", 3, answered);
      await tell(ticket, "committed", 3, answered);
      await tell(ticket, "ended", 4, { ...answered, "cmi.core.lesson_status": "failed" });
      const told = await recordOf(kim, id);
      assert.deepEqual(verbsOf(told), ["initialized", "responded", "completed", "failed", "terminated"]);
      assert.ok(told[1]?.object.id.endsWith("/unit/0/interactions/fraga%201"));
      assert.deepEqual(told[1]?.result, { response: "a[,]b", success: true });
      assert.equal((await stateOf(id)).standing, "ongoing");
    });

    it("changes nothing by what comes late", async () => {
      const id = await bringIn(scormOf(manifest12()));
      const ticket = await open(id);
      await tell(ticket, "ended", 5, { "cmi.core.lesson_status": "completed" });
      assert.ok((await tell(ticket, "kept", 4, { "cmi.core.lesson_status": "incomplete" })).ok);
      assert.ok((await tell(ticket, "kept", 6, { "cmi.core.lesson_status": "incomplete" })).ok);
      assert.equal((await stateOf(id)).standing, "finished");
    });

    it("goes on in the tab that was opened last, and the other is told", async () => {
      const id = await bringIn(scormOf(manifest2004()));
      const first = await open(id);
      await tell(first, "kept", 1, { "cmi.suspend_data": "sida 1" });
      const second = await open(id);
      assert.equal((await view(second)).cmi["cmi.suspend_data"], "sida 1", "what broke off is taken up");
      const elsewhere = { ok: false, error: "openedElsewhere" };
      assert.deepEqual(await tell(first, "kept", 2, {}), elsewhere);
      assert.deepEqual(await readPlay(world.needs)(world.tenant, first, () => ""), elsewhere);
      assert.ok((await tell(second, "kept", 1, {})).ok);
    });

    it("leads on from part to part as far as it lets one", async () => {
      const items = itemOf("a") + itemOf("b") + itemOf("c");
      const resources = resourceOf("a") + resourceOf("b", "start.html", "asset") + resourceOf("c");
      const flow = '<imsss:sequencing><imsss:controlMode choice="false" flow="true"/></imsss:sequencing>';
      const id = await bringIn(scormOf(manifest2004(items, resources, flow)));
      assert.deepEqual(await start(id, 1), { ok: false, error: "noSuchUnit" });
      const first = await open(id);
      const shown = await view(first);
      assert.deepEqual([shown.previous, shown.next, shown.choices], [undefined, 1, []]);
      await tell(first, "ended", 1, { "cmi.completion_status": "completed" });
      assert.deepEqual(await moveOn(world.needs)(world.tenant, first, 2), { ok: false, error: "notThere" });
      const moved = await moveOn(world.needs)(world.tenant, first, 1);
      assert.ok(moved.ok);
      assert.deepEqual(await tell(first, "kept", 2), { ok: false, error: "openedElsewhere" });
      await tell(moved.value, "begun", 1);
      await tell(moved.value, "ended", 2);
      assert.equal((await stateOf(id)).standing, "ongoing");
      await tell(await open(id, 2), "ended", 1);
      assert.equal((await stateOf(id)).standing, "finished");
    });

    it("keeps nothing of what is only looked at", async () => {
      const id = await bringIn(scormOf(manifest12()));
      const started = await startScorm(world.needs)(kim, id, { ...wish, unit: 0, mode: "Browse" });
      assert.ok(started.ok);
      assert.deepEqual(
        [
          (await view(started.value)).cmi["cmi.core.lesson_mode"],
          (await view(started.value)).cmi["cmi.core.credit"],
        ],
        ["browse", "no-credit"],
      );
      await tell(started.value, "ended", 1, { "cmi.core.lesson_status": "passed" });
      assert.equal((await stateOf(id)).standing, "ongoing");
      assert.deepEqual(verbsOf(await recordOf(kim, id)), ["initialized", "terminated"]);
    });

    it("is the learner's own: neither others nor programs read it, unless the organisation has decided so", async () => {
      const own = await bringIn(scormOf(manifest12()));
      await tell(await open(own), "ended", 1, {});
      assert.deepEqual(await recordOf(undefined, own), []);
      assert.deepEqual(await recordOf(hr, own), []);
      assert.deepEqual((await stateOf(own, hr)).states, []);
      const shared = await bringIn(scormOf(manifest12()), true);
      await tell(await open(shared), "ended", 1, {});
      assert.deepEqual(verbsOf(await recordOf(undefined, shared)), [
        "initialized",
        "completed",
        "terminated",
      ]);
      assert.deepEqual(await recordOf(kim, shared), []);
    });

    it("is opened by a ticket for a day's work, and not begun once withdrawn", async () => {
      const id = await bringIn(scormOf(manifest12()));
      const ticket = await open(id);
      assert.ok((await withdrawPackage(world.needs)(hr, id, "")).ok);
      assert.deepEqual(await start(id), { ok: false, error: "withdrawn" });
      assert.ok((await tell(ticket, "kept", 1)).ok, "what is open tells to its end");
      assert.deepEqual(await tell("annan", "kept", 1), { ok: false, error: "noSuchPlay" });
      const before = world.needs.now().toISOString();
      world.setTime(new Date(world.needs.now().getTime() + 12 * 3_600_000).toISOString());
      assert.deepEqual(await tell(ticket, "kept", 2), { ok: false, error: "noSuchPlay" });
      world.setTime(before);
    });
  });
}
