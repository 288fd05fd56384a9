import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../../test/database/engines.ts";
import { openWorld, type World } from "../../../../test/database/world.ts";
import { withSmallDialogue } from "../../../../test/dialogue/withSmallDialogue.ts";
import { sketchRegister } from "../../../../test/survey/register.ts";
import { openSite, visitAs, type Visit } from "../../../../test/web/visitAs.ts";
import { day } from "../../../domain/shared/day.ts";
import { insertGrant } from "../../../store/access/grant.ts";
import { paths } from "../../paths.ts";

describe("the pages of dialogues", () => {
  let world: World;
  let employee: Visit;
  let lead: Visit;
  let hr: Visit;
  let leadId: string;
  let talk: string;

  before(async () => {
    world = withSmallDialogue(await openWorld(engines[0]!));
    const register = await sketchRegister(world.needs.database, world.tenant, [
      { code: "1", kind: "organisation", people: 1 },
      { code: "2", parent: "1", people: 3 },
    ]);
    const [first, second] = register.people["2"]!;
    const third = await world.addActor();
    leadId = first!;
    await world.needs.database.asTenant(world.tenant, (tx) =>
      insertGrant(tx, {
        id: world.needs.newId(),
        person: third.person,
        role: "hrDeveloper",
        unit: undefined,
        firstDay: day("2026-01-01"),
        endDay: undefined,
      }),
    );
    const site = openSite(world);
    lead = await visitAs(world, site, first!);
    employee = await visitAs(world, site, second!);
    hr = await visitAs(world, site, third.person);
  });
  after(() => world.close());

  const html = async (visit: Visit, path: string) => (await visit.get(path)).text();
  const choose = (step: string, choice: string, visit = employee) => visit.post(talk, { step, choice });

  it("list what the person may play, with what it trains and that no expert has reviewed it", async () => {
    const list = await html(employee, paths.dialogues);
    assert.match(list, /Rapporten som dröjer/);
    assert.match(list, /Ej sakgranskad/);
    assert.match(list, /3 minuter/);
    assert.doesNotMatch(list, /talk-for-managers/);
    assert.match(await html(lead, paths.dialogues), /talk-for-managers/);
    assert.equal((await employee.get(paths.dialogue("talk-for-managers"))).status, 404);
  });

  it("say before it begins who it is with, what is kept, and who could read it", async () => {
    const front = await html(employee, paths.dialogue("late-report"));
    assert.match(front, /Du är Olas chef/);
    assert.match(front, /Bara du ser vad du väljer/);
    assert.match(front, /Den som sköter systemets databas kan läsa/);
    assert.match(front, /Lagen kontrollerades 28 november 2026/);
  });

  it("begin, and show who says what, how the talk stands, and what can be chosen", async () => {
    const begun = await employee.post(paths.startDialogue("late-report"), {});
    assert.equal(begun.status, 303);
    talk = begun.headers.get("location")!;
    const there = await employee.get(talk);
    assert.equal(there.headers.get("location"), `${talk}/steg/0`);
    const scene = await html(employee, `${talk}/steg/0`);
    assert.match(scene, /<strong>Ola<\/strong><span class="ls-talk-mood"><svg.*trött/);
    assert.match(scene, /Förtroende<\/dt>.*5 av 10/);
    assert.match(scene, /<button type="submit" name="choice" value="ask">Fråga hur det är\.<\/button>/);
  });

  it("go to the next step after a choice, and land on what was chosen", async () => {
    const chosen = await choose("0", "ask");
    assert.equal(chosen.status, 303);
    assert.equal(chosen.headers.get("location"), `${talk}/steg/1#nu`);
    const scene = await html(employee, `${talk}/steg/1`);
    assert.match(scene, /id="nu" tabindex="-1"><p><span>Du valde<\/span> Fråga hur det är/);
    assert.match(scene, /8 av 10<\/span><span[^>]*>\+3/);
    assert.match(scene, /<summary>Tidigare i samtalet/);
  });

  it("show a step that has passed without a form, and the way back", async () => {
    const past = await html(employee, `${talk}/steg/0`);
    assert.match(past, /redan har passerat/);
    assert.doesNotMatch(past, /name="choice"/);
    assert.match(past, new RegExp(`href="${talk}/steg/1"`));
  });

  it("say in a sentence that an old form changed nothing", async () => {
    const stale = await choose("0", "demand");
    assert.equal(stale.headers.get("location"), `${talk}/steg/1?redan`);
    assert.match(await html(employee, `${talk}/steg/1?redan`), /role="status".*Här hade du redan valt/);
    assert.equal((await choose("0", "ask")).headers.get("location"), `${talk}/steg/1#nu`);
  });

  it("refuse a choice that is not there, with the scene as it stands", async () => {
    const refused = await choose("1", "threaten");
    assert.equal(refused.status, 422);
    const scene = await refused.text();
    assert.match(scene, /Det valet finns inte här/);
    assert.match(scene, /value="load"/);
  });

  it("go on in the other language where it was", async () => {
    await employee.post(paths.accountLanguage, { language: "en" });
    const english = await html(employee, `${talk}/steg/1`);
    assert.match(english, /You chose<\/span> Ask how things are/);
    assert.match(english, /What is on your desk\?/);
    await employee.post(paths.accountLanguage, { language: "sv" });
  });

  it("are nobody else's", async () => {
    for (const other of [lead, hr]) {
      assert.equal((await other.get(talk)).status, 404);
      assert.equal((await other.get(`${talk}/steg/1`)).status, 404);
      assert.equal((await choose("1", "load", other)).status, 404);
    }
  });

  it("end in what happened, the way gone, what it shows with its uncertainty, and a step to try", async () => {
    assert.equal((await employee.get(`${talk}/efterat`)).headers.get("location"), talk);
    await choose("1", "decide");
    await choose("2", "friday");
    assert.match(await html(employee, `${talk}/steg/3`), /Samtalet är slut/);
    const debrief = await html(employee, `${talk}/efterat`);
    assert.match(debrief, /<h1>Ni har en plan<\/h1>/);
    assert.match(debrief, /Verktyg för stunden.*href="\/verktyg\/tears-and-anger"/s);
    assert.match(debrief, /class="ls-path-chosen">Fråga hur det är\.<\/p><p>Ola fick berätta\./);
    assert.match(debrief, /Det här hade du också kunnat göra.*Kräv rapporten\..*Ola slöt sig/);
    assert.match(debrief, /det går inte att säga/);
    assert.match(debrief, /name="change" value="commitment"/);
    const order = ["Det som betydde mest", "Pröva på riktigt", "Vad dina val visade", "Hela vägen: 3 val"];
    const places = order.map((text) => debrief.indexOf(text));
    assert.deepEqual(
      places.toSorted((one, other) => one - other),
      places,
    );
    assert.ok(!places.includes(-1));
    assert.match(debrief, /<summary>Hela vägen: 3 val<\/summary><div class="ls-stack"><ol class="ls-path">/);
    assert.match(debrief, />Fråga först i nästa svåra samtal\.<\/textarea>/);
  });

  it("make the suggestion a commitment in the own plan", async () => {
    const made = await employee.post(paths.changePlan, {
      change: "commitment",
      "commitment-text": "Fråga först.",
      "commitment-day": "2026-12-01",
    });
    assert.equal(made.headers.get("location"), `${paths.development}#ataganden`);
    assert.match(await html(employee, paths.development), /Fråga först\./);
  });

  it("let the line manager see what it shows, until it is taken back", async () => {
    const session = talk.split("/").at(-1)!;
    assert.equal((await lead.get(paths.sharedEvidence(session))).status, 404);
    const refused = await employee.post(`${talk}/dela`, { reader: "somebody" });
    assert.equal(refused.status, 422);
    assert.match(await refused.text(), /Du kan bara visa det för din närmaste chef/);
    assert.equal((await employee.post(`${talk}/dela`, { reader: leadId })).status, 303);
    assert.match(
      await html(employee, `${talk}/efterat`),
      /kan se vad samtalet visade sedan 23 november 2026/,
    );
    const shared = await html(lead, paths.sharedEvidence(session));
    assert.match(shared, /Delat med dig 23 november 2026/);
    assert.doesNotMatch(shared, /Fråga hur det är/);
    assert.match(await html(lead, paths.dialogues), /Delat med dig/);
    await employee.post(`${talk}/ta-tillbaka`, {});
    assert.equal((await lead.get(paths.sharedEvidence(session))).status, 404);
  });

  it("show the person's own evidence beside the mirror, and nobody else's", async () => {
    assert.match(await html(employee, paths.mirror), /Vad dina dialoger visar/);
    assert.doesNotMatch(await html(lead, paths.mirror), /Vad dina dialoger visar/);
  });

  it("are marked as reviewed by HR, and then say so to everybody", async () => {
    assert.equal((await lead.get(paths.dialogueReviews)).status, 403);
    const field = (name: string) => `late-report-${name}`;
    const review = (reviewer: string, on: string, visit = hr) =>
      visit.post(paths.reviewDialogue("late-report"), { [field("reviewer")]: reviewer, [field("day")]: on });
    assert.equal((await review("Jag", "2026-11-20", lead)).status, 403);
    const faulty = await review("", "2027-01-01");
    assert.equal(faulty.status, 422);
    assert.match(await faulty.text(), /Skriv vem som har granskat.*Datumet har inte varit än/s);
    assert.equal((await review("Eva Ström", "2026-11-20")).status, 303);
    assert.match(
      await html(employee, paths.dialogue("late-report")),
      /Sakgranskad av Eva Ström 20 november 2026/,
    );
    assert.equal((await hr.post(paths.withdrawReview("late-report"), {})).status, 303);
    assert.match(await html(employee, paths.dialogue("late-report")), /Ej sakgranskad/);
  });

  it("take a talk away with every choice", async () => {
    assert.equal((await employee.post(`${talk}/ta-bort`, {})).status, 303);
    assert.equal((await employee.get(`${talk}/efterat`)).status, 404);
  });
});

