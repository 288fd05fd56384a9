import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../test/database/engines.ts";
import { openWorld, type World } from "../../../test/database/world.ts";
import { nothingWritten } from "../../../test/learning/writtenWork.ts";
import type { Actor } from "../../domain/access/actor.ts";
import { readStep } from "./readStep.ts";
import { saveStepWork, type WrittenWork } from "./saveStepWork.ts";
import { startCourse } from "./startCourse.ts";

const id = "listening-without-prestige";
const thought = "senast-du-slutade-lyssna";

for (const engine of engines) {
  describe(`a step open in two tabs, on ${engine.name}`, () => {
    let world: World;
    let employee: Actor;

    before(async () => {
      world = await openWorld(engine);
      employee = await world.addActor();
      await startCourse(world.needs)(employee, id);
    });
    after(() => world.close());

    const save = (number: number, written: Partial<WrittenWork>) =>
      saveStepWork(world.needs)(employee, id, number, { ...nothingWritten, ...written });
    const reflect = (shown: string, words: string, more: Partial<WrittenWork> = {}) =>
      save(1, { reflections: new Map([[thought, { shown, words }]]), ...more });
    const step = async (number: number) => {
      const read = await readStep(world.needs)(employee, id, number);
      assert.ok(read.ok);
      return read.value;
    };
    const textFaults = async (saving: ReturnType<typeof save>) => {
      const saved = await saving;
      assert.ok(!saved.ok && typeof saved.error === "object");
      return Object.fromEntries(saved.error.texts);
    };

    it("keeps what one wrote when a question is answered in the other", async () => {
      assert.ok((await reflect("", "I was tired.")).ok);
      const choices = new Map([["karin-svarar", [1]]]);
      assert.ok((await reflect("", "", { choices, answered: new Set(["karin-svarar"]) })).ok);
      const view = await step(1);
      assert.equal(view.reflections.get(thought), "I was tired.");
      assert.equal(view.work.answers["karin-svarar"]?.isAnswered, true);
    });

    it("keeps what was answered wrongly, chosen and ticked in the other", async () => {
      const choices = new Map([["vad-studien-visade", [0]]]);
      assert.ok((await save(1, { choices, answered: new Set(["vad-studien-visade"]) })).ok);
      assert.ok((await save(1, {})).ok);
      assert.deepEqual((await step(1)).work.answers["vad-studien-visade"]?.chosen, [0]);
      const shown = { ...nothingWritten.shown, choices };
      assert.ok((await save(1, { shown, choices: new Map([["vad-studien-visade", [1]]]) })).ok);
      assert.deepEqual((await step(1)).work.answers["vad-studien-visade"]?.chosen, [1]);
    });

    it("lets a text be emptied by whoever saw it", async () => {
      assert.ok((await reflect("I was tired.", "")).ok);
      assert.equal((await step(1)).reflections.get(thought), undefined);
    });

    it("saves neither over the other when both wrote, and says so", async () => {
      assert.ok((await reflect("", "From one.")).ok);
      assert.deepEqual(await textFaults(reflect("", "From the other.")), { [thought]: "changedElsewhere" });
      assert.equal((await step(1)).reflections.get(thought), "From one.");
      assert.ok((await reflect("From one.", "From one. From the other.")).ok);
      assert.equal((await step(1)).reflections.get(thought), "From one. From the other.");
    });

    it("does not cut a text that is too long, nor let the step be done without it", async () => {
      const before = "From one. From the other.";
      assert.deepEqual(await textFaults(reflect(before, "a".repeat(4001))), { [thought]: "tooLong" });
      assert.equal((await step(1)).reflections.get(thought), before);
      assert.ok((await reflect(before, "a".repeat(4000))).ok);
    });

    it("keeps the words of a promise that is not made yet", async () => {
      const promise = (shown: string, words: string) =>
        save(2, { promises: new Map([["en-fraga-till", { shown, words }]]) });
      assert.ok((await promise("Suggested.", "Suggested.")).ok);
      assert.deepEqual((await step(2)).work.promises, {});
      assert.ok((await promise("Suggested.", "My own words.")).ok);
      assert.ok((await promise("Suggested.", "Suggested.")).ok);
      assert.equal((await step(2)).work.promises["en-fraga-till"], "My own words.");
      assert.deepEqual(await textFaults(promise("Suggested.", "Other words.")), {
        "en-fraga-till": "changedElsewhere",
      });
      assert.deepEqual(await textFaults(promise("My own words.", "a".repeat(501))), {
        "en-fraga-till": "tooLong",
      });
      assert.equal((await step(2)).work.promises["en-fraga-till"], "My own words.");
    });
  });
}
