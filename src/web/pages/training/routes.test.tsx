import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { addHr } from "../../../../test/survey/addHr.ts";
import { openTestSite, type Browser, type TestSite } from "../../../../test/web/openTestSite.ts";
import { day } from "../../../domain/shared/day.ts";
import { insertTrainingPlan, setTrainingPlan } from "../../../store/training/trainingPlan.ts";
import { paths } from "../../paths.ts";

describe("pages of training plans", () => {
  let site: TestSite;
  let hr: Browser;
  let employee: Browser;
  const plan = "7a0c4a34-6c24-4b0f-8f3b-1d6c0e5f9a21";

  before(async () => {
    site = await openTestSite();
    hr = await site.signIn(await addHr(site.world));
    const kim = await site.world.addActor();
    employee = await site.signIn(kim);
    const { needs, tenant } = site.world;
    const proven = { value: 1, bound: 1, gap: 0 };
    await needs.database.asTenant(tenant, async (tx) => {
      await insertTrainingPlan(tx, {
        id: plan,
        wishes: {
          name: "Plan 2027",
          budgetSek: 100_000,
          startsOn: day("2027-01-15"),
          answerBy: day("2026-12-20"),
          hoursPerManager: 40,
          shareAwayAtMost: 0.2,
          activitiesPerManagerAtMost: 2,
          first: "closure",
        },
        createdBy: kim.person,
        createdAt: needs.now(),
      });
      await setTrainingPlan(tx, plan, {
        state: "published",
        result: {
          kind: "planned",
          summary: { managers: 0, covered: 0, seats: 0, cost: 0, activities: [], groups: [] },
          closure: proven,
          coverage: proven,
          withoutServingActivity: 0,
          budgetPrice: 0,
          budgetEffects: [],
          ended: "gapReached",
          fullOccasions: [],
          change: { kept: 2, declined: 1, notAnswered: 4, freed: 3400, newSeats: 3, closureBefore: 2 },
        },
      });
    });
  });
  after(async () => {
    await site.close();
    assert.deepEqual(site.defects, []);
  });

  it("let HR say where activities lead, and nobody else", async () => {
    assert.equal((await site.get(paths.activityLinks, employee)).status, 403);
    const link = { "listening-workshop": "course listening-without-prestige" };
    assert.equal((await site.post(paths.activityLinks, link, employee)).status, 403);
    assert.equal((await site.post(paths.activityLinks, link, hr)).status, 303);
    const page = await (await site.get(paths.activityLinks, hr)).text();
    assert.match(page, /value="course listening-without-prestige" selected/);
  });

  it("tell what a plan changes, counted", async () => {
    const page = await (await site.get(paths.trainingPlan(plan), hr)).text();
    assert.match(page, /2 platser som chefer har tackat ja till ligger fast/);
    assert.match(page, /1 har tackat nej. Det frigör 3\s400\skr/);
    assert.match(page, /Behoven minskar 50\s% av vad den förra planen räknade med/);
  });

  it("work a published plan out again by HR's day, or say what is wrong with it", async () => {
    const replan = (answerBy: string, browser: Browser) =>
      site.post(paths.replanTraining(plan), { answerBy }, browser);
    assert.equal((await replan("2026-12-30", employee)).status, 404);
    const late = await replan("2027-03-01", hr);
    assert.equal(late.status, 422);
    assert.match(await late.text(), /Sista svarsdag måste vara före planens början/);
    const asked = await replan("2026-12-30", hr);
    assert.equal(asked.status, 303);
    assert.match(asked.headers.get("location") ?? "", /^\/jobb\//);
  });
});
