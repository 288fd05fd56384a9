import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../../../test/database/engines.ts";
import { openWorld, type World } from "../../../../../test/database/world.ts";
import { addHr } from "../../../../../test/survey/addHr.ts";
import { sketchRegister } from "../../../../../test/survey/register.ts";
import { openSite, visitAs, type Visit } from "../../../../../test/web/visitAs.ts";
import { day } from "../../../../domain/shared/day.ts";
import type { PersonId, PostId, UnitId } from "../../../../domain/shared/ids.ts";
import { paths } from "../../../paths.ts";

describe("the page of a post", () => {
  let world: World;
  let holder: Visit;
  let head: Visit;
  let hr: Visit;
  let employee: Visit;
  let board: Visit;
  let unit: UnitId;
  let post: PostId;

  before(async () => {
    world = await openWorld(engines[0]!);
    const site = openSite(world);
    const { people, units } = await sketchRegister(world.needs.database, world.tenant, [
      { code: "1", kind: "organisation", people: 3 },
      { code: "2", kind: "administration", parent: "1", people: 3 },
      { code: "2-1", parent: "2", people: 41 },
    ]);
    unit = units["2-1"]!;
    const developer = await addHr(world);
    const chair = await world.addActor();
    await world.needs.database.asTenant(world.tenant, async (tx) => {
      await tx.updateTable("post").set({ level: "head" }).where("unit", "=", units["2"]!).execute();
      const found = await tx
        .selectFrom("post")
        .select("id")
        .where("unit", "=", unit)
        .executeTakeFirstOrThrow();
      post = found.id;
      const id = world.needs.newId();
      const open = { first_day: day("2024-01-01"), end_day: null };
      await tx
        .insertInto("body")
        .values({ id, name: "Styrelsen", kind: "executiveBoard", ...open })
        .execute();
      await tx
        .insertInto("seat")
        .values({ id: world.needs.newId(), body: id, person: chair.person, role: "chair", ...open })
        .execute();
    });
    const visit = (person: PersonId) => visitAs(world, site, person);
    holder = await visit(people["2-1"]![0]!);
    head = await visit(people["2"]![0]!);
    employee = await visit(people["2-1"]![1]!);
    hr = await visit(developer.person);
    board = await visit(chair.person);
  });
  after(() => world.close());

  const html = async (response: Promise<Response>) => (await response).text();
  const link = () => `href="${paths.post(post)}"`;

  it("says who holds it, how many it leads against the norm, and where that is changed", async () => {
    const page = await html(hr.get(paths.post(post)));
    assert.match(page, /Kim 2-1-0, ordinarie sedan 1 januari 2024/);
    assert.match(page, /40 personer.*över normtalet/);
    assert.match(page, /inte beslutat något normtal/);
    assert.match(page, /kommer från personalfilen/);
    assert.ok(page.includes(`href="${paths.imports}"`));
    assert.ok(!(await html(holder.get(paths.post(post)))).includes(`href="${paths.imports}"`));
  });

  it("shows what the assignment demands with its rules, and the facts that they judge, without own answers", async () => {
    const page = await html(holder.get(paths.post(post)));
    assert.match(page, /Första linjens chef leder medarbetare direkt. \(\+2\)/);
    assert.match(page, /Medarbetare direkt under chefen: 40 \(gräns 25\)/);
    assert.match(page, /aldrig av någons svar/);
    assert.match(page, /Uppgifterna som reglerna prövar \(32\)/);
    assert.doesNotMatch(page, /eget svar som chefen skickat/);
    assert.match(page, /Det här är din post/);
  });

  it("lets whoever has the mandate take up a condition, and shows others none", async () => {
    assert.match(await html(head.get(paths.post(post))), /Förutsättningar du har mandat att ändra/);
    for (const other of [holder, hr])
      assert.doesNotMatch(await html(other.get(paths.post(post))), /har mandat att ändra/);
    const taken = await head.post(paths.takeUp, { post, rule: "span-above-norm" });
    const address = taken.headers.get("location")!;
    assert.ok((await html(head.get(paths.post(post)))).includes(`href="${address}"`));
    assert.ok((await html(head.get(address))).includes(link()));
  });

  it("is linked from the unit, the organisation and the needs of those who may read it", async () => {
    assert.ok((await html(holder.get(paths.unit(unit)))).includes(link()));
    assert.ok((await html(hr.get(paths.organisation))).includes(link()));
    assert.ok((await html(holder.get(paths.needs))).includes(link()));
    assert.ok((await html(head.get(paths.needs))).includes(link()));
  });

  it("leads upwards only to pages that the person may open", async () => {
    const crumbs = async (visit: Visit, path: string) => {
      const [trail = ""] = /<nav class="ls-breadcrumbs".*?<\/nav>/.exec(await html(visit.get(path))) ?? [];
      return [...trail.matchAll(/href="([^"]+)"/g)].map(([, href]) => href!);
    };
    for (const path of [paths.post(post), paths.unit(unit)])
      for (const visit of [holder, head, hr])
        for (const href of await crumbs(visit, path)) assert.equal((await visit.get(href)).status, 200, href);
    assert.deepEqual(await crumbs(holder, paths.post(post)), [paths.unit(unit)]);
    assert.equal((await crumbs(hr, paths.post(post))).length, 4);
  });

  it("is not there for others, and nobody is sent to it who may not open it", async () => {
    for (const other of [employee, board]) assert.equal((await other.get(paths.post(post))).status, 404);
    assert.equal((await hr.get(paths.post("inget"))).status, 404);
    await world.needs.database.asTenant(world.tenant, (tx) =>
      tx.deleteFrom("assignment").where("post", "<>", post).execute(),
    );
    const needs = await html(board.get(paths.needs));
    assert.match(needs, /chef, Enhet 2-1/);
    assert.ok(!needs.includes("/organisation/poster/"));
  });
});
