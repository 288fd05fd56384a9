import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../../test/database/engines.ts";
import { openWorld, type World } from "../../../../test/database/world.ts";
import { sketchRegister } from "../../../../test/survey/register.ts";
import { openSite, visitAs, type Visit } from "../../../../test/web/visitAs.ts";
import { day } from "../../../domain/shared/day.ts";
import { insertGrant } from "../../../store/access/grant.ts";
import { runMatching } from "../../../usecases/mentor/runMatching.ts";
import { paths } from "../../paths.ts";

const matching = {
  name: "Mentorer 2027",
  purpose: "Vi <b>lär</b>.",
  firstDay: "2027-01-15",
  lastDay: "2027-08-31",
};
const mentor = { capacity: "1", languages: "sv", competencyIds: "listening", note: "Ring <i>gärna</i>." };
const mentee = { languages: "sv", competencyIds: "listening", note: "" };

const html = async (response: Promise<Response>) => {
  const answer = await response;
  assert.equal(answer.status, 200);
  return answer.text();
};
const address = (response: Response) => response.headers.get("location") ?? "";

describe("mentors, as a browser meets them", () => {
  let world: World;
  let hr: Visit;
  let north: Visit;
  let south: Visit;
  let east: Visit;
  let employee: Visit;
  let page: string;
  let pair: string;

  before(async () => {
    world = await openWorld(engines[0]!);
    const { people } = await sketchRegister(world.needs.database, world.tenant, [
      { code: "1", kind: "organisation", people: 1 },
      { code: "N", parent: "1", people: 2 },
      { code: "S", parent: "1", people: 1 },
      { code: "E", parent: "1", people: 1 },
    ]);
    const developer = await world.addActor();
    await world.needs.database.asTenant(world.tenant, (tx) =>
      insertGrant(tx, {
        id: world.needs.newId(),
        person: developer.person,
        role: "hrDeveloper",
        unit: undefined,
        firstDay: day("2026-01-01"),
        endDay: undefined,
      }),
    );
    const site = openSite(world);
    hr = await visitAs(world, site, developer.person);
    north = await visitAs(world, site, people["N"]![0]!);
    employee = await visitAs(world, site, people["N"]![1]!);
    south = await visitAs(world, site, people["S"]![0]!);
    east = await visitAs(world, site, people["E"]![0]!);
  });
  after(() => world.close());

  it("are opened by HR, with what is wrong said beside what was written", async () => {
    assert.match(await html(north.get(paths.mentors)), /Ingen matchning än/);
    assert.equal((await north.get(paths.newMatching)).status, 403);
    const wrong = await hr.post(paths.newMatching, { ...matching, name: "", lastDay: "2027-01-01" });
    assert.equal(wrong.status, 422);
    assert.match(await wrong.text(), /Samtalen slutar innan de har börjat\./);
    page = address(await hr.post(paths.newMatching, matching));
    assert.match(await html(hr.get(page)), /Vi &lt;b&gt;lär&lt;\/b&gt;\./);
    assert.equal((await north.get(`${page}/andra`)).status, 404);
    assert.equal(address(await hr.post(`${page}/andra`, { ...matching, name: "Mentorer" })), page);
  });

  it("say before somebody signs up what HR sees, and whom they are never paired with", async () => {
    const before = await html(north.get(page));
    assert.match(before, /HR ser ditt namn och det du skriver här/);
    assert.match(before, /Du paras aldrig ihop med någon i din egen linje/);
    assert.match(await html(north.get(`${page}/anmal/mentor`)), /HR ser ditt namn och det du skriver här/);
    assert.equal((await employee.get(page)).status, 404);
    assert.equal((await employee.get(`${page}/anmal/mentor`)).status, 404);
    const wrong = await north.post(`${page}/anmal/mentor`, { ...mentor, capacity: "9", languages: "" });
    assert.equal(wrong.status, 422);
    const again = await wrong.text();
    assert.match(again, /2 saker behöver rättas/);
    assert.match(again, /Skriv 1, 2 eller 3\./);
    assert.equal(address(await north.post(`${page}/anmal/mentor`, mentor)), page);
    assert.equal(address(await south.post(`${page}/anmal/adept`, mentee)), page);
    assert.equal(address(await east.post(`${page}/anmal/adept`, mentee)), page);
    assert.match(await html(north.get(page)), /Du är anmäld som mentor/);
    assert.doesNotMatch(await html(south.get(page)), /Ring/);
    assert.match(await html(hr.get(page)), /Ring &lt;i&gt;gärna&lt;\/i&gt;\./);
  });

  it("are worked out as a job, and each pair and each without has its reasons in words", async () => {
    assert.match(address(await hr.post(`${page}/rakna`, {})), /^\/jobb\//);
    assert.equal((await north.post(`${page}/rakna`, {})).status, 403);
    await runMatching(world.needs)({
      tenant: world.tenant,
      askedBy: undefined,
      subject: page.split("/").at(-1),
      input: {},
      signal: new AbortController().signal,
      progress: async () => {},
    });
    const proposal = await html(hr.get(page));
    assert.match(proposal, /Kim S-0 får Kim N-0 som mentor/);
    assert.match(proposal, /Båda har nämnt: Lyssnande utan prestige\. Språk: svenska\. 10 poäng\./);
    assert.match(proposal, /Någon annan hade kunnat få platsen\. Den som anmälde sig först gick före\./);
    assert.match(proposal, /Det finns 1 mentor: 1 som passar men vars platser gick till andra par\./);
  });

  it("take a decision of HR's with a reason, and not one without", async () => {
    const ids = [...(await html(hr.get(page))).matchAll(/<option value="([0-9a-f-]{36})"/g)];
    const [menteeId, , mentorId] = ids.map(([, id]) => id!);
    const decision = { mentor: mentorId!, mentee: menteeId!, kind: "pin", reason: "" };
    const wrong = await hr.post(`${page}/bestam`, decision);
    assert.equal(wrong.status, 422);
    assert.match(await wrong.text(), /Skriv ett skäl\./);
    assert.equal((await north.post(`${page}/bestam`, decision)).status, 403);
    assert.equal(address(await hr.post(`${page}/bestam`, { ...decision, reason: "Samma uppdrag." })), page);
    assert.match(await html(hr.get(page)), /De ska vara ett par\. Samma uppdrag\./);
    assert.doesNotMatch(await html(south.get(page)), /Samma uppdrag/);
    assert.equal(address(await hr.post(`${page}/bestam`, { ...decision, kind: "free" })), page);
  });

  it("ask both on the home page, and show the address when both have said yes", async () => {
    assert.equal(address(await hr.post(`${page}/fraga`, {})), page);
    const home = await html(south.get(paths.home));
    assert.match(home, /Säg ja eller nej till din mentor: Mentorer/);
    pair = /href="(\/mentorer\/par\/[0-9a-f-]+)"/.exec(home)![1]!;
    assert.equal((await hr.get(pair)).status, 404);
    assert.equal((await east.get(pair)).status, 404);
    const question = await html(south.get(pair));
    assert.match(question, /<h1>Kim N-0 kan bli din mentor<\/h1>/);
    assert.match(question, /Kim N-0 kan bli din mentor\. Säger du ja\?/);
    for (const where of [page, paths.mentors]) {
      const asked = await html(south.get(where));
      assert.ok(asked.includes(`href="${pair}">Kim N-0 kan bli din mentor</a>`));
      assert.match(asked, /Väntar på ditt svar/);
      assert.doesNotMatch(asked, /Din mentor:/);
    }
    assert.equal((await south.post(`${pair}/svar`, { answer: "kanske" })).status, 404);
    assert.equal(address(await south.post(`${pair}/svar`, { answer: "yes" })), pair);
    const waiting = await html(south.get(pair));
    assert.match(waiting, /Vi väntar på den andra/);
    assert.doesNotMatch(waiting, /norrvik\.example/);
    assert.equal((await south.post(`${pair}/svar`, { answer: "no" })).status, 409);
    await north.post(`${pair}/svar`, { answer: "yes" });
    const agreed = await html(south.get(pair));
    assert.match(agreed, /n-0@norrvik\.example/);
    assert.match(agreed, /<h1>Din mentor: Kim N-0<\/h1>/);
    assert.match(agreed, /Första mötet/);
    assert.ok((await html(south.get(paths.home))).includes(`href="${pair}">Din mentor: Kim N-0</a>`));
    assert.match(await html(south.get(paths.year)), /Samtalen börjar: Mentorer/);
    assert.match(await html(hr.get(page)), /Båda har sagt ja/);
  });

  it("are ended by either, and what was written goes when it is taken back", async () => {
    assert.equal(address(await south.post(`${pair}/avsluta`, {})), pair);
    assert.match(await html(north.get(pair)), /Samtalen är avslutade\./);
    assert.ok(!(await html(north.get(paths.home))).includes(pair));
    assert.equal(address(await north.post(`${page}/ta-tillbaka/mentor`, {})), page);
    assert.doesNotMatch(await html(hr.get(page)), /Ring/);
    assert.equal((await north.post(`${page}/ta-tillbaka/mentor`, {})).status, 404);
  });
});
