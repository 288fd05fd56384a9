import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { playUnit, type PlayedUnit } from "../../../test/coursepackage/playUnit.ts";
import { packageOf, structureOf, unitOf } from "../../../test/coursepackage/tinyCourse.ts";
import { addHr } from "../../../test/survey/addHr.ts";
import { openTestSite, type Browser, type TestSite } from "../../../test/web/openTestSite.ts";
import type { Actor } from "../../domain/access/actor.ts";
import { makeCredential } from "../../usecases/lrs/makeCredential.ts";
import { paths } from "../paths.ts";

const judged = unitOf({ attributes: 'moveOn="CompletedAndPassed" masteryScore="0.8"' });

describe("a unit of cmi5 that speaks to the learning record", () => {
  let site: TestSite;
  let hr: Browser;
  let kim: Actor;
  let browser: Browser;

  before(async () => {
    site = await openTestSite();
    hr = await site.signIn(await addHr(site.world));
    kim = await site.world.addActor();
    browser = await site.signIn(kim);
  });
  after(async () => {
    await site.close();
    assert.deepEqual(site.defects, []);
  });

  async function bringIn(members = judged, programsMayRead = ""): Promise<string> {
    const form = new FormData();
    for (const [name, value] of Object.entries({ audience: "everybody", programsMayRead }))
      form.append(name, value);
    form.append("file", new File([new Uint8Array(packageOf(structureOf(members)))], "kurs.zip"));
    const done = await site.send(paths.coursePackages, form, hr);
    return (done.headers.get("location") ?? "").replace("?inlast", "");
  }
  async function launch(
    path: string,
    by = browser,
    mode = "Normal",
  ): Promise<PlayedUnit & { address: string }> {
    const opened = await site.post(`${path}/delar/1/oppna`, { mode }, by);
    const address = opened.headers.get("location") ?? "";
    return { ...(await playUnit(address, (path, init) => site.content(path, init))), address };
  }
  const ask = (
    unit: PlayedUnit,
    path: string,
    parameters: Readonly<Record<string, string>>,
    init?: RequestInit,
  ) => unit.ask(`${path}?${new URLSearchParams(parameters).toString()}`, init);
  const own = (unit: PlayedUnit) => ({
    activityId: unit.activityId,
    agent: JSON.stringify(unit.actor),
    registration: unit.registration,
  });
  const verbsOf = async (answer: Promise<Response>) => {
    const { statements } = (await (await answer).json()) as { statements: { verb: { id: string } }[] };
    return statements.map(({ verb }) => verb.id.split("/").at(-1));
  };

  it("gets its key once, and its launch data with what the course asks for", async () => {
    const path = await bringIn();
    const unit = await launch(path);
    const { searchParams } = new URL(unit.address);
    const again = await site.content(new URL(searchParams.get("fetch") ?? "").pathname, { method: "POST" });
    assert.equal(again.status, 200);
    assert.equal(((await again.json()) as { "error-code": string })["error-code"], "1");
    const { contextTemplate, ...data } = unit.launchData;
    assert.deepEqual(data, {
      launchMode: "Normal",
      moveOn: "CompletedAndPassed",
      returnURL: `http://localhost${path}`,
      masteryScore: 0.8,
    });
    assert.match(
      JSON.stringify(contextTemplate),
      /"grouping":\[\{"objectType":"Activity","id":"https:\/\/example\.org\/au\/1"\}\]/,
    );
    const account = JSON.stringify(unit.actor);
    assert.doesNotMatch(account, new RegExp(`Kim|${kim.person}`));
    const preferences = await ask(unit, "/agents/profile", {
      profileId: "cmi5LearnerPreferences",
      agent: account,
    });
    assert.deepEqual(await preferences.json(), { languagePreference: "sv,en", audioPreference: "on" });
  });

  it("is played to its end: the learner sees how it went, and reads it in the own record alone", async () => {
    const path = await bringIn();
    const unit = await launch(path);
    assert.equal(await unit.tell(unit.statement("initialized")), 200);
    const result = { success: true, duration: "PT1M", score: { scaled: 0.9 } };
    const passed = unit.statement("passed", { result });
    const { extensions, ...context } = passed["context"] as { extensions: object };
    const mastery = { "https://w3id.org/xapi/cmi5/context/extensions/masteryscore": 0.8 };
    assert.equal(
      await unit.tell({ ...passed, context: { ...context, extensions: { ...extensions, ...mastery } } }),
      200,
    );
    assert.equal(await unit.tell(unit.statement("completed")), 200);
    assert.deepEqual(await verbsOf(ask(unit, "/statements", { ascending: "true" })), [
      "launched",
      "initialized",
      "passed",
      "completed",
      "satisfied",
    ]);
    assert.equal(await unit.tell(unit.statement("terminated")), 200);
    const page = await (await site.get(path, browser)).text();
    assert.match(page, /Godkänd/);
    assert.match(page, /Resultat 90/);
    assert.match(page, /Öppna igen/);
    assert.match(await (await site.get(paths.courses, browser)).text(), /Klar/);
    assert.doesNotMatch(await (await site.get(path, hr)).text(), /Godkänd/);
  });

  it("is out when its session has ended", async () => {
    const unit = await launch(await bringIn());
    assert.equal(await unit.tell(unit.statement("initialized")), 200);
    assert.equal(await unit.tell(unit.statement("terminated")), 200);
    const late = await unit.ask("/statements", {
      method: "POST",
      body: JSON.stringify(unit.statement("completed")),
    });
    assert.equal(late.status, 401);
    assert.doesNotMatch(late.headers.get("www-authenticate") ?? "", /Basic/);
    assert.equal((await ask(unit, "/activities/state", { ...own(unit), stateId: "bookmark" })).status, 401);
  });

  it("keeps a bookmark of its own, and reaches nobody else's documents", async () => {
    const unit = await launch(await bringIn());
    const bookmark = { ...own(unit), stateId: "bookmark" };
    assert.equal(
      (await ask(unit, "/activities/state", bookmark, { method: "PUT", body: '"page 3"' })).status,
      204,
    );
    assert.equal(await (await ask(unit, "/activities/state", bookmark)).text(), '"page 3"');
    const other = JSON.stringify({ account: { homePage: "http://localhost", name: "somebody" } });
    const state = async (change: object, init?: RequestInit) =>
      (await ask(unit, "/activities/state", { ...bookmark, ...change }, init)).status;
    assert.equal(await state({ agent: other }), 403);
    assert.equal(await state({ activityId: "https://example.org/another" }), 403);
    assert.equal(await state({ registration: "ccaf384c-f8d4-4e7a-8304-49af58f0b176" }), 403);
    assert.equal((await ask(unit, "/agents/profile", { agent: other })).status, 403);
    assert.equal((await ask(unit, "/agents", { agent: other })).status, 403);
    assert.equal(
      (await ask(unit, "/activities/profile", { activityId: "https://example.org/another" })).status,
      403,
    );
    for (const method of ["PUT", "POST", "DELETE"])
      assert.equal(
        await state(
          { stateId: "LMS.LaunchData" },
          { method, ...(method === "DELETE" ? {} : { body: "{}" }) },
        ),
        403,
      );
    assert.equal((await ask(unit, "/activities/state", own(unit), { method: "DELETE" })).status, 403);
  });

  it("may change preferences to such as the standard knows", async () => {
    const unit = await launch(await bringIn());
    const profile = { profileId: "cmi5LearnerPreferences", agent: JSON.stringify(unit.actor) };
    const read = await ask(unit, "/agents/profile", profile);
    const put = async (body: string, contentType = "application/json") =>
      (
        await ask(unit, "/agents/profile", profile, {
          method: "PUT",
          body,
          headers: { "content-type": contentType, "if-match": read.headers.get("etag") ?? "" },
        })
      ).status;
    assert.equal(await put("text", "text/plain"), 403);
    assert.equal(await put('{"languagePreference":"sv"}'), 403);
    assert.equal(await put('{"languagePreference":"not a list","audioPreference":"on"}'), 403);
    assert.equal(await put('{"languagePreference":"en-GB, sv","audioPreference":"off"}'), 204);
  });

  it("tells nothing before it has read the preferences, and before it is initialized", async () => {
    const path = await bringIn();
    const opened = await site.post(`${path}/delar/1/oppna`, {}, browser);
    const hasty = await playUnit(opened.headers.get("location") ?? "", (asked, init) =>
      asked.includes("/agents/profile") ? Promise.resolve(new Response()) : site.content(asked, init),
    );
    assert.equal(await hasty.tell(hasty.statement("initialized")), 403);
    const unit = await launch(path);
    assert.equal(await unit.tell(unit.statement("completed")), 403);
    assert.equal(await unit.tell(unit.statement("initialized")), 200);
  });

  it("sends the same statement again without harm, as after a broken connection", async () => {
    const unit = await launch(await bringIn());
    const initialized = unit.statement("initialized");
    assert.equal(await unit.tell(initialized), 200);
    assert.equal(await unit.tell(initialized), 200);
    assert.equal(await unit.tell(unit.statement("initialized")), 403);
  });

  it("judges nothing where it is looked at or seen again", async () => {
    const path = await bringIn();
    for (const mode of ["Browse", "Review"]) {
      const unit = await launch(path, browser, mode);
      assert.equal(unit.launchData["launchMode"], mode);
      assert.equal(await unit.tell(unit.statement("initialized")), 200);
      assert.equal(await unit.tell(unit.statement("completed")), 403);
      assert.equal(await unit.tell(unit.statement("terminated")), 200);
    }
  });

  it("ends what was open of the same course, and can be ended by the learner", async () => {
    const path = await bringIn();
    const first = await launch(path);
    assert.equal(await first.tell(first.statement("initialized")), 200);
    const second = await launch(path);
    assert.equal(await first.tell(first.statement("completed")), 401);
    const page = await (await site.get(path, browser)).text();
    const end = /action="(\/kurser\/paket\/oppet\/[0-9a-f-]+\/avsluta)"/.exec(page)?.[1] ?? "";
    assert.equal((await site.post(end, {}, hr)).status, 404);
    assert.equal((await site.post(end, {}, browser)).status, 303);
    assert.equal(await second.tell(second.statement("initialized")), 401);
    const third = await launch(path);
    assert.deepEqual(await verbsOf(ask(third, "/statements", { ascending: "true" })), [
      "launched",
      "initialized",
      "abandoned",
      "launched",
      "abandoned",
      "launched",
    ]);
  });

  it("may finish what is open when the course is withdrawn, and nothing is lost", async () => {
    const path = await bringIn();
    const unit = await launch(path);
    assert.equal(await unit.tell(unit.statement("initialized")), 200);
    assert.equal((await site.post(`${path}/dra-tillbaka`, { message: "Ny i maj." }, hr)).status, 303);
    assert.equal(await unit.tell(unit.statement("completed")), 200);
    const page = await (await site.get(path, browser)).text();
    assert.match(page, /Ny i maj\./);
    assert.match(page, /Det du har gjort är sparat/);
  });

  it("can be credited by HR, who is told the course number and nothing else", async () => {
    const path = await bringIn();
    const unit = await launch(path);
    const waive = (fields: object, by = hr) =>
      site.post(
        `${path}/tillgodorakna`,
        { registration: unit.registration, unit: "1", reason: "Administrative", ...fields },
        by,
      );
    assert.equal((await waive({}, browser)).status, 403);
    const nobody = await waive({ registration: "ccaf384c-f8d4-4e7a-8304-49af58f0b176" });
    assert.equal(nobody.status, 422);
    assert.match(await nobody.text(), /Ingen som går kursen har det kursnumret/);
    assert.equal((await waive({ unit: "2" })).status, 422);
    assert.equal((await waive({ reason: "" })).status, 422);
    assert.equal((await waive({})).status, 303);
    assert.match(await (await waive({})).text(), /redan klar eller tillgodoräknad/);
    assert.match(await (await site.get(path, browser)).text(), /Tillgodoräknad/);
    assert.deepEqual(await verbsOf(ask(unit, "/statements", { ascending: "true" })), [
      "launched",
      "waived",
      "satisfied",
    ]);
  });

  it("is read by programs with keys only where the organisation has decided so", async () => {
    const { needs, tenant } = site.world;
    const { key, secret } = await makeCredential(needs)(tenant, { name: "Program", scopes: ["all/read"] });
    const read = (registration: string) =>
      verbsOf(
        site.get(`/xapi/statements?registration=${registration}`, {
          headers: {
            authorization: `Basic ${Buffer.from(`${key}:${secret}`).toString("base64")}`,
            "x-experience-api-version": "1.0.3",
          },
        }),
      );
    const [hidden, open] = [await launch(await bringIn()), await launch(await bringIn(judged, "yes"))];
    assert.equal(await hidden.tell(hidden.statement("initialized")), 200);
    assert.equal(await open.tell(open.statement("initialized")), 200);
    assert.deepEqual(await read(hidden.registration), []);
    assert.deepEqual(await read(open.registration), ["initialized", "launched"]);
    assert.equal(
      (
        await site.content(`/xapi/statements`, {
          headers: {
            authorization: `Basic ${Buffer.from(`${key}:${secret}`).toString("base64")}`,
            "x-experience-api-version": "1.0.3",
          },
        })
      ).status,
      401,
    );
  });

  it("reads no statement of others, though the record is shared", async () => {
    const path = await bringIn(judged, "yes");
    const [mine, theirs] = [
      await launch(path),
      await launch(path, await site.signIn(await site.world.addActor())),
    ];
    const told = theirs.statement("initialized");
    assert.equal(await theirs.tell(told), 200);
    const statementId = String(told["id"]);
    assert.equal((await ask(theirs, "/statements", { statementId })).status, 200);
    assert.equal((await ask(mine, "/statements", { statementId })).status, 404);
    assert.deepEqual(await verbsOf(ask(mine, "/statements", {})), ["launched"]);
    assert.equal((await ask(mine, "/statements", { registration: theirs.registration })).status, 403);
    const page = Buffer.from(JSON.stringify(["limit=1", Date.now() + 1000, 0])).toString("base64url");
    assert.equal((await mine.ask(`/statements/more/${page}`)).status, 403);
  });

  it("may lie elsewhere: it is let in by its key, from any origin, without cookies", async () => {
    const asked = await site.content("/xapi/statements", {
      method: "OPTIONS",
      headers: { origin: "https://supplier.example", "access-control-request-method": "PUT" },
    });
    assert.equal(asked.headers.get("access-control-allow-origin"), "*");
    assert.equal(asked.headers.get("access-control-allow-credentials"), null);
  });
});
