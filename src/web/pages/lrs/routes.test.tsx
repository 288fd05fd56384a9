import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { addGranted } from "../../../../test/access/addGranted.ts";
import { addHr } from "../../../../test/survey/addHr.ts";
import { openTestSite, type Browser, type TestSite } from "../../../../test/web/openTestSite.ts";
import { paths } from "../../paths.ts";

describe("the page of programs that reach the learning record", () => {
  let site: TestSite;
  let administrator: Browser;
  let hr: Browser;

  before(async () => {
    site = await openTestSite();
    administrator = await site.signIn(await addGranted(site.world, "administrator"));
    hr = await site.signIn(await addHr(site.world));
  });
  after(async () => {
    await site.close();
    assert.deepEqual(site.defects, []);
  });

  const about = (key: string, secret: string) =>
    site.get("/xapi/statements", {
      headers: {
        authorization: `Basic ${Buffer.from(`${key}:${secret}`).toString("base64")}`,
        "x-experience-api-version": "2.0.0",
      },
    });

  it("is the administrator's alone", async () => {
    assert.equal((await site.get(paths.lrsApplications, hr)).status, 403);
    assert.equal((await site.post(paths.lrsApplications, { name: "X", scopes: "all" }, hr)).status, 403);
    const page = await (await site.get(paths.lrsApplications, administrator)).text();
    assert.match(page, /Inget program har en nyckel/);
    assert.match(page, /http:\/\/localhost\/xapi/);
  });

  it("keeps what was written and says what is missing", async () => {
    const answer = await site.post(paths.lrsApplications, { name: "Läroplattformen" }, administrator);
    assert.equal(answer.status, 422);
    const page = await answer.text();
    assert.match(page, /Välj minst en sak som programmet får göra/);
    assert.match(page, /value="Läroplattformen"/);
  });

  it("shows a key and its secret once; they open the record until they are taken back", async () => {
    const made = await site.post(
      paths.lrsApplications,
      { name: "Läroplattformen", scopes: "all/read" },
      administrator,
    );
    const [, key = "", secret = ""] =
      /<code>([0-9a-f-]{36})<\/code>[^]*?<code>([\w-]{43})<\/code>/.exec(await made.text()) ?? [];
    assert.equal((await about(key, secret)).status, 200);
    assert.equal((await about(key, `${secret}x`)).status, 401);
    const page = await (await site.get(paths.lrsApplications, administrator)).text();
    assert.doesNotMatch(page, new RegExp(secret));
    const end = /action="(\/larregister\/[0-9a-f-]{36}\/avsluta)"/.exec(page)?.[1] ?? "";
    assert.equal((await site.post(end, {}, hr)).status, 403);
    assert.equal((await site.post(end, {}, administrator)).status, 303);
    assert.equal((await about(key, secret)).status, 401);
    assert.match(await (await site.get(paths.lrsApplications, administrator)).text(), /Avslutat/);
  });
});
