import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { addHr } from "../../../../test/survey/addHr.ts";
import { openTestSite, type Browser, type TestSite } from "../../../../test/web/openTestSite.ts";
import type { Actor } from "../../../domain/access/actor.ts";
import { day } from "../../../domain/shared/day.ts";
import type { UnitId } from "../../../domain/shared/ids.ts";
import { replaceOffers } from "../../../store/training/offer.ts";
import { insertTrainingPlan, setTrainingPlan } from "../../../store/training/trainingPlan.ts";
import { paths } from "../../paths.ts";

describe("pages of training plans", () => {
  let site: TestSite;
  let hr: Browser;
  let employee: Browser;
  let leader: Actor;
  let manager: Browser;
  const plan = "7a0c4a34-6c24-4b0f-8f3b-1d6c0e5f9a21";

  before(async () => {
    site = await openTestSite();
    hr = await site.signIn(await addHr(site.world));
    const kim = await site.world.addActor();
    employee = await site.signIn(kim);
    leader = await site.world.addActor({ leads: ["7a0c4a34-6c24-4b0f-8f3b-1d6c0e5f9a11" as UnitId] }); // a made-up unit
    manager = await site.signIn(leader);
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

  it("ask why an offer is declined, choose no reason for anybody, and thank whoever accepts", async () => {
    const ids = ["7a0c4a34-6c24-4b0f-8f3b-1d6c0e5f9a22", "7a0c4a34-6c24-4b0f-8f3b-1d6c0e5f9a23"] as const;
    const offerOf = (id: string, activityId: string) => ({
      id,
      reasons: {
        assignment: { managerId: leader.person, activityId, occasionId: `${activityId}/spring` },
        because: { kind: "need" as const },
        needs: [],
        costShare: 1000,
        change: { points: 1, price: 1, effectShareNeeded: undefined, nextBest: undefined },
      },
    });
    await site.world.needs.database.asTenant(site.world.tenant, (tx) =>
      replaceOffers(tx, plan, [offerOf(ids[0], "listening-workshop"), offerOf(ids[1], "small-trials")]),
    );
    const decline = { answer: "decline", [`reason-${ids[1]}`]: "" };
    const asked = await site.post(paths.offer(ids[1]), decline, manager);
    assert.equal(asked.status, 422);
    const page = await asked.text();
    assert.match(page, /Välj varför du tackar nej/);
    assert.match(page, /Väntar på ditt svar/);
    const declined = { ...decline, [`reason-${ids[1]}`]: "wrongDate" };
    assert.equal((await site.post(paths.offer(ids[1]), declined, manager)).status, 303);
    const accepted = await site.post(paths.offer(ids[0]), { answer: "accept" }, manager);
    const next = accepted.headers.get("location") ?? "";
    assert.equal(next, `${paths.course("listening-without-prestige")}?tackat`);
    assert.match(await (await site.get(next, manager)).text(), /Du har tackat ja\./);
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
