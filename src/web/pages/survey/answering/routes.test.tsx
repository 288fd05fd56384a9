import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../../../test/database/engines.ts";
import { openWorld, type World } from "../../../../../test/database/world.ts";
import { testInstrument } from "../../../../../test/survey/instruments.ts";
import { giveCode, openTestRound } from "../../../../../test/survey/openTestRound.ts";
import { sketchRegister, type SketchedRegister } from "../../../../../test/survey/register.ts";
import type { RoundId } from "../../../../domain/shared/ids.ts";
import { unpackAnswers } from "../../../../domain/survey/answerSheet.ts";
import { createApp } from "../../../app.tsx";

const instrument = testInstrument("unit", 12);

describe("answering in the browser", () => {
  let world: World;
  let register: SketchedRegister;
  let round: RoundId;
  let app: ReturnType<typeof createApp>;
  const defects: unknown[] = [];
  let next = 1;

  before(async () => {
    world = await openWorld(engines[0]!);
    const hr = await world.addActor({ granted: ["hrDeveloper"] });
    register = await sketchRegister(world.needs.database, world.tenant, [
      { code: "1", kind: "organisation", people: 20 },
    ]);
    const needs = { ...world.needs, content: { ...world.needs.content, instruments: [instrument] } };
    round = await openTestRound(needs, hr, instrument);
    app = createApp({
      ...needs,
      assets: { find: () => undefined, href: (name) => `/assets/${name}` },
      report: (error) => void defects.push(error),
    });
  });
  after(async () => {
    await world.close();
    assert.deepEqual(defects, []);
  });

  const code = () => giveCode(world, round, register.people["1"]![next++]!);
  const get = (path: string, headers: Record<string, string> = {}) =>
    app.request(path, { headers: { host: "localhost", ...headers } });
  const post = (
    path: string,
    fields: Readonly<Record<string, string>>,
    headers: Record<string, string> = {},
  ) =>
    app.request(path, {
      method: "POST",
      headers: { host: "localhost", "sec-fetch-site": "same-origin", ...headers },
      body: new URLSearchParams(fields),
    });
  const fieldOf = (html: string, name: string) =>
    new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "";
  const start = async () => {
    const html = await (await post(`/s/${await code()}`, {})).text();
    return { ballot: fieldOf(html, "ballot"), relation: "", html };
  };
  const stored = async () =>
    world.needs.database.asTenant(world.tenant, (tx) => tx.selectFrom("answer").selectAll().execute());

  it("says who sees what before anything is marked", async () => {
    const given = await code();
    const response = await get(`/s/${given}`);
    const html = await response.text();
    assert.equal(response.status, 200);
    assert.match(html, /<h1>Hosten 2026<\/h1>/);
    assert.match(html, /Ingen kan ta fram vad just du har svarat/);
    assert.match(html, /minst 5 har svarat/);
    assert.match(html, /till och med 14 december 2026/);
    const marked = await world.needs.database.asTenant(world.tenant, (tx) =>
      tx.selectFrom("invitation").select("id").where("collected", "=", true).execute(),
    );
    assert.deepEqual(marked, []);
  });

  it("takes the answers of several pages, each carried along, and thanks at an address that says nothing", async () => {
    const { ballot, html } = await start();
    assert.match(html, /Sida 1 av 2/);
    const second = await post("/svara", { ballot, step: "0", go: "next", "item-p1": "5", "item-p2": "none" });
    const secondHtml = await second.text();
    assert.match(secondHtml, /Sida 2 av 2/);
    assert.equal(fieldOf(secondHtml, "item-p1"), "5");
    const before = await stored();
    const sent = await post("/svara", {
      ballot,
      step: "1",
      go: "send",
      "item-p1": "5",
      "item-p2": "none",
      "item-p12": "1",
    });
    assert.equal(sent.status, 303);
    assert.equal(sent.headers.get("location"), "/svara/tack");
    const added = (await stored()).filter(({ key }) => !before.some((row) => row.key === key));
    const expected = [5, ...Array.from({ length: 10 }, () => undefined), 1];
    assert.deepEqual(unpackAnswers(instrument, added[0]!.answers), expected);
    const thanks = await get("/svara/tack");
    assert.match(await thanks.text(), /Tack! Dina svar har kommit fram/);
  });

  it("keeps what is filled in when the language changes, and the language after that", async () => {
    const { ballot } = await start();
    const response = await post("/svara", { ballot, step: "0", language: "en", "item-p3": "4" });
    const html = await response.text();
    assert.match(html, /<html lang="en"/);
    assert.match(html, /id="item-p3-4" name="item-p3" value="4" checked/);
    assert.match(html, /The translation is a help/);
    assert.match(response.headers.get("set-cookie") ?? "", /^sprak=en/);
  });

  it("shows faults beside the question and keeps the rest", async () => {
    const { ballot } = await start();
    const response = await post("/svara", { ballot, step: "0", go: "send", "item-p1": "9", "item-p2": "2" });
    const html = await response.text();
    assert.equal(response.status, 422);
    assert.match(html, /href="#item-p1"/);
    assert.match(html, /name="item-p2" value="2" checked/);
    const empty = await post("/svara", { ballot, step: "0", go: "send" });
    assert.equal(empty.status, 422);
    assert.match(await empty.text(), /Du har inte svarat på något än/);
  });

  it("tells who sends twice that the answers have arrived", async () => {
    const { ballot } = await start();
    const fields = { ballot, step: "1", go: "send", "item-p1": "3" };
    assert.equal((await post("/svara", fields)).status, 303);
    const again = await post("/svara", fields);
    assert.equal(again.status, 409);
    assert.match(await again.text(), /Dina svar har redan kommit fram/);
  });

  it("keeps what was entered when the ballot was tampered with, and says what to do", async () => {
    const { ballot } = await start();
    const response = await post("/svara", { ballot: `${ballot}x`, step: "0", go: "send", "item-p1": "3" });
    const html = await response.text();
    assert.equal(response.status, 409);
    assert.match(html, /gick inte att känna igen/);
    assert.match(html, /name="item-p1" value="3" checked/);
    const nothing = await post("/svara", { ballot: "x", go: "send" });
    assert.equal(nothing.status, 400);
    assert.match(await nothing.text(), /<h1>Formuläret gick inte att känna igen<\/h1>/);
  });

  it("keeps what was entered when the survey closed meanwhile", async () => {
    const { ballot } = await start();
    const late = await code();
    world.setTime("2026-12-15T08:00:00+01:00");
    const response = await post("/svara", { ballot, step: "0", go: "send", "item-p1": "3" });
    const html = await response.text();
    assert.equal(response.status, 409);
    assert.match(html, /hann stänga/);
    assert.match(html, /name="item-p1" value="3" checked/);
    assert.match(await (await get(`/s/${late}`)).text(), /Enkäten har stängt/);
    world.setTime("2026-11-23T09:00:00+01:00");
  });

  it("takes a code written by hand, and says when there is none such", async () => {
    const given = (await code()).toUpperCase().replaceAll("-", " ");
    const found = await post("/s", { code: given });
    assert.equal(found.status, 303);
    const view = await get(found.headers.get("location")!);
    assert.match(await view.text(), /Börja svara/);
    const unknown = await post("/s", { code: "abcd-efgh" });
    const html = await unknown.text();
    assert.equal(unknown.status, 404);
    assert.match(html, /Koden gäller inte/);
    assert.match(html, /value="abcd-efgh"/);
  });

  it("does not look at who is signed in, and puts neither ballot nor session in a cookie or an address", async () => {
    const { ballot } = await start();
    const cookie = "ledstjarna=a-session-of-somebody";
    const response = await post("/svara", { ballot, step: "0", go: "next", "item-p1": "3" }, { cookie });
    assert.equal(response.headers.get("set-cookie"), null);
    const html = await response.text();
    assert.ok(!html.includes("Logga ut"));
    assert.ok(!new RegExp(`(href|action)="[^"]*${ballot.slice(-10)}`).test(html));
    assert.equal(response.headers.get("cache-control"), "no-store");
  });
});
