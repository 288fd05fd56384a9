import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { addHr } from "../../../../test/survey/addHr.ts";
import { closeTestRound, smallMunicipality } from "../../../../test/survey/closeTestRound.ts";
import { openPdf } from "../../../../test/web/openPdf.ts";
import { openTestSite, type Browser, type TestSite } from "../../../../test/web/openTestSite.ts";
import { day } from "../../../domain/shared/day.ts";
import type { RoundId } from "../../../domain/shared/ids.ts";
import { insertTrainingPlan, setTrainingPlan } from "../../../store/training/trainingPlan.ts";
import { findRelease, releasedUnits } from "../../../store/survey/release.ts";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";

const testWishes = {
  startsOn: day("2027-01-01"),
  answerBy: day("2026-12-15"),
  hoursPerManager: 40,
  shareAwayAtMost: 0.2,
  activitiesPerManagerAtMost: 3,
  first: "closure",
} as const;
const proven = { value: 1, bound: 1, gap: 0 };
const emptyResult = {
  kind: "planned",
  closure: proven,
  coverage: proven,
  withoutServingActivity: 0,
  budgetPrice: 0,
  budgetEffects: [],
  ended: "gapReached",
  fullOccasions: [],
} as const;

describe("a report to the committee", () => {
  let site: TestSite;
  let hr: Browser;
  let round: RoundId;
  const { ids, units } = smallMunicipality();

  before(async () => {
    site = await openTestSite();
    await closeTestRound(site.world, units, { name: "Våren 2026", closesOn: "2026-05-20" });
    round = await closeTestRound(site.world, units, { name: "Hösten 2026", closesOn: "2026-11-20" });
    hr = await site.signIn(await addHr(site.world));
  });
  after(async () => {
    await site.close();
    assert.deepEqual(site.defects, []);
  });

  const read = async (path: string, browser: Browser = hr) => {
    const response = await site.get(path, browser);
    return { status: response.status, html: await response.text() };
  };
  const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");

  it("is listed for each closed round, with its PDF", async () => {
    const { html } = await read(paths.reports);
    assert.match(html, /<h1>Rapporter<\/h1>/);
    assert.ok(
      html.includes(`href="${paths.report(round)}"`) && html.includes(`href="${paths.reportPdf(round)}"`),
    );
  });

  it("tells what was asked, how many answered, the indices, and what is withheld and why", async () => {
    const { html } = await read(paths.report(round));
    assert.equal(html.match(/<h1>/g)?.length, 1);
    const text = textOf(html);
    assert.match(text, /68 av 78 tillfrågade svarade, 87 %\./);
    assert.match(text, /Resultat visas för 2 av 3 förvaltningar\./);
    assert.match(text, /Kultur: för få har svarat\./);
    assert.match(text, /Går inte att säga: 0,0 \(/);
    assert.match(text, /KS 2026\/12/);
    assert.match(text, /vår egen beräkning enligt RKA:s publicerade definition/);
    assert.doesNotMatch(text, /Kolada/);
  });

  it("has no figure that was not released, and no unit below the administrations", async () => {
    const { html } = await read(paths.report(round));
    const text = textOf(html);
    assert.doesNotMatch(text, /Hemtjänst/);
    const told = await site.world.needs.database.asTenant(site.world.tenant, async (tx) =>
      (await releasedUnits(tx, (await findRelease(tx, round))!.id)).filter(({ unit }) => unit !== ids.home),
    );
    const numbers: number[] = [];
    JSON.stringify(told, (_, value: unknown) => (typeof value === "number" && numbers.push(value), value));
    const { decimal } = format("sv");
    const released = new Set(numbers.flatMap((value) => [decimal(value), decimal(Math.abs(value))]));
    const shown = text.match(/\d+,\d\b/g) ?? [];
    assert.ok(shown.length > 40, `${shown.length} figures`);
    assert.deepEqual(
      shown.filter((figure) => !released.has(figure)),
      [],
    );
  });

  it("tells what the training plan last published gives, by administration and never of a small group", async () => {
    assert.doesNotMatch((await read(paths.report(round))).html, /Utbildningsplanen/);
    const { needs, tenant } = site.world;
    const id = needs.newId();
    const createdBy = (await site.world.addActor()).person;
    await needs.database.asTenant(tenant, async (tx) => {
      const wishes = { ...testWishes, name: "Plan 2027", budgetSek: 1_250_000 };
      await insertTrainingPlan(tx, { id, wishes, createdBy, createdAt: needs.now() });
      await setTrainingPlan(tx, id, {
        state: "published",
        result: {
          ...emptyResult,
          summary: {
            managers: 12,
            covered: 9,
            seats: 14,
            cost: 1_100_000,
            activities: [],
            groups: [
              { kind: "shown", groupId: ids.school, managers: 8, covered: 7, seats: 11 },
              { kind: "withheld", groupId: ids.care },
            ],
          },
        },
      });
    });
    const text = textOf((await read(paths.report(round))).html);
    assert.match(text, /Utbildningsplanen .* Budget 1 250 000 kr Planerad kostnad 1 100 000 kr/);
    assert.match(text, /Skola 8 7 11/);
    assert.match(text, /=Omsorg visas inte – –/);
  });

  it("comes as a tagged PDF in the reader's language, and is remembered with its digest", async () => {
    const response = await site.get(paths.reportPdf(round), { cookie: `${hr.cookie}; sprak=en` });
    assert.equal(response.headers.get("content-type"), "application/pdf");
    const bytes = new Uint8Array(await response.arrayBuffer());
    const { source, texts } = openPdf(bytes);
    assert.match(source, /\/Lang \(en\)/);
    assert.match(source, /pdfuaid:part>1</);
    assert.ok(texts.includes("What is not shown"), JSON.stringify(texts));
    assert.ok(texts.some((text) => /Kultur not shown/.test(text)));
    const shown = await site.world.needs.database.asTenant(site.world.tenant, (tx) =>
      tx.selectFrom("shown").select(["what", "digest"]).where("what", "=", "report.pdf").execute(),
    );
    assert.deepEqual(shown, [{ what: "report.pdf", digest: site.world.needs.hash(bytes) }]);
  });

  it("is not for everybody, and says so without a word of what it holds", async () => {
    const stranger = await site.signIn(await site.world.addActor());
    for (const path of [paths.reports, paths.report(round), paths.reportPdf(round)])
      assert.equal((await read(path, stranger)).status, 403);
    assert.equal((await read(paths.report("nothing"))).status, 404);
    assert.equal((await read(paths.report(crypto.randomUUID()))).status, 404);
  });
});
