// Forwarding to another store: our own, in a database of its own, behind a real server.
import assert from "node:assert/strict";
import { createHash, randomUUID } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, describe, it } from "node:test";
import { serve } from "@hono/node-server";
import { remoteLrs } from "../../src/adapters/http/remoteLrs.ts";
import type { Actor } from "../../src/domain/access/actor.ts";
import { startCourse } from "../../src/usecases/learning/startCourse.ts";
import {
  readForwarding,
  setForwarding,
  stopForwarding,
  testForwarding,
} from "../../src/usecases/lrs/forwardingSettings.ts";
import { forwardStatements } from "../../src/usecases/lrs/forwardStatements.ts";
import { makeCredential } from "../../src/usecases/lrs/makeCredential.ts";
import { storeStatements } from "../../src/usecases/lrs/storeStatements.ts";
import type { Needs } from "../../src/usecases/needs.ts";
import { createApp } from "../../src/web/app.tsx";
import { engines } from "../database/engines.ts";
import { openWorld, type World } from "../database/world.ts";

const content = new TextEncoder().encode("a certificate");
const sha2 = createHash("sha256").update(content).digest("hex");
const said = (changes: object = {}) => ({
  id: randomUUID(),
  actor: { mbox: "mailto:kim@norrvik.example" },
  verb: { id: "https://verb.example/did" },
  object: { id: "https://norrvik.example/thing" },
  ...changes,
});
const attached = {
  attachments: [
    {
      usageType: "https://norrvik.example/certificate",
      display: { sv: "Intyg" },
      contentType: "text/plain",
      length: content.length,
      sha2,
    },
  ],
};

