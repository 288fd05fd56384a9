// What a person owns in the learning record, tried by every way in which a program with a key, or another person, reads.
import assert from "node:assert/strict";
import { createHash, randomUUID } from "node:crypto";
import { after, before, describe, it } from "node:test";
import { sql } from "kysely";
import type { Actor } from "../../src/domain/access/actor.ts";
import { eraseOwnRecord, exportOwnRecord, readOwnRecord } from "../../src/usecases/lrs/ownRecord.ts";
import { inRecord } from "../../src/usecases/lrs/lrsRecord.ts";
import { makeCredential } from "../../src/usecases/lrs/makeCredential.ts";
import { readStatement, readStatements } from "../../src/usecases/lrs/readStatements.ts";
import { listDocuments, putDocument, readDocument } from "../../src/usecases/lrs/documents.ts";
import { storeStatements } from "../../src/usecases/lrs/storeStatements.ts";
import { startCourse } from "../../src/usecases/learning/startCourse.ts";
import { createApp } from "../../src/web/app.tsx";
import { engines } from "../database/engines.ts";
import { openWorld, type World } from "../database/world.ts";

const course = "listening-without-prestige";
const startedVerb = "http://adlnet.gov/expapi/verbs/initialized";
const ownTables = [
  "lrs_statement",
  "lrs_statement_id",
  "lrs_mention",
  "lrs_clock",
  "lrs_reference",
  "lrs_follow",
  "lrs_follow_mention",
  "lrs_attachment",
  "lrs_document",
  "lrs_pseudonym",
];

interface Told {
  readonly id: string;
  readonly actor: { readonly account: { readonly homePage: string; readonly name: string } };
  readonly object: { readonly id: string };
  readonly context: { readonly registration: string };
  readonly authority: unknown;
}

