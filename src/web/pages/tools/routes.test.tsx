import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { openTestSite, type Browser, type TestSite } from "../../../../test/web/openTestSite.ts";
import { paths } from "../../paths.ts";

const id = "conflict-between-two";

describe("tools for the day, as a browser meets them", () => {
  let site: TestSite;
  let employee: Browser;
  before(async () => {
    site = await openTestSite();
    employee = await site.signIn(await site.world.addActor());
  });
  after(() => site.close());

  const page = async (path: string, browser = employee) => {
    const answer = await site.get(path, browser);
    assert.equal(answer.status, 200, path);
    return answer.text();
  };
  const search = (query: string, browser = employee) =>
    page(`${paths.tools}?q=${encodeURIComponent(query)}`, browser);

  it("are for everybody who is signed in, and for nobody else", async () => {
    assert.equal((await site.get(paths.tools)).status, 303);
    assert.equal((await site.get(paths.tool(id))).status, 303);
    const list = await page(paths.tools);
    for (const tool of site.world.needs.content.tools)
      assert.ok(list.includes(`href="${paths.tool(tool.id)}"`), tool.id);
  });

  it("have a page with steps, words to say, what to avoid, who takes over, and the law with its day", async () => {
    const html = await page(paths.tool("after-violence"));
    for (const heading of ["Gör så här", "Så kan du säga", "Undvik", "Lämna vidare", "Lagen bakom"])
      assert.ok(html.includes(`<h2>${heading}</h2>`), heading);
    assert.match(html, /Två minuter/);
    assert.match(html, /Ej sakgranskad/);
    assert.match(html, /3 kap\. 3 a §/);
    assert.match(html, /Lagen kontrollerad 28 november 2026/);
  });

  it("have a checklist that is ticked and sent nowhere", async () => {
    const html = await page(paths.tool(id));
    const boxes = [...html.matchAll(/<input[^>]*type="checkbox"[^>]*>/g)];
    assert.equal(boxes.length, 4);
    const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
    assert.doesNotMatch(main, /<form/);
    assert.match(main, /Bockarna sparas inte/);
  });

  it("lead to courses and dialogues that train the same, of those that the reader may open", async () => {
    const html = await page(paths.tool("tears-and-anger"));
    assert.match(html, /Kurs: Att lyssna utan prestige/);
    assert.doesNotMatch(html, /Kurs: Mod när det gäller/);
  });

  it("are found by the words of who does not know what they are called, with why", async () => {
    const html = await search("bråk");
    assert.match(html, /träffar? på ”bråk”/);
    assert.match(html, /Konflikt mellan två medarbetare/);
    assert.match(html, /Handlar om: bråk/);
    assert.match(html, /value="bråk"/);
  });

  it("are found together with help, and with courses and dialogues that the reader may open", async () => {
    assert.match(await search("logga in"), /href="\/hjalp\/logga-in"/);
    assert.match(await search("lyssna"), /href="\/kurser\/listening-without-prestige"/);
    assert.doesNotMatch(await search("mod när det gäller"), /href="\/kurser\/courage-when-it-counts"/);
  });

  it("say how to search on when nothing is found, and show everything for nothing", async () => {
    const html = await search("xylofon<b>");
    assert.match(html, /Inget hittades på ”xylofon&lt;b&gt;”/);
    assert.match(html, /Prova ett kortare ord/);
    assert.match(await search("   "), /Svåra och viktiga samtal/);
  });

  it("are there in English", async () => {
    const english = { ...employee, cookie: `${employee.cookie}; sprak=en` };
    assert.match(await page(paths.tools, english), /Conflict between two employees/);
    assert.match(await search("crying", english), /When somebody cries or gets angry/);
  });

  it("come to home by what the person has set as a goal, and not before", async () => {
    assert.doesNotMatch(await page(paths.home), /Verktyg för dagen:/);
    const goal = { change: "goal", "goal-text": "Vila", "goal-competency": "sustainable-leadership" };
    assert.equal((await site.post(paths.changePlan, goal, employee)).status, 303);
    assert.match(await page(paths.home), /Verktyg för dagen: En medarbetare verkar må dåligt/);
  });

  it("answer that there is none where there is none", async () => {
    assert.equal((await site.get(paths.tool("nothing"), employee)).status, 404);
  });
});