for (const engine of engines) {
  describe(`statements that are forwarded, on ${engine.name}`, () => {
    let here: World;
    let there: World;
    let administrator: Actor;
    let server: ReturnType<typeof serve>;
    let port = 0;
    let key: { readonly key: string; readonly secret: string };
    const servers: Server[] = [];
    const defects: unknown[] = [];

    const startThere = () =>
      new Promise<void>((ready) => {
        const app = createApp({
          ...there.needs,
          assets: { find: () => undefined, href: (name) => name },
          report: (error) => void defects.push(error),
        });
        server = serve({ fetch: app.fetch, port, hostname: "127.0.0.1" }, (address) => {
          port = address.port;
          ready();
        });
      });
    const stopThere = () => new Promise<void>((closed) => void server.close(() => closed()));
    const listen = (answer: Parameters<typeof createServer>[1]) =>
      new Promise<string>((ready) => {
        const other = createServer(answer);
        servers.push(other);
        other.listen(
          0,
          "127.0.0.1",
          () => ready(`http://127.0.0.1:${(other.address() as AddressInfo).port}/xapi`), // it listens on a port
        );
      });

    before(async () => {
      [here, there] = [await openWorld(engine), await openWorld(engine)];
      administrator = await here.addActor({ granted: ["administrator"] });
      key = await makeCredential(there.needs)(there.tenant, { name: "Norrvik", scopes: ["all"] });
      await startThere();
    });
    after(async () => {
      await stopThere();
      for (const one of servers) one.closeAllConnections();
      for (const one of servers) one.close();
      await here.close();
      await there.close();
      assert.deepEqual(defects, []);
    });

    const set = (
      changes: Partial<Record<"endpoint" | "key" | "secret" | "from", string>> = {},
      needs: Needs = here.needs,
    ) =>
      setForwarding(needs)(administrator, {
        endpoint: `http://127.0.0.1:${port}/xapi`,
        ...key,
        from: "now",
        ...changes,
      });
    const store = async (world: World, statements: readonly object[], sums: readonly string[] = []) => {
      const client = {
        tenant: world.tenant,
        owner: undefined,
        scopes: [],
        authority: { mbox: "mailto:a@b.example" },
      };
      const stored = await storeStatements(world.needs)(client, {
        text: JSON.stringify(statements),
        version: "2.0.0",
        id: undefined,
        parts: sums.map((sum) => ({ sha2: sum, contentType: "text/plain", content })),
      });
      assert.ok(stored.ok, JSON.stringify(stored));
    };
    const forward = () => forwardStatements(here.needs)(here.tenant);
    const standing = async () => {
      const read = await readForwarding(here.needs)(administrator);
      assert.ok(read.ok && read.value);
      return read.value;
    };
    const idsThere = async () => {
      const rows = await there.needs.database.asTenant(there.tenant, (tx) =>
        tx.selectFrom("lrs_statement").select("id").orderBy("stored_at").orderBy("place").execute(),
      );
      return rows.map(({ id }) => id);
    };

    it("go where an administrator says, and nobody else, whose secret is nowhere to be read", async () => {
      const hr = await here.addActor({ granted: ["hrDeveloper"] });
      assert.deepEqual(await readForwarding(here.needs)(hr), { ok: false, error: "notAllowed" });
      assert.deepEqual(await set({ secret: "" }), { ok: false, error: ["secretMissing"] });
      assert.ok((await set()).ok);
      assert.ok(!JSON.stringify(await standing()).includes(key.secret));
      const row = await here.needs.database.asTenant(here.tenant, (tx) =>
        tx.selectFrom("lrs_forwarding").selectAll().executeTakeFirstOrThrow(),
      );
      assert.ok(!JSON.stringify(row).includes(key.secret));
    });

    it("are tried with a request that changes nothing, and a fault is told by its kind", async () => {
      const outcome = async (changes: Parameters<typeof set>[0], needs: Needs = here.needs) => {
        assert.ok((await set({ secret: key.secret, ...changes }, here.needs)).ok);
        const tested = await testForwarding(needs)(administrator);
        return tested.ok ? tested.value : tested.error;
      };
      assert.equal(await outcome({}), "works");
      assert.equal(await outcome({ secret: "wrong" }), "wrongKey");
      assert.equal(await outcome({ endpoint: `http://127.0.0.1:${port}/elsewhere` }), "notLrs");
      assert.equal(await outcome({ endpoint: "http://127.0.0.1:9/xapi" }), "noAnswer");
      assert.equal(await outcome({ endpoint: "https://nothing.invalid/xapi" }), "noSuchHost");
      const elsewhere = await listen((_request, response) => {
        response.writeHead(302, { location: `http://127.0.0.1:${port}/xapi/about` }).end();
      });
      assert.equal(await outcome({ endpoint: elsewhere }), "redirects");
      const careful = { ...here.needs, remoteLrs: remoteLrs(false) };
      assert.equal(await outcome({}, careful), "addressRefused");
      assert.equal(await outcome({ endpoint: "https://127.0.0.1/xapi" }, careful), "addressRefused");
      assert.equal(await outcome({ endpoint: "https://localhost/xapi" }, careful), "addressRefused");
      assert.deepEqual(await idsThere(), []);
    });

    it("are never said to go into the own network, unless the operator allows it", async () => {
      const careful = { ...here.needs, remoteLrs: remoteLrs(false) };
      for (const host of ["127.0.0.1", "169.254.169.254", "10.0.0.4", "localhost", "2130706433", "127.1"])
        assert.deepEqual(
          await set({ endpoint: `https://${host}/xapi`, secret: key.secret }, careful),
          { ok: false, error: ["endpointInside"] },
          host,
        );
      assert.ok((await set({ endpoint: "https://127.0.0.1/xapi", secret: key.secret })).ok);
      assert.ok((await set({ endpoint: "https://nothing.invalid/xapi", secret: key.secret }, careful)).ok);
    });

    it("come in their order, with attachments, and never with what a person owns", async () => {
      assert.ok((await set({ secret: key.secret })).ok);
      const all = Array.from({ length: 230 }, (_, number) => said(number % 100 === 7 ? attached : {}));
      await store(here, all.slice(0, 120), [sha2]);
      await store(here, all.slice(120), [sha2]);
      assert.ok((await startCourse(here.needs)(await here.addActor(), "listening-without-prestige")).ok);
      await forward();
      assert.deepEqual(
        await idsThere(),
        all.map(({ id }) => id),
      );
      const { sent, waiting, fault } = await standing();
      assert.deepEqual([sent, waiting, fault], [230, 0, undefined]);
      const kept = await there.needs.database.asTenant(there.tenant, (tx) =>
        tx.selectFrom("lrs_attachment").select("sha2").execute(),
      );
      assert.deepEqual(kept, [{ sha2 }]);
    });

    it("are there once, however often they are sent", async () => {
      assert.ok((await set({ from: "beginning", secret: "" })).ok);
      await Promise.all([forward(), forward()]);
      assert.equal((await idsThere()).length, 230);
      assert.equal((await standing()).waiting, 0);
    });

    it("pass by one that the other store will not have, and say which", async () => {
      const [good, bad, last] = [said(), said(), said()];
      await store(there, [{ ...bad, verb: { id: "https://verb.example/other" } }]);
      await store(here, [good, bad, last]);
      await forward();
      const { refused, fault, waiting } = await standing();
      assert.deepEqual([refused, fault?.kind, fault?.statement, waiting], [1, "conflict", bad.id, 0]);
      assert.deepEqual((await idsThere()).slice(-2), [good.id, last.id]);
    });

    it("wait while the other store is away, ever longer, and go on where they were", async () => {
      const { sent } = await standing();
      await stopThere();
      await store(here, [said()]);
      await forward();
      const failed = await standing();
      assert.deepEqual([failed.fault?.kind, failed.failures, failed.waiting], ["noAnswer", 1, 1]);
      here.setTime("2026-11-23T09:00:29+01:00");
      await forward();
      assert.equal((await standing()).failures, 1, "it is not tried before its time");
      here.setTime("2026-11-23T09:00:31+01:00");
      await forward();
      assert.equal((await standing()).failures, 2);
      await startThere();
      here.setTime("2026-11-23T09:02:00+01:00");
      await forward();
      const { failures, waiting, sent: sentNow } = await standing();
      assert.deepEqual([failures, waiting, sentNow], [0, 0, sent + 1]);
    });

    it("never keep the record from being written, however slow the other store is", async () => {
      const slow = await listen((request, response) => {
        if (request.url?.endsWith("/about") === true)
          response.writeHead(200, { "content-type": "application/json" }).end('{"version":["1.0.3"]}');
      });
      assert.ok((await set({ endpoint: slow, secret: key.secret })).ok);
      await store(here, [said()]);
      const forwarding = forward();
      await store(here, [said(), said()]);
      assert.ok((await stopForwarding(here.needs)(administrator)).ok);
      servers.at(-1)!.closeAllConnections();
      await forwarding;
      const { isOn, waiting, fault } = await standing();
      assert.deepEqual([isOn, waiting, fault], [false, 3, undefined]);
    });
  });
}
