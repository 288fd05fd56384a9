import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../../test/database/engines.ts";
import { openWorld, type World } from "../../../../test/database/world.ts";
import { sketchRegister } from "../../../../test/survey/register.ts";
import { openSite, visitAs, type Visit } from "../../../../test/web/visitAs.ts";
import type { UnitId } from "../../../domain/shared/ids.ts";
import { paths } from "../../paths.ts";

describe("the assignment on a unit's page", () => {
  let world: World;
  let above: Visit;
  let holder: Visit;
  let unit: UnitId;

  before(async () => {
    world = await openWorld(engines[0]!);
    const site = openSite(world);
    const { people, units } = await sketchRegister(world.needs.database, world.tenant, [
      { code: "1", kind: "organisation", people: 3 },
      { code: "1-1", parent: "1", people: 5 },
    ]);
    unit = units["1-1"]!;
    above = await visitAs(world, site, people["1"]![0]!);
    holder = await visitAs(world, site, people["1-1"]![0]!);
  });
  after(() => world.close());

  const html = async (response: Promise<Response>) => (await response).text();
  const frame = { year: "2026", amount: "12,5 mnkr", previous: "12 900 000", forecast: "" };

  it("takes a budget frame as people write money, and shows it in kronor", async () => {
    assert.match(await html(above.get(paths.newBudgetFrame(unit))), /name="year" value="2026"/);
    const added = await above.post(paths.newBudgetFrame(unit), frame);
    assert.equal(added.status, 303);
    assert.equal(added.headers.get("location"), `${paths.unit(unit)}#uppdrag`);
    const page = await html(above.get(paths.unit(unit)));
    assert.match(page, /12\s500\s000\skr/);
    assert.match(page, /12\s900\s000\skr/);
    assert.match(await html(above.get(paths.newBudgetFrame(unit))), /name="year" value="2027"/);
  });

  it("gives back what was written with plain sentences where it cannot be read", async () => {
    const answer = await above.post(paths.newBudgetFrame(unit), {
      ...frame,
      amount: "12.500",
      forecast: "-1",
    });
    assert.equal(answer.status, 422);
    const page = await answer.text();
    assert.match(page, /value="12.500"/);
    assert.match(page, /Ram för året: Beloppet går att läsa på mer än ett sätt/);
    assert.match(page, /Prognos för året: Beloppet kan inte vara mindre än noll/);
    const again = await above.post(paths.newBudgetFrame(unit), frame);
    assert.equal(again.status, 422);
    assert.match(await again.text(), /redan en budgetram för det året/);
  });

  it("changes and takes away a frame, whose amounts come back as they can be read again", async () => {
    const address = paths.budgetFrame(unit, "2026");
    const form = await html(above.get(address));
    const written = [...form.matchAll(/name="(amount|previous|forecast)"[^>]*value="([^"]*)"/g)];
    const fields = Object.fromEntries(written.map(([, name, value]) => [name!, value!]));
    assert.equal((await above.post(address, { ...fields, forecast: "13 mnkr" })).status, 303);
    assert.match(await html(above.get(paths.unit(unit))), /13\s000\s000\skr/);
    assert.equal((await above.post(address, { ...fields, amount: "" })).status, 422);
    assert.equal((await above.get(paths.budgetFrame(unit, "2024"))).status, 404);
    assert.equal((await above.post(paths.removeBudgetFrame(unit, "2026"), {})).status, 303);
    assert.match(await html(above.get(paths.unit(unit))), /Ingen budgetram är inskriven/);
  });

  it("takes a stakeholder, says that it is a body or a group, and lets it be changed and taken away", async () => {
    const address = paths.newStakeholder(unit);
    assert.match(await html(above.get(address)), /Skriv aldrig namnet på en enskild person/);
    const empty = await above.post(address, { name: " Föräldraråd" });
    assert.equal(empty.status, 422);
    assert.match(await empty.text(), /Välj hur ofta de möts/);
    const council = { kind: "relatives", name: "Föräldraråd", intensity: "2" };
    assert.equal((await above.post(address, council)).status, 303);
    assert.match(await (await above.post(address, council)).text(), /finns redan för enheten/);
    const page = await html(above.get(paths.unit(unit)));
    assert.match(page, /Anhöriga. Möts ofta./);
    const change = /href="([^"]*\/intressenter\/[0-9a-f-]{36})"/.exec(page)![1]!;
    assert.equal((await above.post(change, {})).status, 422);
    assert.equal((await above.post(change, { intensity: "3" })).status, 303);
    assert.match(await html(above.get(paths.unit(unit))), /Anhöriga. Möts varje dag./);
    assert.match(await html(above.get(change)), /Ta bort intressenten/);
    assert.equal((await above.post(`${change}/ta-bort`, {})).status, 303);
    assert.equal((await above.get(change)).status, 404);
  });

  it("is read by who holds the post, who finds no way to write it", async () => {
    await above.post(paths.newBudgetFrame(unit), frame);
    const page = await html(holder.get(paths.unit(unit)));
    assert.match(page, /12\s500\s000\skr/);
    assert.doesNotMatch(page, /Skriv in en budgetram|Skriv in en intressent/);
    for (const address of [
      paths.newBudgetFrame(unit),
      paths.budgetFrame(unit, "2026"),
      paths.newStakeholder(unit),
    ]) {
      assert.equal((await holder.get(address)).status, 404, address);
      assert.equal((await holder.post(address, frame)).status, 404, address);
    }
    assert.equal((await holder.post(paths.removeBudgetFrame(unit, "2026"), {})).status, 404);
  });
});
