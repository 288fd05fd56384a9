import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../../../test/database/engines.ts";
import { openWorld, type World } from "../../../../../test/database/world.ts";
import { sketchRegister } from "../../../../../test/survey/register.ts";
import { openSite, visitAs, type Visit } from "../../../../../test/web/visitAs.ts";
import { paths } from "../../../paths.ts";

describe("the pages of the development plan", () => {
  let world: World;
  let employee: Visit;
  let lead: Visit;
  let leadId: string;

  before(async () => {
    world = await openWorld(engines[0]!);
    const site = openSite(world);
    const { people } = await sketchRegister(world.needs.database, world.tenant, [
      { code: "1", kind: "organisation", people: 2 },
      { code: "2", parent: "1", people: 3 },
    ]);
    leadId = people["2"]![0]!;
    employee = await visitAs(world, site, people["2"]![1]!);
    lead = await visitAs(world, site, people["2"]![0]!);
  });
  after(() => world.close());

  const html = async (response: Promise<Response>) => (await response).text();
  const own = () => html(employee.get(paths.development));
  const idOf = (page: string) => /name="id" value="([^"]+)"/.exec(page)![1]!;

  it("teach an empty plan, and say that it is private and who could still read it", async () => {
    const page = await own();
    assert.match(page, /<h1>Min utveckling<\/h1>/);
    assert.match(page, /Inga mål än/);
    assert.match(page, /Bara du läser planen tills du delar den/);
    assert.match(page, /den som sköter systemets databas/);
    assert.ok(!page.includes("Dela planen"));
    assert.equal((await employee.get(paths.sharePlan)).status, 303);
  });

  it("open the form of a goal with the competency that a need names", async () => {
    const page = await html(employee.get(`${paths.development}?formaga=listening`));
    assert.match(page, /<option value="listening" selected/);
  });

  it("say what is wrong beside the form that was sent, and keep what was written", async () => {
    const wrong = { change: "goal", "goal-text": "", "goal-day": "2026-11-01", "goal-competency": "change" };
    const response = await employee.post(paths.changePlan, wrong);
    const page = await response.text();
    assert.equal(response.status, 422);
    assert.match(page, /href="#goal-text">Skriv något här/);
    assert.match(page, /href="#goal-day">Datumet har redan varit/);
    assert.match(page, /value="2026-11-01"/);
    assert.match(page, /<option value="change" selected/);
    assert.equal((await employee.post(paths.changePlan, { change: "odd" })).status, 404);
  });

  it("take goals, activities, commitments and check-ins, and let them move and go", async () => {
    const sent = await employee.post(paths.changePlan, {
      change: "goal",
      "goal-text": "Lyssna <till punkt>",
      "goal-competency": "listening",
    });
    assert.equal(sent.headers.get("location"), `${paths.development}#mal`);
    const goal = idOf(await own());
    await employee.post(paths.changePlan, {
      change: "activity",
      "activity-text": "Fråga vidare",
      "activity-goal": goal,
    });
    await employee.post(paths.changePlan, {
      change: "commitment",
      "commitment-text": "Räkna till tre",
      "commitment-day": "2026-11-23",
    });
    await employee.post(paths.changePlan, { change: "checkIn", "checkIn-text": "Det går" });
    const page = await own();
    assert.match(page, /Lyssna &lt;till punkt>|Lyssna &lt;till punkt&gt;/);
    assert.match(page, /Planerad. Lyssna/);
    assert.match(page, /Dags att se tillbaka/);
    assert.match(await html(employee.get(paths.home)), /Räkna till tre/);
    const commitment = /value="commitmentState"[^]*?name="id" value="([^"]+)"/.exec(page)![1]!;
    await employee.post(paths.changePlan, { change: "commitmentState", id: commitment, state: "kept" });
    assert.match(await own(), /Det höll<\/p>/);
    await employee.post(paths.changePlan, { change: "remove", id: commitment });
    assert.ok(!(await own()).includes("Räkna till tre"));
  });

  it("show what a reader will see and what sharing means, before it is shared", async () => {
    const page = await html(employee.get(paths.sharePlan));
    assert.match(page, /kan den bli allmän handling/);
    assert.match(page, /Fråga vidare/);
    assert.match(page, /Kim 2-0, chef/);
    const response = await employee.post(paths.sharePlan, {});
    assert.equal(response.status, 422);
    assert.match(await response.text(), /Välj vem du vill dela med/);
  });

  it("share with a manager above, who reads it without any buttons", async () => {
    assert.equal((await employee.post(paths.sharePlan, { reader: leadId })).status, 303);
    assert.match(await own(), /Delad sedan 23 november 2026. Läses av Kim 2-0/);
    const list = await html(lead.get(paths.development));
    const address = /href="(\/utveckling\/planer\/[^"]+)"/.exec(list)![1]!;
    const shared = await html(lead.get(address));
    assert.match(shared, /<h1>Kim 2-1: utvecklingsplan<\/h1>/);
    assert.ok(!shared.includes("Ta bort"));
    assert.equal((await employee.post(paths.finalisePlan, {})).status, 303);
    assert.match(await html(lead.get(address)), /Fastställd 23 november 2026/);
    assert.match(await own(), /Inga mål än/);
  });
});
