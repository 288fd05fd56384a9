import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { addGranted } from "../../../../test/access/addGranted.ts";
import { addHr } from "../../../../test/survey/addHr.ts";
import { openTestSite, type Browser, type TestSite } from "../../../../test/web/openTestSite.ts";
import { paths } from "../../paths.ts";

const written = { endpoint: "http://127.0.0.1:9/xapi", key: "norrvik", secret: "hemlig-ord", from: "now" };

describe("the page of forwarding the learning record", () => {
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

  const page = async () => (await site.get(paths.forwarding, administrator)).text();

  it("is the administrator's alone, and has nothing to try before there is an address", async () => {
    assert.equal((await site.get(paths.forwarding, hr)).status, 403);
    assert.equal((await site.post(paths.forwarding, written, hr)).status, 403);
    assert.equal((await site.post(paths.testForwarding, {}, hr)).status, 403);
    assert.equal((await site.post(paths.testForwarding, {}, administrator)).status, 404);
    assert.match(await page(), /lämnar aldrig Ledstjärna/);
  });

  it("keeps what was written, but for the secret, and says what is wrong", async () => {
    const answer = await site.post(
      paths.forwarding,
      { ...written, endpoint: "http://lrs.example" },
      administrator,
    );
    assert.equal(answer.status, 422);
    const text = await answer.text();
    assert.match(text, /Adressen måste börja med https/);
    assert.match(text, /value="norrvik"/);
    assert.doesNotMatch(text, /hemlig-ord/);
  });

  it("tries the connection and says in plain words what is wrong with it", async () => {
    assert.equal((await site.post(paths.forwarding, written, administrator)).status, 303);
    assert.equal((await site.post(paths.testForwarding, {}, administrator)).status, 303);
    const text = await page();
    assert.match(text, /Det andra registret svarar inte/);
    assert.doesNotMatch(text, /hemlig-ord/);
  });

  it("stops when it is told to", async () => {
    assert.match(await page(), /Skickas vidare/);
    assert.equal((await site.post(paths.stopForwarding, {}, administrator)).status, 303);
    assert.match(await page(), /Stoppat/);
  });
});
