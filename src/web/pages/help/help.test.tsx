import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { openTestSite, type TestSite } from "../../../../test/web/openTestSite.ts";
import { paths } from "../../paths.ts";
import { texts } from "../../text/texts.ts";
import { topics } from "./topics.ts";

describe("help", () => {
  let site: TestSite;
  before(async () => (site = await openTestSite()));
  after(() => site.close());

  it("has every topic in its list, once", () => {
    assert.deepEqual(
      topics.map(({ key }) => key).sort((a, b) => a.localeCompare(b)),
      Object.keys(texts("sv").help.topics).sort((a, b) => a.localeCompare(b)),
    );
  });

  for (const language of ["sv", "en"] as const)
    it(`is read without signing in, in ${language}: steps, questions and one heading on each page`, async () => {
      const browser = { cookie: `sprak=${language}` };
      const list = await (await site.get(paths.help, browser)).text();
      for (const { key, slug } of topics) {
        assert.ok(list.includes(`href="/hjalp/${slug}"`), slug);
        const page = await site.get(paths.helpTopic(slug), browser);
        assert.equal(page.status, 200);
        const html = await page.text();
        const topic = texts(language).help.topics[key];
        assert.equal(html.split("<h1").length, 2);
        assert.ok(html.includes(topic.title));
        assert.equal(html.split("<details").length - 1, topic.questions.length);
      }
    });

  it("has no page for what is not a topic", async () => {
    assert.equal((await site.get("/hjalp/nagot-annat")).status, 404);
  });

  it("tells truthfully who could read what is private", async () => {
    const html = await (await site.get(paths.privacy)).text();
    assert.match(html, /Den som sköter systemets databas kan läsa/);
    assert.match(html, /Nämnden i Norrviks kommun är personuppgiftsansvarig/);
  });
});
