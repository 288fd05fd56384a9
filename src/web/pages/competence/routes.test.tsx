import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../../test/database/engines.ts";
import { openWorld, type World } from "../../../../test/database/world.ts";
import { sketchRegister } from "../../../../test/survey/register.ts";
import { openSite, visitAs, type Visit } from "../../../../test/web/visitAs.ts";
import { day } from "../../../domain/shared/day.ts";
import { insertGrant } from "../../../store/access/grant.ts";
import { paths } from "../../paths.ts";

describe("the pages of needs", () => {
  let world: World;
  let holder: Visit;
  let head: Visit;
  let hr: Visit;
  let employee: Visit;
  let post: string;

  before(async () => {
    world = await openWorld(engines[0]!);
    const site = openSite(world);
    const { people, units } = await sketchRegister(world.needs.database, world.tenant, [
      { code: "1", kind: "organisation", people: 3 },
      { code: "2", kind: "administration", parent: "1", people: 3 },
      { code: "2-1", parent: "2", people: 41 },
    ]);
    const developer = await world.addActor();
    await world.needs.database.asTenant(world.tenant, async (tx) => {
      await tx.updateTable("post").set({ level: "head" }).where("unit", "=", units["2"]!).execute();
      const found = await tx
        .selectFrom("post")
        .select("id")
        .where("unit", "=", units["2-1"]!)
        .executeTakeFirstOrThrow();
      post = found.id;
      await insertGrant(tx, {
        id: world.needs.newId(),
        person: developer.person,
        role: "hrDeveloper",
        unit: undefined,
        firstDay: day("2026-01-01"),
        endDay: undefined,
      });
    });
    holder = await visitAs(world, site, people["2-1"]![0]!);
    head = await visitAs(world, site, people["2"]![0]!);
    employee = await visitAs(world, site, people["2-1"]![1]!);
    hr = await visitAs(world, site, developer.person);
  });
  after(() => world.close());

  const html = async (response: Promise<Response>) => (await response).text();
  const sending = () => `${paths.sendUpwards}?post=${post}&regel=span-above-norm`;

  it("show conditions before what the holder may train, with data, rule and certainty", async () => {
    const page = await html(holder.get(paths.needs));
    assert.match(page, /<h1>Behov<\/h1>/);
    assert.ok(page.indexOf("Först: postens förutsättningar") < page.indexOf("Sedan: vad uppdraget kräver"));
    assert.match(page, /Till förvaltningschefen: Kim 2-0/);
    assert.match(page, /Medarbetare direkt under chefen: 40 \(gräns 25\)/);
    assert.match(page, /span-above-norm, version 1.0/);
    assert.match(page, /Inget är mätt än/);
    assert.match(page, /den som sköter systemets databas/);
  });

  it("show what would be sent, to whom, and that it can become an official document, before it is", async () => {
    const page = await html(holder.get(sending()));
    assert.match(page, /förvaltningschefen \(Kim 2-0\)/);
    assert.match(page, /kan bli allmän handling/);
    assert.equal((await head.get(sending())).status, 404);
    assert.equal((await hr.get(sending())).status, 404);
  });

  it("keep what was written when it is too long", async () => {
    const words = "x".repeat(1001);
    const response = await holder.post(paths.sendUpwards, { post, rule: "span-above-norm", words });
    assert.equal(response.status, 422);
    assert.ok((await response.text()).includes(words));
  });

  it("send upwards, and let whoever has the mandate go on", async () => {
    const sent = await holder.post(paths.sendUpwards, { post, rule: "span-above-norm", words: "" });
    const address = sent.headers.get("location")!;
    assert.equal(sent.status, 303);
    assert.match(await html(holder.get(paths.needs)), /Följ vad som händer/);
    assert.ok(!(await html(holder.get(address))).includes("Spara och gå vidare"));
    assert.equal((await hr.get(address)).status, 404);
    const step = { step: "investigated", text: "", due: "" };
    assert.equal((await head.post(address, step)).status, 422);
    assert.equal((await head.post(address, { ...step, text: "Två grupper" })).status, 303);
    assert.match(await html(holder.get(address)), /Två grupper/);
    assert.match(await html(head.get(paths.home)), /Chefen har fler medarbetare/);
  });

  it("let the head take up what the register shows", async () => {
    assert.match(await html(head.get(paths.needs)), /Ta tag i det/);
    const taken = await head.post(paths.takeUp, { post, rule: "no-budget-frame" });
    const address = taken.headers.get("location") ?? "";
    assert.match(address, /^\/behov\/uppat\//);
    assert.match(await html(holder.get(paths.needs)), /Uppmärksammat 23 november 2026/);
    assert.equal((await holder.get(address)).status, 200);
    assert.equal((await hr.post(paths.takeUp, { post, rule: "no-budget-frame" })).status, 404);
  });

  it("take own answers, and say what is missing", async () => {
    const address = paths.ownAssessment("uppdraget");
    assert.match(await html(holder.get(address)), /Bara du ser svaren/);
    assert.equal((await holder.post(address, {})).status, 422);
    const low = { "item-workload-1": "1", "item-workload-2": "1", "item-workload-4": "1" };
    assert.equal((await holder.post(address, low)).status, 303);
    assert.match(await html(holder.get(paths.needs)), /Bygger på dina egna svar/);
    assert.equal((await employee.get(address)).status, 404);
    assert.equal((await employee.get(paths.ownAssessment("ledarskapet"))).status, 200);
  });

  it("take an objection and HR's answer", async () => {
    const address = paths.contestAdvice("condition.span-above-norm");
    assert.equal((await holder.post(address, { ground: "", reason: "Nej" })).status, 422);
    assert.equal((await employee.get(address)).status, 404);
    assert.equal((await holder.post(address, { ground: "wrongFact", reason: "Vi är trettio" })).status, 303);
    const list = await html(hr.get(paths.contests));
    assert.match(list, /Vi är trettio/);
    const id = /invandningar\/([0-9a-f-]{36})/.exec(list)![1]!;
    const answer = { [`outcome-${id}`]: "adviceChanged", [`because-${id}`]: "" };
    assert.equal((await hr.post(paths.contest(id), answer)).status, 422);
    answer[`because-${id}`] = "Registret rättas";
    assert.equal((await hr.post(paths.contest(id), answer)).status, 303);
    assert.match(await html(holder.get(paths.needs)), /Rådet ändras. Registret rättas/);
  });

  it("show HR conditions by administration and no manager's needs", async () => {
    const page = await html(hr.get(paths.needs));
    assert.match(page, /Ingen enskild chefs behov visas/);
    assert.match(page, /Enhet 2 1/);
    assert.match(page, /Ingen mätning av chefskapet är stängd än/);
    assert.doesNotMatch(page, /Kim \d/);
    assert.equal((await employee.post(paths.releaseNeeds, { round: post })).status, 403);
  });

  it("teach who holds no post", async () => {
    assert.match(await html(employee.get(paths.needs)), /Du har ingen chefspost i registret/);
  });
});
