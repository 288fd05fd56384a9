import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { openTestSite, type Browser, type TestSite } from "../../../../test/web/openTestSite.ts";
import { mostReportsADay } from "../../../domain/accessibility/faultReport.ts";
import { day } from "../../../domain/shared/day.ts";
import { paths } from "../../paths.ts";

const statement = {
  compliance: "partial",
  shortcomings: "Ett diagram saknar text.\nTvå knappar är små.",
  assessedBy: "self",
  assessedOn: "2026-11-20",
  contactEmail: "tillganglighet@norrvik.example",
  contactPhone: "",
};

describe("accessibility", () => {
  let site: TestSite;
  let administrator: Browser;
  let employee: Browser;

  before(async () => {
    site = await openTestSite();
    employee = await site.signIn(await site.world.addActor());
    const { person } = await site.world.addActor();
    const { database, newId } = site.world.needs;
    await database.asTenant(site.world.tenant, (tx) =>
      tx
        .insertInto("granted_role")
        .values({
          id: newId(),
          person,
          role: "administrator",
          unit: null,
          first_day: day("2026-01-01"),
          end_day: null,
        })
        .execute(),
    );
    administrator = await site.signIn(person);
  });
  after(async () => {
    await site.close();
    assert.deepEqual(site.defects, []);
  });

  const page = async (browser?: Browser) => (await site.get(paths.accessibility, browser)).text();
  const report = (description: string, contact = "") =>
    site.post(paths.faultReport, { description, page: "/resultat", contact });

  it("says honestly that nobody has assessed the installation yet", async () => {
    const html = await page();
    assert.match(html, /Norrviks kommun har inte fyllt i sin bedömning än/);
    assert.doesNotMatch(html, /Fyll i redogörelsen/);
  });

  it("has a statement that administrators alone publish", async () => {
    for (const browser of [employee, undefined]) {
      const answer = await site.post(paths.accessibilityStatement, statement, browser);
      assert.ok([403, 303].includes(answer.status));
    }
    assert.match(await page(), /har inte fyllt i sin bedömning än/);
    const wrong = { ...statement, shortcomings: "", assessedOn: "2027-01-01" };
    const refused = await site.post(paths.accessibilityStatement, wrong, administrator);
    assert.equal(refused.status, 422);
    assert.match(await refused.text(), /Skriv vilka brister som finns.*Datumet har inte varit än/s);
    const published = await site.post(paths.accessibilityStatement, statement, administrator);
    assert.equal(published.status, 303);
    const html = await page();
    assert.match(html, /uppfyller kraven delvis/);
    assert.match(html, /<li>Ett diagram saknar text\.<\/li><li>Två knappar är små\.<\/li>/);
    assert.match(html, /mailto:tillganglighet@norrvik\.example/);
    assert.match(html, /gjordes 20 november 2026/);
  });

  it("takes reports from anybody, and shows them to administrators alone", async () => {
    assert.equal((await report("")).status, 422);
    assert.equal((await report("Knappen <b>syns</b> inte", "kim@example.org")).status, 303);
    assert.equal((await site.get(paths.faultReports, employee)).status, 403);
    const list = await (await site.get(paths.faultReports, administrator)).text();
    assert.match(list, /Knappen &lt;b&gt;syns&lt;\/b&gt; inte/);
    assert.match(list, /kim@example\.org/);
  });

  it("forgets how to reach a reporter when the report is dealt with", async () => {
    const list = await (await site.get(paths.faultReports, administrator)).text();
    const id = /name="report" value="([^"]+)"/.exec(list)?.[1] ?? "";
    assert.equal((await site.post(paths.faultReports, { report: id }, employee)).status, 403);
    assert.equal((await site.post(paths.faultReports, { report: id }, administrator)).status, 303);
    assert.equal((await site.post(paths.faultReports, { report: id }, administrator)).status, 404);
    const after = await (await site.get(paths.faultReports, administrator)).text();
    assert.doesNotMatch(after, /kim@example\.org/);
    assert.match(after, /Klar 23 november 2026/);
  });

  it("takes no more reports in a day than somebody can read", async () => {
    for (let sent = 1; sent < mostReportsADay; sent += 1) await report(`Rapport ${sent}`);
    const refused = await report("En till");
    assert.equal(refused.status, 422);
    assert.match(await refused.text(), /många rapporter i dag/);
  });
});
