import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../../test/database/engines.ts";
import { openWorld, type World } from "../../../../test/database/world.ts";
import { openSite, visitAs, type Visit } from "../../../../test/web/visitAs.ts";
import { day } from "../../../domain/shared/day.ts";
import type { PersonId } from "../../../domain/shared/ids.ts";
import { insertGrant } from "../../../store/access/grant.ts";
import { paths } from "../../paths.ts";

const id = "listening-without-prestige";
const first = paths.courseStep(id, "1");

const html = async (response: Promise<Response>) => {
  const answer = await response;
  assert.equal(answer.status, 200);
  return answer.text();
};

describe("courses, as a browser meets them", () => {
  let world: World;
  let employee: Visit;
  let hr: Visit;
  let people: readonly [employee: PersonId, hr: PersonId];
  let site: ReturnType<typeof openSite>;

  /** Sessions end while days pass. */
  const signIn = async () => {
    employee = await visitAs(world, site, people[0]);
    hr = await visitAs(world, site, people[1]);
  };

  before(async () => {
    world = await openWorld(engines[0]!);
    site = openSite(world);
    const developer = await world.addActor();
    people = [(await world.addActor()).person, developer.person];
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
    await signIn();
  });
  after(() => world.close());

  it("are listed by what they train, with how long they take and that nobody has examined them", async () => {
    const page = await html(employee.get(paths.courses));
    assert.match(page, /Att lyssna utan prestige/);
    assert.match(page, /5 steg, 26 minuter/);
    assert.match(page, /Ej sakgranskad/);
  });

  it("have a front page with steps to read after it was begun", async () => {
    const page = await html(employee.get(paths.course(id)));
    assert.match(page, /<h1>Att lyssna utan prestige<\/h1>/);
    assert.match(page, /Bara du ser dina svar/);
    assert.doesNotMatch(page, /href="\/kurser\/listening-without-prestige\/steg\/1"/);
    const unbegun = await employee.get(first);
    assert.deepEqual([unbegun.status, unbegun.headers.get("location")], [303, paths.course(id)]);
    const begun = await employee.post(paths.startCourse(id), {});
    assert.deepEqual([begun.status, begun.headers.get("location")], [303, first]);
    assert.equal((await employee.get(paths.course("no-such"))).status, 404);
    assert.equal((await employee.get(paths.courseStep(id, "6"))).status, 404);
  });

  it("answer a question in place, keep the rest of the form, and say what is right and wrong", async () => {
    const sent = await employee.post(first, {
      act: "answer:karin-svarar",
      "q-karin-svarar": "0",
      "r-senast-du-slutade-lyssna": "När jag var <b>trött</b>.",
    });
    assert.deepEqual([sent.status, sent.headers.get("location")], [303, `${first}#karin-svarar`]);
    const page = await html(employee.get(first));
    assert.match(page, /Stämmer inte\.<\/strong> Det kan hon göra sedan/);
    assert.match(page, /Inte riktigt/);
    assert.match(page, /Svara igen/);
    assert.match(page, /När jag var &lt;b&gt;trött&lt;\/b&gt;\./);
    await employee.post(first, { act: "answer:karin-svarar", "q-karin-svarar": "1" });
    assert.match(await html(employee.get(first)), /Rätt svar\./);
  });

  it("keep what was written in one tab when a question is answered in another, and show both when both wrote", async () => {
    const field = "r-senast-du-slutade-lyssna";
    const [old, saved] = [{ [field]: "", "q-karin-svarar": "1" }, "När jag var <b>trött</b>."];
    assert.equal((await employee.post(first, { ...old, act: "answer:karin-svarar" })).status, 303);
    const page = await html(employee.get(first));
    assert.match(
      page,
      /name="shown-r-senast-du-slutade-lyssna" value="När jag var &lt;b&gt;trött&lt;\/b&gt;\."/,
    );
    const both = await employee.post(first, { ...old, [field]: "Från andra fliken.", act: "save" });
    assert.equal(both.status, 422);
    const refused = await both.text();
    assert.match(refused, /Du har sparat en annan text här/);
    assert.match(refused, /<textarea[^>]*>\s*Från andra fliken\.<\/textarea>/);
    assert.match(refused, /<summary>Det som är sparat<\/summary>.*När jag var/s);
    const chosen = { [field]: "Båda.", [`shown-${field}`]: saved, act: "save" };
    assert.equal((await employee.post(first, chosen)).status, 303);
    assert.match(await html(employee.get(first)), /<textarea[^>]*>\s*Båda\.<\/textarea>/);
  });

  it("come back with the whole text when it is too long", async () => {
    const long = {
      "r-senast-du-slutade-lyssna": `${"a".repeat(4000)}slut`,
      "shown-r-senast-du-slutade-lyssna": "Båda.",
    };
    const response = await employee.post(first, { ...long, act: "save" });
    assert.equal(response.status, 422);
    const page = await response.text();
    assert.match(page, /aaslut<\/textarea>/);
    assert.match(page, /href="#r-senast-du-slutade-lyssna">Texten är för lång/);
    assert.match(await html(employee.get(first)), /Båda\./);
  });

  it("come back with what is missing when a step is said to be done too early", async () => {
    const response = await employee.post(first, { act: "finish" });
    assert.equal(response.status, 422);
    const page = await response.text();
    assert.match(page, /2 saker behöver rättas/);
    assert.match(page, /href="#q-vad-studien-visade">[^<]+… Svara på frågan/);
    assert.match(page, /href="#q-prestige-ar"/);
  });

  it("have a step done, and the next one offered", async () => {
    const form = new FormData();
    form.append("act", "recall:prestige-ar:good");
    assert.equal((await employee.post(first, form)).status, 303);
    const last = new FormData();
    for (const [name, value] of [
      ["act", "finish"],
      ["q-vad-studien-visade", "1"],
      ["q-vad-studien-visade", "2"],
    ] as const)
      last.append(name, value);
    const done = await employee.post(first, last);
    assert.deepEqual([done.status, done.headers.get("location")], [303, `${paths.course(id)}?klart=1`]);
    const page = await html(employee.get(`${paths.course(id)}?klart=1`));
    assert.match(page, /Steget är klart/);
    assert.match(page, /Fortsätt: Frågan efter frågan/);
    assert.match(await html(employee.get(paths.home)), /Nästa steg i Att lyssna utan prestige\. 5 minuter\./);
  });

  it("take a promise into the plan, and say what is wrong with an empty one", async () => {
    const second = paths.courseStep(id, "2");
    assert.match(await html(employee.get(second)), /Det kommer tillbaka 28 november 2026\./);
    const empty = await employee.post(second, { act: "promise:en-fraga-till", "c-en-fraga-till": " " });
    assert.equal(empty.status, 422);
    assert.match(await empty.text(), /href="#c-en-fraga-till">Skriv vad du lovar dig själv\./);
    assert.equal((await employee.post(second, { act: "promise:en-fraga-till" })).status, 422);
    const promised = { act: "promise:en-fraga-till", "c-en-fraga-till": "Jag frågar en gång till." };
    assert.equal((await employee.post(second, promised)).status, 303);
    assert.match(await html(employee.get(second)), /Du har lovat: Jag frågar en gång till\./);
    const late = await employee.post(second, { ...promised, "c-en-fraga-till": "Något annat.", act: "save" });
    assert.equal(late.status, 422);
    assert.match(
      await late.text(),
      /Du har redan lovat något här.*<p class="ls-kept-lines">Något annat\.<\/p>/s,
    );
    assert.match(await html(employee.get(paths.development)), /Jag frågar en gång till\./);
  });

  it("bring questions back, one at a time", async () => {
    assert.match(await html(employee.get(paths.review)), /Inget har kommit tillbaka/);
    world.setTime("2026-11-27T09:00:00+01:00");
    await signIn();
    assert.match(await html(employee.get(paths.home)), /3 frågor i dag/);
    assert.match(await html(employee.get(paths.courses)), /3 frågor i dag/);
    const page = await html(employee.get(paths.review));
    assert.match(page, /3 frågor kvar idag/);
    const address = /action="(\/repetera\/[0-9a-f-]+)"/.exec(page)![1]!;
    const nothing = await employee.post(address, {});
    assert.equal(nothing.status, 422);
    assert.match(await nothing.text(), /Välj ett svar\./);
    const answered = await employee.post(address, { answer: "1", act: "answer" });
    assert.deepEqual([answered.status, answered.headers.get("location")], [303, address]);
    const reply = await html(employee.get(address));
    assert.match(reply, /Frågan kommer tillbaka/);
    assert.match(reply, /Nästa fråga/);
    assert.equal((await hr.get(address)).status, 404);
  });

  it("are marked by HR alone when an expert has examined them", async () => {
    assert.equal((await employee.post(paths.examineCourse(id), { by: "Jag" })).status, 403);
    assert.match(await html(hr.get(paths.course(id))), /Läsbarhet \(LIX\)/);
    assert.equal((await hr.post(paths.examineCourse(id), { by: "Eva Lind, psykolog" })).status, 303);
    const page = await html(employee.get(paths.course(id)));
    assert.match(page, /Sakgranskad av Eva Lind, psykolog, 27 november 2026/);
    assert.doesNotMatch(page, /Ej sakgranskad/);
    assert.doesNotMatch(page, /LIX/);
  });

  it("tell HR alone how many take part, in groups that nobody can be found in", async () => {
    assert.equal((await employee.get(paths.participation)).status, 403);
    const page = await html(hr.get(paths.participation));
    assert.match(page, /före 1 november 2026/);
    assert.match(page, /Inget visas än: för få deltar/);
    assert.doesNotMatch(page, /visas inte<\/td>/);
  });

  it("have a record to print, which is empty until a course is done", async () => {
    assert.match(await html(employee.get(paths.transcript)), /Inget att visa än/);
    assert.equal((await employee.get(paths.courseFinished(id))).status, 404);
  });
});
