import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { openTestSite, type Browser, type TestSite } from "../../../../../test/web/openTestSite.ts";
import type { Actor } from "../../../../domain/access/actor.ts";
import { textOfCourse } from "../../../../domain/learning/course.ts";
import { day } from "../../../../domain/shared/day.ts";
import { plansOf } from "../../../../store/development/developmentPlan.ts";
import { promiseInPlan } from "../../../../usecases/promiseInPlan.ts";
import { paths } from "../../../paths.ts";

describe("looking back", () => {
  let site: TestSite;
  let owner: Actor;
  let own: Browser;
  let course: string;

  before(async () => {
    site = await openTestSite();
    const { needs, tenant } = site.world;
    owner = await site.world.addActor();
    own = await site.signIn(owner);
    const [first] = needs.content.courses;
    course = textOfCourse(first!, "sv").title;
    const written = [
      {
        text: "Jag frågar först.",
        lookBackOn: day("2026-11-20"),
        from: { kind: "course", id: first!.id } as const,
      },
      { text: "Jag går ut.", lookBackOn: day("2026-11-23") },
      { text: "Jag ringer.", lookBackOn: day("2026-11-22") },
      { text: "Senare.", lookBackOn: day("2026-11-24") },
    ];
    await needs.database.asTenant(tenant, async (tx) => {
      for (const one of written) assert.ok((await promiseInPlan(tx, needs, owner, one)).ok);
    });
  });
  after(() => {
    assert.deepEqual(site.defects, []);
    return site.close();
  });

  const commitments = async () => {
    const [plan] = await site.world.needs.database.asTenant(site.world.tenant, (tx) =>
      plansOf(tx, owner.person),
    );
    return plan!.content.commitments;
  };
  const page = async (path: string) => (await site.get(path, own)).text();
  const report = async (text: string, answer: string) => {
    const { id } = (await commitments()).find((one) => one.text === text)!;
    return site.post(paths.lookBack, { commitment: id, report: answer }, own);
  };

  it("shows promises whose day has come, the oldest first, with where they were made", async () => {
    const html = await page(paths.lookBack);
    const shown = ["Jag frågar först.", "Jag ringer.", "Jag går ut."].map((text) =>
      html.indexOf(`<strong>${text}`),
    );
    assert.ok(shown[0]! > 0 && shown[0]! < shown[1]! && shown[1]! < shown[2]!);
    assert.ok(html.includes(`Ur kursen ${course}.`));
    assert.doesNotMatch(html, /Senare\./);
    assert.match(await page(paths.home), new RegExp(`href="${paths.lookBack}"`));
  });

  it("takes done, not yet and let go with one press each, into the plan", async () => {
    assert.equal(
      (await report("Jag frågar först.", "done")).headers.get("location"),
      `${paths.lookBack}?klart=done`,
    );
    await report("Jag ringer.", "notYet");
    await report("Jag går ut.", "letGo");
    assert.deepEqual(
      (await commitments()).map(({ text, state, lookBackOn }) => [text, state, lookBackOn]),
      [
        ["Jag frågar först.", "kept", "2026-11-20"],
        ["Jag går ut.", "letGo", "2026-11-23"],
        ["Jag ringer.", "open", "2026-12-07"],
        ["Senare.", "open", "2026-11-24"],
      ],
    );
    const plan = await page(paths.development);
    assert.ok(plan.includes(`Det höll. Ur kursen ${course}.`));
    assert.match(plan, /Släppt/);
    assert.match(await page(`${paths.lookBack}?klart=done`), /Det står i din utvecklingsplan att det höll/);
  });

  it("has nothing for a promise that is answered, another's, or an answer that is none", async () => {
    assert.equal((await report("Jag frågar först.", "done")).status, 404);
    assert.equal((await report("Jag ringer.", "maybe")).status, 404);
    const other = await site.signIn(await site.world.addActor());
    const { id } = (await commitments())[2]!;
    const answer = await site.post(paths.lookBack, { commitment: id, report: "done" }, other);
    assert.equal(answer.status, 404);
  });
});
