// What ADL's suite does not ask: arrays, paging, references in any order, writers at once, tenants apart.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, it } from "node:test";
import { makeCredential } from "../../src/usecases/lrs/makeCredential.ts";
import { createApp } from "../../src/web/app.tsx";
import { engines } from "../database/engines.ts";
import { openWorld, type World } from "../database/world.ts";

const verb = (name: string) => ({ id: `https://verb.example/${name}` });
const actor = (name: string) => ({ mbox: `mailto:${name}@norrvik.example` });
const activity = (name: string) => ({ id: `https://norrvik.example/${name}` });
const voided = { id: "http://adlnet.gov/expapi/verbs/voided" };
const reference = (id: string) => ({ objectType: "StatementRef", id });

interface Page {
  readonly statements: readonly { readonly id: string; readonly stored: string }[];
  readonly more: string;
}

for (const engine of engines) {
  describe(`the learning record store, on ${engine.name}`, () => {
    let world: World;
    let app: ReturnType<typeof createApp>;
    let authorization: string;
    const defects: unknown[] = [];

    before(async () => {
      world = await openWorld(engine);
      app = createApp({
        ...world.needs,
        assets: { find: () => undefined, href: (name) => name },
        report: (error) => void defects.push(error),
      });
      const { key, secret } = await makeCredential(world.needs)(world.tenant, {
        name: "Test",
        scopes: ["all"],
      });
      authorization = `Basic ${Buffer.from(`${key}:${secret}`).toString("base64")}`;
    });
    after(async () => {
      await world.close();
      assert.deepEqual(defects, []);
    });

    const ask = (path: string, init: RequestInit = {}) =>
      app.request(`http://localhost${path}`, {
        ...init,
        headers: {
          host: "localhost",
          authorization,
          "x-experience-api-version": "2.0.0",
          "content-type": "application/json",
          ...(init.headers as Record<string, string> | undefined), // the tests give plain records
        },
      });
    const post = (statements: unknown) =>
      ask("/xapi/statements", { method: "POST", body: JSON.stringify(statements) });
    const list = async (query: Record<string, string>): Promise<Page> => {
      const answer = await ask(`/xapi/statements?${new URLSearchParams(query).toString()}`);
      assert.equal(answer.status, 200);
      return (await answer.json()) as Page; // what the specification says it is
    };
    const idsOf = ({ statements }: Page) => statements.map(({ id }) => id);
    const said = (name: string, changes: object = {}) => ({
      id: randomUUID(),
      actor: actor(name),
      verb: verb("did"),
      object: activity(name),
      ...changes,
    });

    it("stores an array whole and in order, or not at all", async () => {
      const good = [said("array"), said("array"), said("array")];
      const stored = await post(good);
      assert.deepEqual(
        await stored.json(),
        good.map(({ id }) => id),
      );
      const agent = JSON.stringify(actor("array"));
      assert.deepEqual(
        idsOf(await list({ agent, ascending: "true" })),
        good.map(({ id }) => id),
      );
      const refused = await post([said("array"), { ...said("array"), verb: {} }]);
      assert.equal(refused.status, 400);
      assert.deepEqual(await refused.json(), { error: "statement 2.verb lacks id" });
      assert.equal((await list({ agent })).statements.length, 3);
    });

    it("takes the same statement again in silence, and refuses another with its id", async () => {
      const one = said("again");
      assert.equal((await post(one)).status, 200);
      assert.equal((await post([said("again"), one])).status, 200);
      const other = await post([said("again"), { ...one, verb: verb("undid") }]);
      assert.equal(other.status, 409);
      assert.equal((await list({ agent: JSON.stringify(actor("again")) })).statements.length, 2);
    });

    it("gives pages that follow each other without a gap, also while more comes in", async () => {
      const all = Array.from({ length: 7 }, () => said("pages"));
      await post(all.slice(0, 4));
      await post(all.slice(4));
      const found: string[] = [];
      let page = await list({ activity: activity("pages").id, limit: "3" });
      for (;;) {
        found.push(...idsOf(page));
        if (page.more === "") break;
        await post(said("pages"));
        page = (await (await ask(page.more)).json()) as Page; // as above
      }
      assert.deepEqual(new Set(found), new Set(all.map(({ id }) => id)));
      assert.equal(found.length, 7);
      assert.equal((await ask("/xapi/statements/more/bm9uc2Vuc2U")).status, 404);
    });

    it("brings with a statement whatever refers to it, whichever came first", async () => {
      const target = said("target");
      const first = {
        id: randomUUID(),
        actor: actor("who"),
        verb: verb("liked"),
        object: reference(target.id),
      };
      const second = {
        id: randomUUID(),
        actor: actor("who"),
        verb: verb("liked"),
        object: reference(first.id),
      };
      await post(second);
      await post(first);
      assert.deepEqual(idsOf(await list({ agent: JSON.stringify(actor("target")) })), []);
      await post(target);
      const found = idsOf(await list({ agent: JSON.stringify(actor("target")), ascending: "true" }));
      assert.deepEqual(found, [second.id, first.id, target.id]);
      assert.deepEqual(idsOf(await list({ activity: activity("target").id, limit: "1" })), [target.id]);
    });

    it("voids a statement that is to come, and none that voids", async () => {
      const later = said("voided");
      const voiding = { id: randomUUID(), actor: actor("who"), verb: voided, object: reference(later.id) };
      await post(voiding);
      await post(later);
      assert.equal((await ask(`/xapi/statements?statementId=${later.id}`)).status, 404);
      assert.equal((await ask(`/xapi/statements?voidedStatementId=${later.id}`)).status, 200);
      await post({ id: randomUUID(), actor: actor("who"), verb: voided, object: reference(voiding.id) });
      assert.equal((await ask(`/xapi/statements?statementId=${voiding.id}`)).status, 200);
    });

    it("stores in the order that can be read, however many write at once", async () => {
      const batches = Array.from({ length: 12 }, () => [said("busy"), said("busy")]);
      const answers = await Promise.all(batches.map(async (batch) => post(batch)));
      assert.ok(answers.every(({ status }) => status === 200));
      const { statements } = await list({ activity: activity("busy").id, ascending: "true" });
      assert.equal(statements.length, 24);
      const times = statements.map(({ stored }) => stored);
      assert.deepEqual(times, times.toSorted());
      assert.equal(new Set(times).size, 12, "each batch has a time of its own");
      const half = await list({ activity: activity("busy").id, ascending: "true", since: times[11]! });
      assert.equal(half.statements.length, 12);
    });

    it("finds a mention anywhere only where it is asked for", async () => {
      const one = said("mention", {
        context: { instructor: actor("teacher"), contextActivities: { grouping: [activity("series")] } },
      });
      await post(one);
      const agent = JSON.stringify(actor("teacher"));
      assert.deepEqual(idsOf(await list({ agent })), []);
      assert.deepEqual(idsOf(await list({ agent, related_agents: "true" })), [one.id]);
      const series = activity("series").id;
      assert.deepEqual(idsOf(await list({ activity: series })), []);
      assert.deepEqual(idsOf(await list({ activity: series, related_activities: "true" })), [one.id]);
    });

    it("finds a mention with the verb, and beside the other mention, that are asked for with it", async () => {
      const mentioning = (by: string, how: string, series: string) =>
        said("together", {
          verb: verb(how),
          context: { instructor: actor(by), contextActivities: { grouping: [activity(series)] } },
        });
      const began = mentioning("coach", "began", "spring");
      const ended = mentioning("coach", "ended", "autumn");
      const other = mentioning("mentor", "ended", "spring");
      await post([began, ended, other]);
      const about = said("about", { object: reference(ended.id) });
      await post(about);
      const byCoach = { agent: JSON.stringify(actor("coach")), related_agents: "true" };
      const inSeries = (name: string) => ({ activity: activity(name).id, related_activities: "true" });
      const how = (name: string) => ({ verb: verb(name).id });
      assert.deepEqual(idsOf(await list({ ...byCoach, ...how("began") })), [began.id]);
      assert.deepEqual(idsOf(await list({ ...byCoach, ...how("ended") })), [about.id, ended.id]);
      assert.deepEqual(idsOf(await list({ ...byCoach, ...inSeries("spring") })), [began.id]);
      assert.deepEqual(idsOf(await list({ ...byCoach, ...inSeries("autumn") })), [about.id, ended.id]);
      assert.deepEqual(idsOf(await list({ ...inSeries("spring"), ...how("ended") })), [other.id]);
      assert.deepEqual(idsOf(await list({ ...byCoach, ...inSeries("spring"), ...how("ended") })), []);
    });

    it("gives back a number as it was written", async () => {
      const id = randomUUID();
      const text = JSON.stringify(said("exact", { id, result: { score: { raw: 7 } } })).replace(
        '"raw":7',
        '"raw":7.00',
      );
      await ask(`/xapi/statements?statementId=${id}`, { method: "PUT", body: text });
      assert.match(await (await ask(`/xapi/statements?statementId=${id}`)).text(), /"raw":7\.00/);
    });

    it("answers nobody without credentials, and refuses what they do not reach", async () => {
      assert.equal((await ask("/xapi/statements", { headers: { authorization: "" } })).status, 401);
      assert.equal((await ask("/xapi/statements", { headers: { authorization: "Basic eDp5" } })).status, 401);
      const { key, secret } = await makeCredential(world.needs)(world.tenant, {
        name: "Reader",
        scopes: ["all/read"],
      });
      const reader = `Basic ${Buffer.from(`${key}:${secret}`).toString("base64")}`;
      const write = {
        method: "POST",
        body: JSON.stringify(said("reader")),
        headers: { authorization: reader },
      };
      assert.equal((await ask("/xapi/statements", write)).status, 403);
      assert.equal((await ask("/xapi/about", { headers: { authorization: "" } })).status, 200);
    });
  });
}
