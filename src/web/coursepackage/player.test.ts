import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import {
  itemOf,
  manifest12,
  manifest2004,
  resourceOf,
  scormOf,
} from "../../../test/coursepackage/tinyScorm.ts";
import { addHr } from "../../../test/survey/addHr.ts";
import { contentOrigin, openTestSite, type Browser, type TestSite } from "../../../test/web/openTestSite.ts";
import { paths } from "../paths.ts";

describe("the player of SCORM", () => {
  let site: TestSite;
  let hr: Browser;
  let kim: Browser;

  before(async () => {
    site = await openTestSite();
    hr = await site.signIn(await addHr(site.world));
    kim = await site.signIn(await site.world.addActor());
  });
  after(async () => {
    await site.close();
    assert.deepEqual(site.defects, []);
  });

  const text = async (answer: Response | Promise<Response>) => (await answer).text();
  function send(file: Buffer) {
    const form = new FormData();
    form.append("audience", "everybody");
    form.append("file", new File([new Uint8Array(file)], "samtal.zip"));
    return site.send(paths.coursePackages, form, hr);
  }
  async function bringIn(file: Buffer): Promise<string> {
    return ((await send(file)).headers.get("location") ?? "").replace("?inlast", "");
  }
  async function open(packagePath: string, browser = kim): Promise<string> {
    const opened = await site.post(`${packagePath}/delar/1/oppna`, {}, browser);
    assert.equal(opened.status, 303);
    return (opened.headers.get("location") ?? "").slice(contentOrigin.length);
  }
  const tell = (player: string, message: unknown, contentType = "application/json") =>
    site.content(player, {
      method: "POST",
      headers: { "content-type": contentType },
      body: JSON.stringify(message),
    });

  it("says why a manifest is refused, with the line", async () => {
    const refused = await send(scormOf(manifest12(itemOf("a"), resourceOf("a", "../ut.html"))));
    assert.equal(refused.status, 422);
    const page = await refused.text();
    assert.match(page, /följer inte SCORM/);
    assert.match(page, /Adressen leder ut ur paketet: \.\.\/ut\.html \(rad 7\)/);
  });

  it("tells HR, and nobody else, what the course asks for in vain", async () => {
    const path = await bringIn(
      scormOf(manifest12(itemOf("a", "<adlcp:prerequisites>b</adlcp:prerequisites>"))),
    );
    assert.match(await text(site.get(path, hr)), /Förkunskapskrav mellan delar/);
    assert.doesNotMatch(await text(site.get(path, kim)), /Förkunskapskrav/);
  });

  it("frames the part in a page of ours, under a policy of ours", async () => {
    const player = await open(await bringIn(scormOf(manifest12())));
    const shown = await site.content(player);
    assert.equal(shown.status, 200);
    assert.equal(shown.headers.get("cache-control"), "no-store");
    const policy = shown.headers.get("content-security-policy") ?? "";
    assert.match(policy, /^default-src 'none'; script-src 'self'; /);
    assert.match(policy, /frame-ancestors 'none'/);
    const page = await shown.text();
    assert.match(page, /<iframe[^>]*title="Kursens innehåll: Del a"/);
    assert.match(page, /id="player-script"[^>]*>[^<]*JavaScript/);
    assert.match(page, /href="http:\/\/localhost\/kurser\/paket\/[^"]+" data-to="back"/);
    assert.match(page, /"cmi\.core\.student_name":"Deltagare"/);
    assert.doesNotMatch(page, /Kim|Ek\b/);
  });

  it("speaks the language of whoever opens it", async () => {
    const player = await open(await bringIn(scormOf(manifest12())), {
      ...kim,
      cookie: `${kim.cookie}; sprak=en`,
    });
    assert.match(await text(site.content(player)), /<html lang="en".*Back to Ledstjärna/s);
  });

  it("takes what is told as JSON, to whoever has the ticket", async () => {
    const player = await open(await bringIn(scormOf(manifest12())));
    const message = { what: "begun", sequence: 1, cmi: {} };
    assert.equal((await tell(player, message)).status, 204);
    assert.equal((await tell(player, message, "text/plain")).status, 422);
    assert.equal((await tell(player, { ...message, cmi: { sql: "x" } })).status, 422);
    assert.equal((await tell(player.slice(0, -1), message)).status, 404);
    const large = { "cmi.suspend_data": "x".repeat(2 * 1_048_576) };
    assert.equal((await tell(player, { ...message, cmi: large })).status, 413);
  });

  it("says to the tab that was opened first that the course goes on elsewhere", async () => {
    const path = await bringIn(scormOf(manifest12()));
    const first = await open(path);
    const second = await open(path);
    assert.equal((await tell(first, { what: "kept", sequence: 1, cmi: {} })).status, 409);
    assert.equal((await site.content(first)).status, 404);
    assert.equal((await tell(second, { what: "kept", sequence: 1, cmi: {} })).status, 204);
  });

  it("leads on to the part that is asked for, and to no other", async () => {
    const flow = '<imsss:sequencing><imsss:controlMode flow="true"/></imsss:sequencing>';
    const items = itemOf("a") + itemOf("b", "", 'isvisible="false"') + itemOf("c");
    const resources = resourceOf("a") + resourceOf("b") + resourceOf("c");
    const player = await open(await bringIn(scormOf(manifest2004(items, resources, flow))));
    const page = await text(site.content(player));
    assert.match(page, /data-to="2"[^>]*>3\. Del c/);
    assert.doesNotMatch(page, /2\. Del b/);
    assert.equal((await tell(`${player}/vidare`, { to: 5 })).status, 404);
    assert.equal((await tell(`${player}/vidare`, {})).status, 422);
    const moved = (await (await tell(`${player}/vidare`, { to: 1 })).json()) as { address: string };
    assert.match(await text(site.content(moved.address)), /<h1>Del b/);
  });

  it("puts what was finished on the transcript", async () => {
    const player = await open(await bringIn(scormOf(manifest12())));
    assert.doesNotMatch(await text(site.get(paths.transcript, kim)), /Kurser från andra/);
    await tell(player, { what: "ended", sequence: 1, cmi: { "cmi.core.lesson_status": "completed" } });
    assert.match(
      await text(site.get(paths.transcript, kim)),
      /Kurser från andra som jag har gått klart.*Samtal/s,
    );
    assert.match(await text(site.get(paths.ownRecord, kim)), /Gjorde klart.*Del a/s);
  });
});
