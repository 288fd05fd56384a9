import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { addGranted } from "../../../../test/access/addGranted.ts";
import { engines } from "../../../../test/database/engines.ts";
import { openWorld, type World } from "../../../../test/database/world.ts";
import { sketchRegister } from "../../../../test/survey/register.ts";
import { openSite, visitAs, type Visit } from "../../../../test/web/visitAs.ts";
import { paths } from "../../paths.ts";

const group = {
  name: "Norra <b>gruppen</b>",
  audience: "managers",
  weeks: "4",
  meetings: "3",
  on: "2026-11-23",
  from: "9.00",
  minutes: "60",
  place: "https://mote.example/norra",
};
const html = async (response: Promise<Response>) => {
  const answer = await response;
  assert.equal(answer.status, 200);
  return answer.text();
};
const address = (response: Response) => response.headers.get("location") ?? "";

describe("peer supervision, as a browser meets it", () => {
  let world: World;
  let hr: Visit;
  /** Those who lead four units beside each other. */
  let peers: readonly Visit[];
  let people: readonly string[];
  let page: string;
  let meeting: string;

  before(async () => {
    world = await openWorld(engines[0]!);
    const codes = ["A", "B", "C", "D"];
    const register = await sketchRegister(world.needs.database, world.tenant, [
      { code: "1", kind: "organisation", people: 1 },
      ...codes.map((code) => ({ code, parent: "1", people: 1 })),
    ]);
    const site = openSite(world);
    hr = await visitAs(world, site, (await addGranted(world, "hrDeveloper")).person);
    people = codes.map((code) => register.people[code]![0]!);
    peers = await Promise.all(codes.map((code) => visitAs(world, site, register.people[code]![0]!)));
  });
  after(() => world.close());

  const everybody = () => {
    const form = new FormData();
    for (const person of people) form.append("there", person);
    return form;
  };

  it("says what it is for where there is none, and HR starts a group with what is wrong said beside each field", async () => {
    assert.match(await html(peers[0]!.get(paths.peerGroups)), /Ingen grupp än/);
    assert.match(await html(hr.get(paths.peerGroups)), /Starta en grupp, fråga fyra till åtta personer/);
    assert.equal((await peers[0]!.get(paths.newPeerGroup)).status, 403);
    const wrong = await hr.post(paths.newPeerGroup, { ...group, on: "2026-11-01", weeks: "9" });
    assert.equal(wrong.status, 422);
    const said = await wrong.text();
    assert.match(said, /Dagen har redan varit\./);
    assert.match(said, /Skriv ett tal inom gränserna\./);
    const asking = address(await hr.post(paths.newPeerGroup, group));
    assert.match(asking, /\/fraga$/);
    page = asking.replace("/fraga", "");
    assert.match(await html(hr.get(asking)), /Ingen hamnar i grupp med någon i sin egen linje/);
  });

  it("asks those proposed and others by address, and says why somebody cannot be asked", async () => {
    assert.equal((await peers[0]!.get(`${page}/fraga`)).status, 404);
    for (const who of people.slice(0, 3))
      assert.equal(address(await hr.post(`${page}/fraga`, { who })), `${page}/fraga?fragad`);
    assert.equal(
      address(await hr.post(`${page}/fraga`, { who: "d-0@norrvik.example" })),
      `${page}/fraga?fragad`,
    );
    const inLine = await hr.post(`${page}/fraga`, { who: "1-0@norrvik.example" });
    assert.equal(inLine.status, 422);
    assert.match(await inLine.text(), /Kim 1-0 och Kim A-0 är i samma linje\./);
    assert.equal((await peers[0]!.post(`${page}/fraga`, { who: "Kim" })).status, 403);
  });

  it("asks on the home page, tells who will see what, and begins with four", async () => {
    assert.match(await html(peers[0]!.get(paths.home)), /Säg ja eller nej till gruppen Norra/);
    assert.match(
      await html(peers[0]!.get(page)),
      /inte vilka som kom, vem som ledde eller vad ni pratade om/,
    );
    assert.equal((await peers[0]!.post(`${page}/svar`, { answer: "kanske" })).status, 404);
    for (const peer of peers) assert.equal(address(await peer.post(`${page}/svar`, { answer: "yes" })), page);
    assert.equal((await peers[0]!.post(`${page}/svar`, { answer: "no" })).status, 409);
    const mine = await html(peers[0]!.get(page));
    meeting = /href="(\/grupphandledning\/moten\/[0-9a-f-]{36})"/.exec(mine)![1]!;
    assert.match(mine, /Norra &lt;b&gt;gruppen&lt;\/b&gt;/);
    assert.equal((await hr.get(meeting)).status, 404);
    assert.match(await html(peers[1]!.get(paths.home)), /Din roll: samtalsledare\./);
    assert.match(await html(peers[1]!.get(paths.year)), /Kollegial handledning: Norra/);
  });

  it("shows before the meeting what holds, with the law and its day", async () => {
    const before = await html(peers[0]!.get(meeting));
    assert.match(before, /Det vi säger stannar här\./);
    assert.match(before, /Gruppen ersätter inte företagshälsovården\./);
    assert.match(before, /Offentlighets- och sekretesslagen \(2009:400\) 2 kap\. 1 §/);
    assert.match(before, /Fallgivare: Kim A-0/);
    assert.equal(address(await peers[3]!.post(`${meeting}/besked`, { notice: "case" })), meeting);
    assert.match(await html(peers[0]!.get(meeting)), /Fallgivare: Kim D-0/);
    await peers[3]!.post(`${meeting}/besked`, { notice: "noCase" });
    assert.equal((await peers[3]!.post(`${meeting}/besked`, { notice: "else" })).status, 404);
    assert.equal((await hr.post(`${meeting}/besked`, { notice: "away" })).status, 404);
    const few = await peers[0]!.post(`${meeting}/borja`, { there: people[0]! });
    assert.equal(few.status, 409);
    assert.match(await few.text(), /Minst tre behöver vara här\./);
  });

  it("takes the group through its steps, each with what the reader does", async () => {
    assert.equal(address(await peers[0]!.post(`${meeting}/borja`, everybody())), meeting);
    assert.match(await html(peers[0]!.get(meeting)), /Steg 1 av 11/);
    assert.match(await html(peers[2]!.get(meeting)), /Du är tidhållare/);
    const leading = await html(peers[1]!.get(meeting));
    assert.match(leading, /Nästa steg: Välj fråga/);
    assert.match(leading, /7 minuter kvar/);
    const move = (peer: Visit, from: number, name = "next") =>
      peer.post(`${meeting}/steg`, { from: String(from), move: name });
    assert.equal((await move(peers[0]!, 0)).status, 409);
    assert.equal((await move(peers[1]!, 0, "fly")).status, 404);
    assert.equal(address(await move(peers[1]!, 0)), meeting);
    assert.equal(address(await move(peers[1]!, 0)), meeting);
    assert.match(await html(peers[3]!.get(meeting)), /Steg 2 av 11/);
    await move(peers[1]!, 1, "pause");
    assert.match(await html(peers[3]!.get(meeting)), /Paus\./);
    assert.equal(address(await peers[3]!.post(`${meeting}/roll`, { role: "lead" })), meeting);
    assert.match(await html(peers[3]!.get(meeting)), /Avsluta i förtid/);
    assert.match(await html(peers[0]!.get(paths.home)), /Mötet pågår: Norra/);
    for (let from = 1; from < 10; from += 1) await move(peers[3]!, from);
    assert.match(await html(peers[3]!.get(meeting)), /Avsluta mötet/);
    assert.equal(address(await move(peers[3]!, 10, "end")), meeting);
    assert.match(await html(peers[0]!.get(meeting)), /Mötet hölls 23 november 2026\./);
    assert.match(await html(hr.get(page)), /Hållet/);
  });

  it("keeps what somebody writes for them alone, with faults beside the fields", async () => {
    const wrong = await peers[0]!.post(`${meeting}/eget`, { note: "", promise: "Prova", tryBy: "" });
    assert.equal(wrong.status, 422);
    const note = { note: "Jag <i>lyssnade</i>.", promise: "Fråga en gång till", tryBy: "2026-12-20" };
    assert.equal(address(await peers[0]!.post(`${meeting}/eget`, note)), `${meeting}/eget?sparat`);
    assert.match(await html(peers[0]!.get(`${meeting}/eget`)), /Jag &lt;i&gt;lyssnade&lt;\/i&gt;\./);
    assert.doesNotMatch(await html(peers[1]!.get(`${meeting}/eget`)), /lyssnade/);
    assert.equal((await hr.get(`${meeting}/eget`)).status, 404);
    assert.match(await html(peers[0]!.get(paths.peerNotes)), /Att pröva: Fråga en gång till/);
    assert.match(await html(peers[1]!.get(paths.peerNotes)), /Du har inte skrivit något än\./);
    assert.equal((await hr.post(paths.peerNotes, { meeting: meeting.split("/").at(-1)! })).status, 404);
  });

  it("is moved by a member, left by a member, and ended by HR", async () => {
    const mine = await html(peers[0]!.get(page));
    const moving = /href="(\/grupphandledning\/moten\/[0-9a-f-]{36}\/flytta)"/.exec(mine)![1]!;
    assert.equal((await peers[0]!.post(moving, { on: "2026-11-01", from: "9", place: "" })).status, 422);
    assert.equal(address(await peers[0]!.post(moving, { on: "2026-12-28", from: "0930", place: "Rum 1" })), page); // prettier-ignore
    assert.match(await html(hr.get(page)), /28 december 2026, 09:30–10:30\. Rum 1/);
    assert.equal(address(await peers[3]!.post(`${page}/lamna`, {})), paths.peerGroups);
    assert.equal((await peers[3]!.get(page)).status, 404);
    assert.equal((await peers[0]!.post(`${page}/avsluta`, {})).status, 403);
    assert.equal(address(await hr.post(`${page}/ta-bort`, { person: people[2]! })), page);
    assert.equal(address(await hr.post(`${page}/avsluta`, {})), page);
    assert.match(await html(hr.get(page)), /Gruppen avslutades/);
    assert.equal((await peers[0]!.get(meeting)).status, 404);
    assert.match(await html(peers[0]!.get(paths.peerNotes)), /Att pröva/);
  });
});
