import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { openTestSite, type Browser, type TestSite } from "../../../../test/web/openTestSite.ts";
import { paths } from "../../paths.ts";

const course = "listening-without-prestige";

describe("the page of the own learning record", () => {
  let site: TestSite;
  let kim: Browser;
  let other: Browser;

  before(async () => {
    site = await openTestSite();
    kim = await site.signIn(await site.world.addActor());
    other = await site.signIn(await site.world.addActor());
  });
  after(async () => {
    await site.close();
    assert.deepEqual(site.defects, []);
  });

  const page = async (browser: Browser) => (await site.get(paths.ownRecord, browser)).text();

  it("says what will come, and that nobody else sees it, and asks strangers to sign in", async () => {
    assert.match(await page(kim), /Inget är antecknat än/);
    assert.equal((await site.get(paths.ownRecord)).status, 303);
    assert.match(await (await site.get(paths.transcript, kim)).text(), /href="\/kurser\/intyg\/larregister"/);
  });

  it("tells what was done in plain words, to whoever did it", async () => {
    assert.equal((await site.post(paths.startCourse(course), {}, kim)).status, 303);
    const told = await page(kim);
    assert.match(told, /Började/);
    assert.match(told, /Att lyssna utan prestige/);
    assert.match(await page(other), /Inget är antecknat än/);
  });

  it("is taken along as a file of statements", async () => {
    const file = await site.get(paths.ownRecordFile, kim);
    assert.match(file.headers.get("content-disposition") ?? "", /mitt-larregister\.json/);
    const { statements } = (await file.json()) as {
      readonly statements: readonly { readonly version: string }[];
    }; // as it is written
    assert.deepEqual(
      statements.map(({ version }) => version),
      ["2.0.0"],
    );
  });

  it("is taken away when asked to, and another's is not", async () => {
    assert.equal((await site.post(paths.startCourse(course), {}, other)).status, 303);
    assert.equal((await site.post(paths.eraseOwnRecord, {}, kim)).status, 303);
    assert.match(await page(kim), /Inget är antecknat än/);
    assert.match(await page(other), /Att lyssna utan prestige/);
  });
});
