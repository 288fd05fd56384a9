import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../test/database/engines.ts";
import { openWorld, type World } from "../../../test/database/world.ts";
import type { Actor } from "../../domain/access/actor.ts";
import { choose } from "../dialogue/choose.ts";
import { listDialogues } from "../dialogue/listDialogues.ts";
import { markReviewed } from "../dialogue/markReviewed.ts";
import { readDebrief } from "../dialogue/readDebrief.ts";
import { readScene } from "../dialogue/readScene.ts";
import { startDialogue } from "../dialogue/startDialogue.ts";
import { publishWork } from "./publishWork.ts";
import { readWork } from "./readWork.ts";
import { saveDraft } from "./saveDraft.ts";
import { startWork } from "./startWork.ts";
import { tryDialogue } from "./tryDialogue.ts";
import { withdrawWork } from "./withdrawWork.ts";

for (const engine of engines) {
  describe(`an organisation's own dialogue, on ${engine.name}`, () => {
    let world: World;
    let hr: Actor;
    let other: Actor;
    const id = "own-samtalet";

    before(async () => {
      world = await openWorld(engine);
      hr = await world.addActor({ granted: ["hrDeveloper"] });
      other = await world.addActor({ granted: ["hrDeveloper"] });
    });
    after(() => world.close());

    const draft = async (check = true) => {
      const read = await readWork(world.needs)(hr, "dialogue", id, check);
      assert.ok(read.ok);
      return read.value;
    };
    const save = async (change: (story: string) => string) => {
      const { work } = await draft(false);
      const story = change(work.files["story.sv.ink"] ?? "");
      const files = { "story.sv.ink": story, "story.en.ink": "" };
      return saveDraft(world.needs)(hr, "dialogue", id, { revision: work.revision, files });
    };
    const publish = async () =>
      publishWork(world.needs)(hr, "dialogue", id, (await draft(false)).work.revision);

    it("is begun from a template that only has advice against it, and a map of its places", async () => {
      const started = await startWork(world.needs)(hr, "dialogue", { title: "Samtalet", from: "" });
      assert.deepEqual(started, { ok: true, value: id });
      const { checked } = await draft();
      assert.deepEqual([checked?.faults, checked?.advice.length], [[], 2]);
      const content = checked?.content;
      assert.ok(content?.kind === "dialogue");
      assert.deepEqual(content.script.dialogue.title, { sv: "Samtalet", en: "Samtalet" });
      assert.deepEqual(
        checked?.map.map((place) => [place.id, place.ways.map(({ to }) => to)]),
        [
          ["start", ["door"]],
          ["door", ["table", "table"]],
          ["table", ["END", "END"]],
        ],
      );
    });

    it("tells dead ends, unknown choices and places that nothing leads to, by line", async () => {
      await save((story) => story.replace("# outcome: silence", "").replace("# id: agree", "# id: agre"));
      const { checked } = await draft();
      assert.deepEqual(
        checked?.faults.map(({ line, message }) => `${line}: ${message}`),
        [
          "19: the manifest has no choice agre",
          "1: the manifest has choice agree, which the story lacks",
          "1: outcome silence is never reached",
          "1: the story stops without an outcome after leave-it",
        ],
      );
      assert.deepEqual(await publish(), { ok: false, error: "hasFaults" });
      await save((story) =>
        story
          .replace("# id: agre]", "# id: agree]")
          .replace("säga något. # speaker: narrator", "säga något. # speaker: narrator # outcome: silence"),
      );
      assert.deepEqual((await draft()).checked?.faults, []);
    });

    it("reaches no other file and no function outside", async () => {
      const { work } = await draft(false);
      for (const reach of ["INCLUDE /etc/passwd", "EXTERNAL read(file)"]) {
        await save((story) => `${reach}\n${story}`);
        const { checked } = await draft();
        assert.notEqual(checked?.faults.length, 0, reach);
        assert.doesNotMatch(JSON.stringify(checked?.faults), /root:/);
        assert.equal(checked?.content, undefined);
        await save(() => work.files["story.sv.ink"] ?? "");
      }
    });

    it("cannot hold up the server: a ring without end is ended", async () => {
      const { work } = await draft(false);
      await save((story) => story.replace("-> door", "-> ring").concat("\n=== ring\n-> ring\n"));
      const { checked } = await draft();
      assert.ok(checked?.isTooSlow === true || (checked?.faults.length ?? 0) > 0);
      assert.equal(checked?.content, undefined);
      assert.deepEqual(await tryDialogue(world.needs)(hr, id, "sv", []), { ok: false, error: "notPlayable" });
      await save(() => work.files["story.sv.ink"] ?? "");
    });

    it("is tried without a session", async () => {
      const tried = await tryDialogue(world.needs)(hr, id, "sv", ["ask-how", "agree"]);
      assert.equal(tried.ok && tried.value.play.played.at(-1)?.outcome, "plan");
      const listed = await listDialogues(world.needs)(hr);
      assert.deepEqual(
        listed.dialogues.flatMap(({ sessions }) => sessions),
        [],
      );
      assert.equal((await tryDialogue(world.needs)(hr, id, "sv", ["fly"])).ok, false);
    });

    it("is published, played in the version that was begun, and finished after it is withdrawn", async () => {
      assert.deepEqual(await publish(), { ok: true, value: 1 });
      assert.deepEqual(await publish(), { ok: true, value: 1 });
      const reviewed = await markReviewed(world.needs)(hr, id, { reviewer: "Eva", day: "2026-11-20" });
      assert.ok(reviewed.ok);
      const session = await startDialogue(world.needs)(other, id);
      assert.ok(session.ok);
      await save((story) => story.replace("Du ville prata?", "Vad gäller det?"));
      assert.deepEqual(await publish(), { ok: true, value: 2 });
      assert.ok((await withdrawWork(world.needs)(hr, "dialogue", id, "withdraw")).ok);
      assert.deepEqual(await startDialogue(world.needs)(hr, id), { ok: false, error: "noSuchDialogue" });
      const scene = await readScene(world.needs)(other, session.value, "sv");
      assert.ok(scene.ok);
      assert.equal(scene.value.played[0]?.lines[1]?.text, "Du ville prata?");
      assert.equal(scene.value.isOffered, false);
      const { withdrawn } = await listDialogues(world.needs)(other);
      assert.deepEqual(
        withdrawn.map((one) => one.session.id),
        [session.value],
      );
      for (const [step, choice] of ["ask-how", "agree"].entries())
        assert.ok((await choose(world.needs)(other, session.value, step, choice)).ok);
      assert.deepEqual((await listDialogues(world.needs)(other)).withdrawn, []);
      const debrief = await readDebrief(world.needs)(other, session.value, "sv");
      assert.equal(debrief.ok && debrief.value.isOffered, false);
    });
  });
}
