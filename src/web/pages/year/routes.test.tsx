import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../../test/database/engines.ts";
import { openWorld, type World } from "../../../../test/database/world.ts";
import { openSite, visitAs, type Visit } from "../../../../test/web/visitAs.ts";
import { day } from "../../../domain/shared/day.ts";
import { insertGrant } from "../../../store/access/grant.ts";
import { paths } from "../../paths.ts";

const html = async (response: Promise<Response>) => {
  const answer = await response;
  assert.equal(answer.status, 200);
  return answer.text();
};

describe("the year, as a browser and a calendar program meet it", () => {
  let world: World;
  let employee: Visit;
  let hr: Visit;
  let site: ReturnType<typeof openSite>;

  before(async () => {
    world = await openWorld(engines[0]!);
    site = openSite(world);
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
    employee = await visitAs(world, site, (await world.addActor()).person);
    hr = await visitAs(world, site, developer.person);
  });
  after(() => world.close());

  const askCalendar = (address: string) =>
    site.request(new URL(address).pathname, { headers: { host: "localhost" } });
  const made = async (fields: Readonly<Record<string, string>>) => {
    const page = await html(employee.post(paths.makeFeed, fields));
    assert.match(page, /Adressen visas bara nu/);
    return /<code>([^<]+)<\/code>/.exec(page)![1]!;
  };

  it("offers a course where nothing goes on", async () => {
    const page = await html(employee.get(paths.year));
    assert.match(page, /Inget pågår för dig just nu/);
    assert.match(page, /href="\/kurser\/[a-z-]+"[^>]*>Börja kursen /);
    assert.match(page, /Inget är inplanerat de närmaste tolv månaderna\./);
  });

  it("has dates that HR writes, with what is wrong said beside what was written", async () => {
    const wrong = await hr.post(paths.yearDates, {
      kind: "",
      name: "Budget",
      firstDay: "snart",
      lastDay: "",
    });
    assert.equal(wrong.status, 422);
    assert.match(await wrong.text(), /2 saker behöver rättas/);
    const written = { kind: "budget", name: "Internbudget", firstDay: "2026-12-01", lastDay: "2026-12-04" };
    assert.equal((await hr.post(paths.yearDates, written)).status, 303);
    assert.equal((await employee.post(paths.yearDates, written)).status, 403);
    assert.match(await html(employee.get(paths.year)), /Budget: Internbudget/);
    assert.match(await html(hr.get(paths.coverage)), /1 november 2026/);
    assert.equal((await employee.get(paths.coverage)).status, 403);
  });

  it("is given to a calendar program without words that were not ticked", async () => {
    await employee.post(paths.changePlan, {
      change: "commitment",
      "commitment-text": "Jag säger nej till Karin.",
      "commitment-day": "2026-12-07",
    });
    assert.match(await html(employee.get(paths.year)), /Se tillbaka: Jag säger nej till Karin\./);
    const address = await made({});
    assert.match(address, /\/kalender\/[\w-]{43}\.ics$/);
    const answer = await askCalendar(address);
    assert.equal(answer.headers.get("content-type"), "text/calendar; charset=utf-8");
    assert.equal(answer.headers.get("cache-control"), "no-store");
    const calendar = await answer.text();
    assert.match(calendar, /\r\nSUMMARY:Åtagande: se tillbaka\r\n/);
    assert.match(calendar, /\r\nDTSTART;VALUE=DATE:20261207\r\nDTEND;VALUE=DATE:20261208\r\n/);
    assert.doesNotMatch(calendar, /Karin|Internbudget/);
    const uid = /UID:(.+)\r\n/.exec(calendar)![1];
    const told = await (await askCalendar(await made({ showsWords: "yes" }))).text();
    assert.match(told, /SUMMARY:Se tillbaka: Jag säger nej till Karin\./);
    assert.equal(/UID:(.+)\r\n/.exec(told)![1], uid);
    assert.equal((await askCalendar(address)).status, 404);
  });

  it("has an address that its owner takes away", async () => {
    const address = await made({});
    assert.match(await html(employee.get(paths.year)), /Du har en adress sedan 23 november 2026/);
    assert.equal((await employee.post(paths.revokeFeed, {})).status, 303);
    assert.equal((await askCalendar(address)).status, 404);
    assert.equal((await askCalendar(`http://localhost${paths.calendarFeed("x.ics")}`)).status, 404);
    assert.equal((await askCalendar(`http://localhost${paths.calendarFeed("x")}`)).status, 404);
  });
});