describe("the dialogues that come with the product", () => {
  let world: World;
  before(async () => void (world = await openWorld(engines[0]!)));
  after(() => world.close());

  it("are for an employee who leads nobody too, who finds two and can begin one", async () => {
    const site = openSite(world);
    const employee = await visitAs(world, site, (await world.addActor()).person);
    const list = await (await employee.get(paths.dialogues)).text();
    assert.deepEqual(list.match(/href="\/dialoger\/[a-z-]+"/g), [
      'href="/dialoger/telling-the-manager"',
      'href="/dialoger/colleague-who-jokes"',
    ]);
    const begun = await employee.post(paths.startDialogue("telling-the-manager"), {});
    const scene = await (await employee.get(`${begun.headers.get("location")}/steg/0`)).text();
    assert.match(scene, /Sätt dig hos Samira/);
  });

  it("say in plain words, without folders, that there is none where there is none", async () => {
    const { needs } = world;
    const bare = { ...world, needs: { ...needs, content: { ...needs.content, dialogues: [] } } };
    const employee = await visitAs(bare, openSite(bare), (await world.addActor()).person);
    const swedish = await (await employee.get(paths.dialogues)).text();
    assert.match(swedish, /Inget att öva på just nu/);
    assert.doesNotMatch(swedish, /content\//);
    await employee.post(paths.accountLanguage, { language: "en" });
    assert.match(await (await employee.get(paths.dialogues)).text(), /Nothing to practise right now/);
  });
});
