import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { askAs, openCourseSite, verbsOf, type CourseSite } from "../../../test/coursepackage/courseSite.ts";
import { playUnit, type PlayedUnit } from "../../../test/coursepackage/playUnit.ts";
import type { Browser, TestSite } from "../../../test/web/openTestSite.ts";
import type { Actor } from "../../domain/access/actor.ts";
import { paths } from "../paths.ts";

describe("a unit of cmi5 that speaks to the learning record", () => {
  let course: CourseSite;
  let site: TestSite;
  let hr: Browser;
  let kim: Actor;
  let browser: Browser;

  before(async () => {
    course = await openCourseSite();
    ({ site, hr, kim, browser } = course);
  });
  after(() => course.close());

  const bringIn: CourseSite["bringIn"] = (...wish) => course.bringIn(...wish);
  const launch: CourseSite["launch"] = (...wish) => course.launch(...wish);
  const own = (unit: PlayedUnit) => ({
    activityId: unit.activityId,
    agent: JSON.stringify(unit.actor),
    registration: unit.registration,
  });

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
    const preferences = await askAs(unit, "/agents/profile", {
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
    assert.deepEqual(await verbsOf(askAs(unit, "/statements", { ascending: "true" })), [
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
    assert.equal((await askAs(unit, "/activities/state", { ...own(unit), stateId: "bookmark" })).status, 401);
  });

  it("keeps a bookmark of its own, and reaches nobody else's documents", async () => {
    const unit = await launch(await bringIn());
    const bookmark = { ...own(unit), stateId: "bookmark" };
    assert.equal(
      (await askAs(unit, "/activities/state", bookmark, { method: "PUT", body: '"page 3"' })).status,
      204,
    );
    assert.equal(await (await askAs(unit, "/activities/state", bookmark)).text(), '"page 3"');
    const other = JSON.stringify({ account: { homePage: "http://localhost", name: "somebody" } });
    const state = async (change: object, init?: RequestInit) =>
      (await askAs(unit, "/activities/state", { ...bookmark, ...change }, init)).status;
    assert.equal(await state({ agent: other }), 403);
    assert.equal(await state({ activityId: "https://example.org/another" }), 403);
    assert.equal(await state({ registration: "ccaf384c-f8d4-4e7a-8304-49af58f0b176" }), 403);
    assert.equal((await askAs(unit, "/agents/profile", { agent: other })).status, 403);
    assert.equal((await askAs(unit, "/agents", { agent: other })).status, 403);
    assert.equal(
      (await askAs(unit, "/activities/profile", { activityId: "https://example.org/another" })).status,
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
    assert.equal((await askAs(unit, "/activities/state", own(unit), { method: "DELETE" })).status, 403);
  });

  it("may change preferences to such as the standard knows", async () => {
    const unit = await launch(await bringIn());
    const profile = { profileId: "cmi5LearnerPreferences", agent: JSON.stringify(unit.actor) };
    const read = await askAs(unit, "/agents/profile", profile);
    const put = async (body: string, contentType = "application/json") =>
      (
        await askAs(unit, "/agents/profile", profile, {
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
    assert.deepEqual(await verbsOf(askAs(third, "/statements", { ascending: "true" })), [
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
    assert.deepEqual(await verbsOf(askAs(unit, "/statements", { ascending: "true" })), [
      "launched",
      "waived",
      "satisfied",
    ]);
  });
});
