import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../../test/database/engines.ts";
import { openWorld, type World } from "../../../../test/database/world.ts";
import { openSite, visitAs, type Visit } from "../../../../test/web/visitAs.ts";
import { day } from "../../../domain/shared/day.ts";
import { insertGrant } from "../../../store/access/grant.ts";
import { paths } from "../../paths.ts";

const programme = {
  nameSv: "Leda tillsammans",
  nameEn: "Leading together",
  descriptionSv: "Tre dagar.",
  descriptionEn: "",
  audience: "everybody",
  competencyIds: "listening",
};
const cohort = { name: "Vår", seats: "1", applyBy: "2026-12-10", leader: "" };
const session = {
  on: "2026-12-15",
  from: "9.00",
  to: "16.00",
  place: "Rum 4",
  preparation: "Läs <b>två</b> sidor.",
};

const html = async (response: Promise<Response>) => {
  const answer = await response;
  assert.equal(answer.status, 200);
  return answer.text();
};
const address = (response: Response) => response.headers.get("location") ?? "";

describe("programmes, as a browser meets them", () => {
  let world: World;
  let employee: Visit;
  let other: Visit;
  let hr: Visit;
  let page: string;
  let group: string;
  let meeting: string;
  let signIn: () => Promise<void>;

  before(async () => {
    world = await openWorld(engines[0]!);
    const site = openSite(world);
    const [one, two, developer] = [await world.addActor(), await world.addActor(), await world.addActor()];
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
    signIn = async () => {
      employee = await visitAs(world, site, one.person);
      other = await visitAs(world, site, two.person);
      hr = await visitAs(world, site, developer.person);
    };
    await signIn();
  });
  after(() => world.close());

  it("are written by HR, with what is wrong said beside what was written", async () => {
    assert.match(await html(employee.get(paths.programmes)), /Inga program än/);
    assert.equal((await employee.get(paths.newProgramme)).status, 403);
    const wrong = await hr.post(paths.newProgramme, { ...programme, nameSv: "", audience: "" });
    assert.equal(wrong.status, 422);
    const again = await wrong.text();
    assert.match(again, /2 saker behöver rättas/);
    assert.match(again, /Tre dagar\./);
    const made = await hr.post(paths.newProgramme, programme);
    assert.equal(made.status, 303);
    page = address(made);
    const badGroup = await hr.post(`${page}/grupper`, { ...cohort, seats: "noll" });
    assert.equal(badGroup.status, 422);
    assert.match(await badGroup.text(), /Skriv ett helt tal från 1 till 500\./);
    group = address(await hr.post(`${page}/grupper`, cohort));
    const badSession = await hr.post(`${group}/traffar`, { ...session, to: "8.00" });
    assert.equal(badSession.status, 422);
    assert.match(await badSession.text(), /Träffen slutar innan den börjar\./);
    assert.equal(address(await hr.post(`${group}/traffar`, session)), group);
    meeting = /href="(\/program\/traffar\/[0-9a-f-]+)"/.exec(await html(hr.get(group)))![1]!;
  });

  it("say who sees what before somebody applies, and give a seat or a place in line", async () => {
    const before = await html(employee.get(page));
    assert.match(before, /HR och den som leder gruppen ser att du deltar/);
    assert.match(before, /Lyssnande|lyssna/);
    assert.doesNotMatch(before, /href="\/program\/traffar/);
    assert.equal(address(await employee.post(`${group}/sok`, {})), page);
    assert.match(await html(employee.get(page)), /Du har en plats/);
    await other.post(`${group}/sok`, {});
    assert.match(await html(other.get(page)), /Du är nummer 1 på väntelistan/);
    const twice = await other.post(`${group}/sok`, {});
    assert.equal(twice.status, 409);
    assert.match(await twice.text(), /Du har redan sökt till gruppen\./);
  });

  it("show who takes part to HR, and to nobody else", async () => {
    assert.match(await html(hr.get(group)), /Kim Ek/);
    assert.equal((await employee.get(group)).status, 404);
    assert.equal((await other.get(meeting)).status, 404);
    assert.match(await html(employee.get(meeting)), /Läs &lt;b&gt;två&lt;\/b&gt; sidor\./);
    assert.match(await html(employee.get(paths.home)), /Träff i Leda tillsammans/);
  });

  it("may ask for something first: said before anybody applies, with a way to it, and never in a circle", async () => {
    const course = "course listening-without-prestige";
    const form = { ...programme, nameSv: "Leda andra", nameEn: "", prerequisites: course, areBinding: "yes" };
    const late = await hr.post(paths.newProgramme, { ...form, leadingMonths: "länge" });
    assert.equal(late.status, 422);
    assert.match(await late.text(), /Skriv ett helt tal från 0 till 120/);
    const second = address(await hr.post(paths.newProgramme, form));
    await hr.post(`${second}/grupper`, { ...cohort, seats: "9" });
    const seen = await html(employee.get(second));
    assert.match(seen, /href="\/kurser\/listening-without-prestige">Kurs: Att lyssna utan prestige</);
    assert.match(seen, /Aldrig vilka, och aldrig hur det gick\./);
    assert.doesNotMatch(seen, /Sök till Vår/);
    const change = await hr.post(`${page}/andra`, {
      ...programme,
      prerequisites: `programme ${second.split("/").at(-1)}`,
    });
    assert.equal(change.status, 303);
    const back = `programme ${page.split("/").at(-1)}`;
    const circle = await hr.post(`${second}/andra`, { ...form, prerequisites: back });
    assert.equal(circle.status, 422);
    assert.match(await circle.text(), /i en ring.*Leda andra och Leda tillsammans, och så Leda andra igen/);
    assert.match(await html(employee.get(page)), /Program: Leda andra/);
    assert.equal((await employee.get(`${second}/undantag`)).status, 404);
    const unknown = await hr.post(`${second}/undantag`, { person: "x@norrvik.example", reason: "" });
    assert.equal(unknown.status, 422);
    assert.match(await unknown.text(), /Ingen i organisationen har den adressen\./);
    assert.equal((await hr.post(`${page}/andra`, programme)).status, 303);
  });

  it("tell HR alone what they cost, and ask about a substitute when an hour has a price", async () => {
    assert.equal((await employee.get(paths.programmeCosts)).status, 403);
    assert.match(await html(hr.get(paths.programmeCosts)), /Inget timpris är skrivet/);
    const rate = { hourlySek: "185", contribution: "31,42", fromDay: "2026-01-01" };
    const wrong = await hr.post(paths.programmeCosts, { ...rate, hourlySek: "1.850" });
    assert.equal(wrong.status, 422);
    assert.match(await wrong.text(), /Skriv hela kronor, till exempel 185\./);
    assert.equal((await hr.post(paths.programmeCosts, rate)).status, 303);
    assert.match(await html(hr.get(`${paths.programmeCosts}?sparat`)), /Timpriset är sparat\..*243\s*kr/s);
    const another = address(await hr.post(`${page}/grupper`, { ...cohort, name: "Höst", seatSek: "100" }));
    const field = `substitute-${another.split("/").at(-1)}`;
    const unread = await employee.post(`${another}/sok`, { [field]: "många" });
    assert.equal(unread.status, 422);
    assert.match(await unread.text(), /value="många"/);
    assert.equal(address(await employee.post(`${another}/sok`, { [field]: "2" })), page);
    assert.match(await html(hr.get(another)), /Platserna kostar 100\s*kr och vikarierna 486\s*kr/);
  });

  it("ask for a promise after a session, which goes into the plan", async () => {
    world.setTime("2026-12-16T09:00:00+01:00");
    await signIn();
    assert.match(await html(employee.get(paths.home)), /Lova dig själv en sak: Leda tillsammans/);
    const empty = await employee.post(`${meeting}/lofte`, { promise: " " });
    assert.equal(empty.status, 422);
    assert.match(await empty.text(), /Skriv vad du lovar dig själv\./);
    assert.equal(address(await employee.post(`${meeting}/lofte`, { promise: "Jag frågar." })), meeting);
    assert.match(await html(employee.get(meeting)), /Du har lovat: Jag frågar\./);
    assert.match(await html(employee.get(paths.development)), /Jag frågar\./);
    assert.doesNotMatch(await html(hr.get(meeting)), /Jag frågar\./);
  });

  it("have attendance marked by HR, and a seat that is left goes to the next", async () => {
    const form = await html(hr.get(meeting));
    const person = /name="came"[^>]*value="([0-9a-f-]+)"|value="([0-9a-f-]+)"[^>]*name="came"/.exec(form)!;
    await hr.post(`${meeting}/narvaro`, { came: (person[1] ?? person[2])! });
    assert.match(await html(hr.get(`${meeting}?sparat`)), /Närvaron är sparad\./);
    assert.equal((await employee.post(`${meeting}/narvaro`, {})).status, 404);
    assert.equal(address(await employee.post(`${group}/lamna`, {})), page);
    assert.match(await html(other.get(page)), /Du har en plats/);
    assert.equal((await employee.get(meeting)).status, 404);
  });
});