for (const engine of engines) {
  describe(`a person's own record, on ${engine.name}`, () => {
    let world: World;
    let app: ReturnType<typeof createApp>;
    let kim: Actor;
    let other: Actor;
    let authorization: string;
    const defects: unknown[] = [];
    let told: Told;
    const content = new TextEncoder().encode("a certificate");
    const sha2 = createHash("sha256").update(content).digest("hex");
    const bought = {
      id: randomUUID(),
      actor: { mbox: "mailto:kim@norrvik.example" },
      verb: { id: "https://verb.example/bought" },
      object: { id: "https://norrvik.example/bought", definition: { name: { sv: "En kurs" } } },
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
    const state = {
      kind: "state",
      activity: "https://norrvik.example/bought",
      agent: 'agent mbox "mailto:kim@norrvik.example"',
      registration: undefined,
    } as const;

    before(async () => {
      world = await openWorld(engine);
      const { needs, tenant } = world;
      kim = await world.addActor();
      other = await world.addActor();
      app = createApp({
        ...needs,
        assets: { find: () => undefined, href: (name) => name },
        report: (error) => void defects.push(error),
      });
      const { key, secret } = await makeCredential(needs)(tenant, { name: "Test", scopes: ["all"] });
      authorization = `Basic ${Buffer.from(`${key}:${secret}`).toString("base64")}`;
      assert.ok((await startCourse(needs)(kim, course)).ok);
      const ofKim = {
        tenant,
        owner: kim.person,
        scopes: [],
        authority: { mbox: "mailto:x@norrvik.example" },
      };
      const stored = await storeStatements(needs)(ofKim, {
        text: JSON.stringify(bought),
        version: "2.0.0",
        id: undefined,
        parts: [{ sha2, contentType: "text/plain", content }],
      });
      assert.ok(stored.ok, JSON.stringify(stored));
      const sent = { contentType: "application/json", content: new TextEncoder().encode("{}") };
      const precondition = { ifMatch: undefined, ifNoneMatch: undefined, isNeeded: "never" } as const;
      await putDocument(needs)(ofKim, { ...state, name: "bookmark" }, sent, precondition);
      const all = JSON.parse(await exportOwnRecord(needs)(kim)) as { readonly statements: Told[] }; // as it is written
      told = all.statements.find(({ object }) => object.id.endsWith(`/xapi/course/${course}`))!;
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
        },
      });
    const found = async (query: Record<string, string>): Promise<number> => {
      const answer = await ask(`/xapi/statements?${new URLSearchParams(query).toString()}`);
      assert.equal(answer.status, 200, JSON.stringify(query));
      return ((await answer.json()) as { readonly statements: unknown[] }).statements.length; // as the standard says
    };
    const rowsSeen = (owner: Actor | undefined) =>
      inRecord(world.needs, { tenant: world.tenant, owner: owner?.person }, async (tx) => {
        const counts: Record<string, number> = {};
        for (const table of ownTables) {
          const { rows } = await sql<{
            n: number;
          }>`select count(*)::int as n from ${sql.table(table)}`.execute(tx);
          counts[table] = rows[0]?.n ?? 0;
        }
        return counts;
      });

    it("says what its person did, under a random name and no other", () => {
      assert.deepEqual(told.actor.account.homePage, "http://localhost");
      assert.match(told.actor.account.name, /^[0-9a-f-]{36}$/);
      assert.notEqual(told.actor.account.name, kim.person);
      assert.doesNotMatch(JSON.stringify(told), new RegExp(`${kim.person}|Kim|Ek\\b`));
      assert.deepEqual(told.authority, {
        objectType: "Agent",
        account: { homePage: "http://localhost", name: "ledstjarna" },
      });
    });

    it("is found by no filter of a program, however it is asked", async () => {
      const agent = JSON.stringify({ account: told.actor.account });
      const queries: Record<string, string>[] = [
        {},
        { ascending: "true" },
        { agent },
        { agent, related_agents: "true" },
        { agent: JSON.stringify(bought.actor) },
        { verb: startedVerb },
        { verb: bought.verb.id },
        { activity: told.object.id },
        { activity: told.object.id, related_activities: "true" },
        { activity: bought.object.id, format: "canonical", attachments: "false" },
        { registration: told.context.registration },
        { since: "2020-01-01T00:00:00Z" },
        { until: "2100-01-01T00:00:00Z", limit: "1" },
        { agent, verb: startedVerb, activity: told.object.id },
      ];
      for (const query of queries) assert.equal(await found(query), 0, JSON.stringify(query));
      const authority = JSON.stringify({ account: { homePage: "http://localhost", name: "ledstjarna" } });
      assert.equal(await found({ agent: authority, related_agents: "true" }), 0);
    });

    it("is opened by no id, and by no page that was made up", async () => {
      for (const id of [told.id, bought.id]) {
        assert.equal((await ask(`/xapi/statements?statementId=${id}`)).status, 404);
        assert.equal((await ask(`/xapi/statements?voidedStatementId=${id}`)).status, 404);
      }
      const place = Buffer.from(JSON.stringify(["", 4_102_444_800_000, 0])).toString("base64url");
      const more = await ask(`/xapi/statements/more/${place}`);
      assert.deepEqual(await more.json(), { statements: [], more: "" });
    });

    it("does not show by what is refused: the same ids are free for a program", async () => {
      const mine = {
        id: bought.id,
        actor: { mbox: "mailto:other@norrvik.example" },
        verb: { id: "https://verb.example/other" },
        object: { id: "https://norrvik.example/other" },
      };
      const put = await ask(`/xapi/statements?statementId=${bought.id}`, {
        method: "PUT",
        body: JSON.stringify(mine),
      });
      assert.equal(put.status, 204);
      const read = await readStatement(world.needs)(
        { tenant: world.tenant, owner: kim.person },
        bought.id,
        false,
        { format: "exact", attachments: true, languages: [] },
      );
      assert.match(read?.bodies[0] ?? "", /verb\.example\/bought/);
      assert.equal(read?.attachments.length, 1);
    });

    it("is voided by no program, and referred to in vain", async () => {
      const voiding = {
        id: randomUUID(),
        actor: { mbox: "mailto:other@norrvik.example" },
        verb: { id: "http://adlnet.gov/expapi/verbs/voided" },
        object: { objectType: "StatementRef", id: told.id },
      };
      assert.equal(
        (await ask("/xapi/statements", { method: "POST", body: JSON.stringify(voiding) })).status,
        200,
      );
      assert.equal((await ask(`/xapi/statements?voidedStatementId=${told.id}`)).status, 404);
      assert.equal(await found({ activity: told.object.id }), 0, "what refers to it is not brought along");
      const { lines } = await readOwnRecord(world.needs)(kim, 1);
      assert.equal(lines.length, 2);
    });

    it("gives its attachments to nobody who names their sum", async () => {
      const naming = {
        ...bought,
        id: randomUUID(),
        attachments: [{ ...bought.attachments[0], fileUrl: "https://norrvik.example/x" }],
      };
      assert.equal(
        (await ask("/xapi/statements", { method: "POST", body: JSON.stringify(naming) })).status,
        200,
      );
      const answer = await ask(`/xapi/statements?statementId=${naming.id}&attachments=true`);
      assert.equal(answer.status, 200);
      assert.doesNotMatch(await answer.text(), /a certificate/);
    });

    it("gives its documents, activities and names to no program", async () => {
      const agent = encodeURIComponent(JSON.stringify(bought.actor));
      const activity = encodeURIComponent(state.activity);
      const documents = `/xapi/activities/state?activityId=${activity}&agent=${agent}`;
      assert.deepEqual(await (await ask(documents)).json(), []);
      assert.equal((await ask(`${documents}&stateId=bookmark`)).status, 404);
      assert.equal((await ask(documents, { method: "DELETE" })).status, 204);
      const known = await ask(`/xapi/activities?activityId=${encodeURIComponent(told.object.id)}`);
      assert.deepEqual(await known.json(), { objectType: "Activity", id: told.object.id });
      const account = encodeURIComponent(JSON.stringify({ account: told.actor.account }));
      const person = await ask(`/xapi/agents?agent=${account}`);
      assert.deepEqual(await person.json(), { objectType: "Person", account: [told.actor.account] });
    });

    it("is spoken to by its owner alone: every table, read and changed by another", async () => {
      const seen = await rowsSeen(kim);
      for (const table of ["lrs_statement", "lrs_mention", "lrs_attachment", "lrs_document", "lrs_pseudonym"])
        assert.ok((seen[table] ?? 0) > 0, `${table} has rows of its person`);
      assert.deepEqual(
        Object.values(await rowsSeen(other)),
        ownTables.map(() => 0),
      );
      for (const owner of [undefined, other]) {
        await inRecord(world.needs, { tenant: world.tenant, owner: owner?.person }, async (tx) => {
          for (const table of ownTables) {
            const changed =
              await sql`delete from ${sql.table(table)} where owner = ${kim.person}::uuid`.execute(tx);
            assert.equal(changed.numAffectedRows ?? 0n, 0n, table);
          }
        });
        await assert.rejects(
          inRecord(world.needs, { tenant: world.tenant, owner: owner?.person }, (tx) =>
            sql`insert into lrs_pseudonym (owner, name) values (${kim.person}::uuid, ${randomUUID()}::uuid)`.execute(
              tx,
            ),
          ),
          /row-level security/,
        );
      }
      assert.deepEqual(await rowsSeen(kim), seen);
      assert.equal((await readOwnRecord(world.needs)(other, 1)).statements, 0);
      const shown = { format: "exact", attachments: false, languages: [] } as const;
      const filter = { relatedAgents: false, relatedActivities: false, ascending: false, limit: 0 } as const;
      const read = readStatements(world.needs);
      const ofKim = { tenant: world.tenant, owner: kim.person };
      assert.equal((await read(ofKim, filter, shown)).bodies.length, 2);
      assert.deepEqual((await read({ ...ofKim, owner: other.person }, filter, shown)).bodies, []);
      assert.equal((await listDocuments(world.needs)(ofKim, state, undefined)).length, 1);
      assert.ok(await readDocument(world.needs)(ofKim, { ...state, name: "bookmark" }));
    });

    it("is taken away for good when its person says so, and begins anew under another name", async () => {
      await eraseOwnRecord(world.needs)(kim);
      assert.deepEqual(
        Object.values(await rowsSeen(kim)),
        ownTables.map(() => 0),
      );
      const another = world.needs.content.courses.find(
        ({ id, audience }) => id !== course && audience === "everybody",
      )!;
      assert.ok((await startCourse(world.needs)(kim, another.id)).ok);
      const text = await exportOwnRecord(world.needs)(kim);
      assert.match(text, new RegExp(`xapi/course/${another.id}`));
      assert.doesNotMatch(text, new RegExp(told.actor.account.name));
      assert.ok((await startCourse(world.needs)(other, course)).ok);
      assert.equal((await readOwnRecord(world.needs)(other, 1)).statements, 1);
    });
  });
}
