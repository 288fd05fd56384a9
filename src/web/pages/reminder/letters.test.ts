import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { openTestSite, origin, type Browser, type TestSite } from "../../../../test/web/openTestSite.ts";
import { addHr } from "../../../../test/survey/addHr.ts";
import { sketchRegister } from "../../../../test/survey/register.ts";
import type { Actor } from "../../../domain/access/actor.ts";
import { writeUnsubscribeToken } from "../../../domain/reminder/unsubscribeToken.ts";
import { unsubscribeKey } from "../../../store/reminder/letterRules.ts";
import { letterWishOf } from "../../../store/reminder/letterWish.ts";
import { paths } from "../../paths.ts";

describe("the pages about letters", () => {
  let site: TestSite;
  let owner: Actor;
  let own: Browser;
  let hr: Browser;

  before(async () => {
    site = await openTestSite();
    const { needs, tenant } = site.world;
    const { people } = await sketchRegister(needs.database, tenant, [
      { code: "1", kind: "organisation", people: 2 },
    ]);
    owner = await site.world.addActor({ person: people["1"]![1]! });
    own = await site.signIn(owner);
    hr = await site.signIn(await addHr(site.world));
  });
  after(() => {
    assert.deepEqual(site.defects, []);
    return site.close();
  });

  const wish = () =>
    site.world.needs.database.asTenant(site.world.tenant, (tx) => letterWishOf(tx, owner.person, false));
  const html = async (path: string, browser?: Browser) => {
    const answer = await site.get(path, browser);
    assert.equal(answer.status, 200);
    return answer.text();
  };

  it("are reached from the own account, and say where letters go", async () => {
    assert.match(await html(paths.account, own), new RegExp(`href="${paths.letters}"`));
    const page = await html(paths.letters, own);
    assert.match(page, /Ingen e-postserver är inställd här/);
    assert.match(page, /value="weekly"[^>]*checked/);
    assert.match(page, /value="8" selected[^>]*>kl\. 08:00/);
    assert.doesNotMatch(page, /kl\. 18:00|kl\. 06:00/);
  });

  it("take a choice, and give a wrong one back with a sentence", async () => {
    const wrong = await site.post(paths.letters, { kinds: "weekly", weekday: "6", hour: "22" }, own);
    assert.equal(wrong.status, 422);
    assert.match(await wrong.text(), /2 saker behöver rättas/);
    const right = { kinds: "promises", weekday: "4", hour: "15", showsWords: "yes" };
    assert.equal((await site.post(paths.letters, right, own)).status, 303);
    assert.deepEqual(await wish(), {
      weekly: false,
      promises: true,
      sessions: false,
      weekday: 4,
      hour: 15,
      showsWords: true,
    });
    assert.match(await html(`${paths.letters}?klart`, own), /Ditt val är sparat/);
  });

  it("let HR alone decide quiet hours, which then cannot be chosen", async () => {
    assert.equal((await site.get(paths.quietHours, own)).status, 403);
    assert.equal((await site.post(paths.quietHours, {}, own)).status, 403);
    assert.match(await html(paths.organisation, hr), new RegExp(`href="${paths.quietHours}"`));
    const wrong = await site.post(paths.quietHours, { from: "9", until: "7" }, hr);
    assert.equal(wrong.status, 422);
    assert.match(await wrong.text(), /Välj en timme\./);
    assert.equal((await site.post(paths.quietHours, { from: "16", until: "8" }, hr)).status, 303);
    const page = await html(paths.letters, own);
    assert.match(page, /kl\. 15:00/);
    assert.doesNotMatch(page, /kl\. 16:00|kl\. 07:00/);
  });

  describe("that a link in a letter leads to", () => {
    const address = async (key?: string) => {
      const { needs, tenant } = site.world;
      const kept = await needs.database.asTenant(tenant, (tx) => unsubscribeKey(tx, needs.newSecret()));
      return paths.unsubscribe(writeUnsubscribeToken(needs.sign, key ?? kept, owner.person));
    };
    /** As a mail provider's server posts: from nowhere, with nothing but what RFC 8058 says. */
    const oneClick = (path: string) =>
      site.post(path, { "List-Unsubscribe": "One-Click" }, { headers: { "sec-fetch-site": "cross-site" } });

    it("changes nothing when it is only looked at", async () => {
      assert.match(await html(await address()), /Sluta skicka brev till mig/);
      assert.equal((await wish()).promises, true);
    });

    it("ends letters with a press, without signing in, and says so", async () => {
      const answer = await site.post(await address(), {});
      assert.deepEqual([answer.status, answer.headers.get("location")], [303, await address()]);
      assert.match(await html(await address()), /Inga fler brev/);
      const { weekly, promises, sessions, weekday } = await wish();
      assert.deepEqual([weekly, promises, sessions, weekday], [false, false, false, 4]);
    });

    it("ends them for a mail program, which is not redirected", async () => {
      assert.equal(
        (await site.post(paths.letters, { kinds: "weekly", weekday: "1", hour: "9" }, own)).status,
        303,
      );
      assert.equal((await wish()).weekly, true);
      const answer = await oneClick(await address());
      assert.deepEqual([answer.status, await answer.text()], [200, ""]);
      assert.equal((await wish()).weekly, false);
    });

    it("is nothing for whoever has no key", async () => {
      for (const path of [
        await address("another key"),
        paths.unsubscribe("x"),
        paths.unsubscribe(owner.person),
      ]) {
        assert.equal((await site.get(path)).status, 404);
        assert.equal((await oneClick(path)).status, 404);
      }
      assert.equal(
        (await site.get(new URL(await address(), origin).pathname)).headers.get("cache-control"),
        "no-store",
      );
    });
  });
});
