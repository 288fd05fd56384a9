import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../../../test/database/engines.ts";
import { openWorld, type World } from "../../../../../test/database/world.ts";
import { addHr } from "../../../../../test/survey/addHr.ts";
import { sketchRegister, type SketchedRegister } from "../../../../../test/survey/register.ts";
import { openSite, visitAs, type Visit } from "../../../../../test/web/visitAs.ts";
import { paths } from "../../../paths.ts";

const plan = {
  name: "Medarbetarenkät hösten 2026",
  instrument: "hme@2011",
  opensOn: "2026-11-23",
  closesOn: "2026-12-14",
  indexThreshold: "5",
  itemThreshold: "10",
  background: "gender",
  consultationReference: "KS 2026/12",
  protectionAssessmentReference: "KS 2026/13",
  retentionDecision: "KS 2026/14 § 7",
};

describe("planning and running a round in the browser", () => {
  let world: World;
  let hr: Visit;
  let employee: Visit;
  let register: SketchedRegister;

  before(async () => {
    world = await openWorld(engines[0]!);
    const site = openSite(world);
    hr = await visitAs(world, site, (await addHr(world)).person);
    register = await sketchRegister(world.needs.database, world.tenant, [
      { code: "1", kind: "organisation", people: 6 },
      { code: "1-1", parent: "1", kind: "administration", people: 30 },
      { code: "1-1-1", parent: "1-1", people: 7 },
      { code: "1-2", parent: "1", kind: "administration", people: 3 },
    ]);
    employee = await visitAs(world, site, register.people["1-1"]![1]!);
  });
  after(() => world.close());

  const text = async (response: Response | Promise<Response>) => (await response).text();
  const draft = async (changes: Record<string, string> = {}) => {
    const saved = await hr.post(paths.newRound, { ...plan, ...changes });
    assert.equal(saved.status, 303);
    return saved.headers.get("location")!;
  };

  it("begins with what a survey is for, when there is none", async () => {
    const html = await text(hr.get(paths.rounds));
    assert.match(html, /<h1>Mätningar<\/h1>/);
    assert.match(html, /Ingen mätning än/);
  });

  it("is for HR alone: to others there is no such round, and they may not plan one", async () => {
    const address = await draft();
    assert.equal((await employee.get(paths.rounds)).status, 403);
    assert.equal((await employee.get(paths.newRound)).status, 403);
    assert.equal((await employee.get(address)).status, 404);
    assert.equal((await employee.post(`${address}/oppna`, {})).status, 404);
  });

  it("keeps what was written when something is wrong, and says what at each field", async () => {
    const response = await hr.post(paths.newRound, {
      ...plan,
      name: "",
      closesOn: "2026-11-01",
      indexThreshold: "4,5",
    });
    const html = await text(response);
    assert.equal(response.status, 422);
    assert.match(html, /href="#name">Ge mätningen ett namn/);
    assert.match(html, /href="#closesOn">Sista dagen måste komma efter/);
    assert.match(html, /value="4,5"/);
    assert.match(html, /value="KS 2026\/14 § 7"/);
    assert.match(html, /value="gender"[^>]*checked/);
  });

  it("shows what would be hidden before anything is asked, and how to mend it", async () => {
    const html = await text(hr.get(`${await draft()}/prova`));
    assert.match(html, /46 skulle tillfrågas/);
    assert.match(html, /Enhet 1-2<\/span>/);
    assert.match(html, /Räknas med Enhet 1/);
    assert.match(html, /En enhet har för få medarbetare för att stå för sig/);
    assert.match(html, /vid 70 procents svar visas de här sällan: Enhet 1-1-1/i);
  });

  it("cannot be opened without the decision to destroy the answers", async () => {
    const address = await draft({ retentionDecision: " " });
    assert.match(await text(hr.get(address)), /Skriv in gallringsbeslutet/);
    const refused = await hr.post(`${address}/oppna`, {});
    assert.equal(refused.status, 422);
    assert.match(await text(refused), /Gallringsbeslutet saknas/);
  });

  it("opens, shows who is asked and never how many have answered, and can be given another last day", async () => {
    const address = await draft();
    assert.equal((await hr.post(`${address}/oppna`, {})).headers.get("location"), address);
    const html = await text(hr.get(address));
    assert.match(html, /Öppen/);
    assert.match(html, /Hur många som har svarat visas först när mätningen har stängts/);
    assert.match(html, /Enhet 1-1<\/th><td class="ls-number"[^>]*>36/);
    assert.equal((await hr.post(`${address}/sista-dag`, { lastDay: "2026-12-20" })).status, 303);
    assert.match(await text(hr.get(address)), /20 december 2026/);
    const past = await hr.post(`${address}/sista-dag`, { lastDay: "2026-11-01" });
    assert.equal(past.status, 422);
    assert.match(await text(past), /Välj en dag som inte har gått/);
  });

  it("is cancelled: a draft disappears, an open round says so", async () => {
    const address = await draft({ name: "Ett misstag" });
    assert.equal((await hr.post(`${address}/avbryt`, {})).headers.get("location"), paths.rounds);
    assert.equal((await hr.get(address)).status, 404);
    const opened = await draft();
    await hr.post(`${opened}/oppna`, {});
    await hr.post(`${opened}/avbryt`, {});
    assert.match(await text(hr.get(opened)), /Mätningen avbröts/);
  });

  it("says when mail is not configured, and offers codes on paper instead", async () => {
    const address = await draft();
    await hr.post(`${address}/oppna`, {});
    assert.match(await text(hr.get(address)), /E-post är inte inställd/);
    const mailed = await hr.post(`${address}/skicka`, { what: "invite" });
    assert.equal(mailed.status, 409);
    assert.match(await text(hr.get(`${address}/koder`)), /För vilken del\?/);
    const none = await hr.post(`${address}/koder`, { unit: register.units["1-1"]!, who: "withoutAddress" });
    assert.equal(none.status, 422);
    assert.match(await text(none), /Ingen i den delen behöver en utskriven kod/);
    const sheet = await hr.post(`${address}/koder`, { unit: register.units["1-1"]!, who: "everybody" });
    const html = await text(sheet);
    assert.equal(html.match(/class="ls-slip"/g)?.length, 36);
    assert.match(html, /Gå till http:\/\/localhost\/s och skriv koden/);
    assert.equal((await employee.get(`${address}/koder`)).status, 404);
  });

  it("lets HR choose who answers about whom in a 360, and the rated for themselves", async () => {
    const address = await draft({ instrument: "leadership-360@1.0", background: "" });
    assert.match(await text(hr.get(`${address}/bedomare`)), /Inga är valda än/);
    await hr.post(`${address}/bedomare`, {});
    const list = await text(hr.get(`${address}/bedomare`));
    assert.match(list, /Kim 1-1-0<\/a>/);
    const head = register.people["1-1"]![0]!;
    const visit = await visitAs(world, openSite(world), head);
    const own = paths.ratersOf(address.split("/").at(-1)!, head);
    const html = await text(visit.get(own));
    assert.match(html, /Vilka svarar om Kim 1-1-0\?/);
    assert.match(html, /Kim 1-0 svarar som närmaste chef/);
    const tooMany = new FormData();
    for (const person of register.people["1-1"]!.slice(1, 23)) tooMany.append("reports", person);
    const refused = await visit.post(own, tooMany);
    assert.equal(refused.status, 422);
    assert.match(await text(refused), /Välj högst tjugo/);
    const saved = await visit.post(own, { reports: register.people["1-1"]![1]! });
    assert.equal(saved.headers.get("location"), `${own}?sparat=ja`);
    assert.equal((await employee.get(own)).status, 404);
    assert.equal((await visit.get(`${address}/bedomare`)).status, 404);
  });

  it("leads a signed-in person to a form that knows nobody", async () => {
    const address = await draft();
    await hr.post(`${address}/oppna`, {});
    const round = address.split("/").at(-1)!;
    const { id } = await world.needs.database.asTenant(world.tenant, (tx) =>
      tx
        .selectFrom("invitation")
        .select("id")
        .where("person", "=", register.people["1-1"]![1]!)
        .where("round", "=", round as never) // an id, taken from the round's address
        .executeTakeFirstOrThrow(),
    );
    const own = paths.answerSignedIn(id);
    assert.match(await text(employee.get(own)), /Öppna formuläret/);
    const opened = await employee.post(own, {});
    assert.match(opened.headers.get("location")!, /^\/s\/[0-9a-z]{4}(-[0-9a-z]{4}){3}$/);
    await employee.post(opened.headers.get("location")!, {});
    assert.match(await text(employee.get(own)), /Du har redan öppnat formuläret/);
    assert.equal((await hr.get(own)).status, 404);
  });
});
