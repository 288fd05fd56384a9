import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, it } from "node:test";
import type { Actor } from "../../domain/access/actor.ts";
import { err, ok } from "../../domain/shared/result.ts";
import { openWorld, type World } from "../../../test/database/world.ts";
import { engines } from "../../../test/database/engines.ts";
import { askForJob } from "../askForJob.ts";
import type { JobWorks } from "../jobWork.ts";
import { cancelJob } from "./cancelJob.ts";
import { readJob } from "./readJob.ts";
import { retryJob } from "./retryJob.ts";
import { runJob } from "./runJob.ts";

for (const engine of engines) {
  describe(`a job on ${engine.name}`, () => {
    let world: World;
    let asker: Actor;

    before(async () => {
      world = await openWorld(engine);
      asker = await world.addActor();
    });
    after(() => world.close());

    const ask = () =>
      world.needs.database.asTenant(world.tenant, (tx) =>
        askForJob(world.needs)(tx, {
          tenant: world.tenant,
          kind: "closeRound",
          askedBy: asker.person,
          input: { n: 3 },
        }),
      );
    const run = (id: string, works: JobWorks) =>
      runJob({ ...world.needs, report: () => undefined }, works)({ tenant: world.tenant, job: id });
    const read = async (id: string) => {
      const job = await readJob(world.needs)(asker, id);
      assert.ok(job.ok);
      return job.value;
    };

    it("waits in line, runs with its input, and keeps its outcome", async () => {
      const id = await ask();
      assert.equal((await read(id)).state, "waiting");
      assert.deepEqual(await world.queued(), [{ tenant: world.tenant, job: id }]);
      await run(id, { closeRound: async ({ input }) => ok({ got: input }) });
      const { state, outcome } = await read(id);
      assert.deepEqual({ state, outcome }, { state: "done", outcome: { got: { n: 3 } } });
    });

    it("fails with its reason, and can be tried again", async () => {
      const id = await ask();
      await run(id, { closeRound: async () => err("solverStopped") });
      assert.equal((await read(id)).message, "solverStopped");
      assert.ok((await retryJob(world.needs)(asker, id)).ok);
      await run(id, { closeRound: async () => ok(1) });
      const { state, attempts } = await read(id);
      assert.deepEqual({ state, attempts }, { state: "done", attempts: 2 });
    });

    it("fails as a defect when the work throws", async () => {
      const id = await ask();
      await run(id, {
        closeRound: async () => {
          throw new Error("broken");
        },
      });
      const { state, message } = await read(id);
      assert.deepEqual({ state, message }, { state: "failed", message: "defect" });
    });

    it("stops at its next step when it is cancelled while it runs", async () => {
      const id = await ask();
      await run(id, {
        closeRound: async ({ progress, signal }) => {
          await progress(1, 2);
          assert.ok((await cancelJob(world.needs)(asker, id)).ok);
          await progress(2, 2);
          return signal.aborted ? err("stopped") : ok(1);
        },
      });
      const { state, done, total } = await read(id);
      assert.deepEqual({ state, done, total }, { state: "cancelled", done: 2, total: 2 });
    });

    it("ends at once when it is cancelled before its turn, and then does not run", async () => {
      const id = await ask();
      assert.ok((await cancelJob(world.needs)(asker, id)).ok);
      await run(id, { closeRound: async () => ok(assert.fail("it ran")) });
      assert.equal((await read(id)).state, "cancelled");
    });

    it("is not put in line when the transaction that asked for it is rolled back", async () => {
      const before = (await world.queued()).length;
      const asked = world.needs.database.asTenant(world.tenant, async (tx) => {
        await askForJob(world.needs)(tx, { tenant: world.tenant, kind: "closeRound", askedBy: asker.person });
        throw new Error("changed my mind");
      });
      await assert.rejects(asked);
      assert.equal((await world.queued()).length, before);
    });

    it("does not exist for others than who asked, HR developers and administrators", async () => {
      const id = await ask();
      const [stranger, hr, administrator] = [
        await world.addActor(),
        await world.addActor({ granted: ["hrDeveloper"] }),
        await world.addActor({ granted: ["administrator"] }),
      ];
      assert.deepEqual(await readJob(world.needs)(stranger, id), err("noSuchJob"));
      assert.ok((await readJob(world.needs)(hr, id)).ok);
      assert.ok((await readJob(world.needs)(administrator, id)).ok);
      assert.deepEqual(await readJob(world.needs)(asker, randomUUID()), err("noSuchJob"));
    });
  });
}
