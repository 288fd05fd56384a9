import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { openTestSite, type Browser, type TestSite } from "../../../../test/web/openTestSite.ts";
import { addHr } from "../../../../test/survey/addHr.ts";
import { sketchRegister } from "../../../../test/survey/register.ts";
import { paths } from "../../paths.ts";

describe("the page of the norm", () => {
  let site: TestSite;
  let hr: Browser;
  let employee: Browser;

  before(async () => {
    site = await openTestSite();
    const { needs, tenant } = site.world;
    await sketchRegister(needs.database, tenant, [{ code: "1", kind: "organisation", people: 3 }]);
    hr = await site.signIn(await addHr(site.world));
    employee = await site.signIn(await site.world.addActor());
  });
  after(() => site.close());

  const html = async (path: string) => (await site.get(path, hr)).text();

  it("says that nothing is decided, and what is used until then", async () => {
    assert.match(await html(paths.spanNorm), /inte beslutat något normtal.*25, som är facket Visions gräns/);
    assert.match(await html(paths.organisation), new RegExp(`href="${paths.spanNorm}"`));
  });

  it("takes the norm with its decision", async () => {
    const written = { value: "28", decidedBy: "Kommunstyrelsen § 112", decidedOn: "2025-04-22" };
    const empty = await site.post(paths.spanNorm, { ...written, value: "många", decidedBy: "" }, hr);
    assert.equal(empty.status, 422);
    const faulty = await empty.text();
    assert.match(faulty, /value="många"/);
    assert.match(faulty, /Skriv vem som har beslutat/);
    assert.equal((await site.post(paths.spanNorm, written, hr)).status, 303);
    assert.match(
      await html(paths.spanNorm),
      /Normtalet är högst 28. Beslutat av Kommunstyrelsen § 112, 22 april 2025./,
    );
    assert.match(await html(paths.organisation), /normtal är högst 28/);
  });

  it("is for those who may write it alone", async () => {
    assert.equal((await site.get(paths.spanNorm, employee)).status, 403);
    assert.equal((await site.post(paths.spanNorm, {}, employee)).status, 403);
    assert.deepEqual(site.defects, []);
  });
});
