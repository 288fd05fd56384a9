import assert from "node:assert/strict";
import { after, before, beforeEach, describe, it } from "node:test";
import { softwareAuthenticator } from "../../../../test/access/softwareAuthenticator.ts";
import {
  contentOrigin,
  openTestSite,
  origin,
  sessionOf,
  type Browser,
  type TestSite,
} from "../../../../test/web/openTestSite.ts";
import { inviteAdministrator } from "../../../usecases/access/inviteAdministrator.ts";
import { paths } from "../../paths.ts";

const good = "tuff lampa moln kaffe";

describe("coming in", () => {
  let site: TestSite;
  let token: string;
  let email: string;
  let count = 0;

  before(async () => (site = await openTestSite()));
  after(async () => {
    await site.close();
    assert.deepEqual(site.defects, []);
  });
  beforeEach(async () => {
    site.world.setTime("2026-11-23T09:00:00+01:00");
    email = `kim${(count += 1)}@norrvik.example`;
    const wish = { givenName: "Kim", familyName: "Ek", email, slug: undefined, organisation: undefined };
    const invited = await inviteAdministrator(site.world.needs)(wish);
    assert.ok(invited.ok);
    ({ token } = invited.value.link);
  });

  const accept = () => site.post(paths.welcomePassword(token), { chosen: good, repeated: good });
  const signIn = (password: string, more: Readonly<Record<string, string>> = {}, browser?: Browser) =>
    site.post(paths.signIn, { name: email, password, ...more }, browser);
  const isSignedIn = async (browser: Browser) => (await site.get(paths.account, browser)).status === 200;

  describe("by a link", () => {
    it("offers a passkey and a password, and says the rules", async () => {
      const html = await (await site.get(paths.welcome(token))).text();
      assert.match(html, /<h1>Välkommen, Kim<\/h1>/);
      assert.match(html, /24 november 2026/);
      assert.match(html, /Minst 12 tecken/);
      assert.match(html, /<ls-passkey data-kind="create"/);
    });

    it("signs in once, and then tells that it is used", async () => {
      const accepted = await accept();
      assert.equal(accepted.status, 303);
      assert.ok(await isSignedIn(sessionOf(accepted)));
      const again = await accept();
      assert.equal(again.status, 404);
      assert.match(await again.text(), /Länken fungerar inte/);
      assert.equal((await site.get(paths.welcome(token))).status, 404);
    });

    it("tells what is wrong with a password, and still works after that", async () => {
      for (const [chosen, repeated, said] of [
        ["kort", "kort", "Skriv minst 12 tecken"],
        ["password1234", "password1234", "lätt att gissa"],
        [good, `${good}!`, "inte lika"],
      ] as const) {
        const answer = await site.post(paths.welcomePassword(token), { chosen, repeated });
        assert.equal(answer.status, 422);
        assert.match(await answer.text(), new RegExp(said));
      }
      assert.equal((await accept()).status, 303);
    });

    it("signs in by a passkey that the browser makes", async () => {
      const question = await site.post(paths.welcomePasskeyQuestion(token), {});
      const device = softwareAuthenticator();
      const made = await site.post(paths.welcomePasskey(token), {
        credential: device.create(await offerIn(question), origin),
      });
      assert.equal(made.status, 303);
      const asked = await site.post(paths.signInPasskeyQuestion, {});
      const credential = device.use(await offerIn(asked), origin);
      const signedIn = await site.post(paths.signInPasskey, { credential, till: "/konto" });
      assert.equal(signedIn.headers.get("location"), "/konto");
      assert.ok(await isSignedIn(sessionOf(signedIn)));
      assert.equal((await site.post(paths.signInPasskey, { credential })).status, 422);
    });
  });

  describe("by password", () => {
    beforeEach(() => accept());

    it("goes on to the page that was asked for", async () => {
      const sent = await site.get(paths.account);
      assert.equal(sent.headers.get("location"), "/logga-in?till=%2Fkonto");
      const form = await (await site.get("/logga-in?till=%2Fkonto")).text();
      assert.match(form, /name="till" value="\/konto"/);
      assert.equal((await signIn(good, { till: "/konto" })).headers.get("location"), "/konto");
    });

    it("never goes on to another site", async () => {
      for (const till of ["//evil.example", "/\t/evil.example", "https://evil.example", "/\\evil.example"]) {
        assert.equal((await signIn(good, { till })).headers.get("location"), "/");
        const form = await (await site.get(`/logga-in?till=${encodeURIComponent(till)}`)).text();
        assert.match(form, /name="till" value="\/"/);
      }
    });

    it("says the same for a wrong password and for nobody, and keeps the name that was written", async () => {
      const wrong = await signIn("fel lösenord");
      const nobody = await site.post(paths.signIn, { name: "ghost@norrvik.example", password: "fel" });
      assert.deepEqual([wrong.status, nobody.status], [422, 422]);
      const [one, other] = [await wrong.text(), await nobody.text()];
      assert.match(one, /Det stämmer inte/);
      assert.equal(one.replaceAll(email, "x"), other.replaceAll("ghost@norrvik.example", "x"));
    });

    it("asks for what is missing", async () => {
      const answer = await site.post(paths.signIn, { name: " ", password: "" });
      assert.equal(answer.status, 422);
      const html = await answer.text();
      assert.match(html, /Skriv din e-postadress/);
      assert.match(html, /<title>Fel: Logga in/);
    });

    it("makes a guesser wait, and says how long", async () => {
      for (let guess = 0; guess < 5; guess += 1) await signIn("fel");
      const slowed = await signIn(good);
      assert.equal(slowed.status, 429);
      assert.equal(slowed.headers.get("retry-after"), "15");
      assert.match(await slowed.text(), /Vänta 15 sekunder/);
    });

    it("gives a new session at each sign-in and lets go of the one before", async () => {
      const planted = sessionOf(await signIn(good));
      const signedIn = await signIn(good, {}, planted);
      const fresh = sessionOf(signedIn);
      assert.notEqual(fresh.cookie, planted.cookie);
      assert.equal(await isSignedIn(planted), false);
      assert.ok(await isSignedIn(fresh));
    });

    it("takes no session that it has not given itself", async () => {
      const invented = { cookie: "ledstjarna=chosen-by-somebody-else" };
      const signedIn = await signIn(good, {}, invented);
      assert.notEqual(sessionOf(signedIn).cookie, invented.cookie);
      assert.equal(await isSignedIn(invented), false);
    });

    it("hides its cookie from script and from other sites", async () => {
      const cookie = (await signIn(good)).headers.get("set-cookie") ?? "";
      assert.match(cookie, /HttpOnly/);
      assert.match(cookie, /SameSite=Lax/);
      assert.doesNotMatch(cookie, /Expires|Max-Age/, "it ends with the browser");
    });

    it("replaces the cookie after an hour, and two pages asked for at once both work", async () => {
      const browser = sessionOf(await signIn(good));
      site.world.setTime("2026-11-23T10:01:00+01:00");
      const first = await site.get(paths.account, browser);
      const second = await site.get(paths.account, browser);
      assert.deepEqual([first.status, second.status], [200, 200]);
      assert.match(first.headers.get("set-cookie") ?? "", /^ledstjarna=/);
      assert.equal(second.headers.get("set-cookie"), null);
      site.world.setTime("2026-11-23T10:02:01+01:00");
      assert.equal(await isSignedIn(browser), false);
      assert.ok(await isSignedIn(sessionOf(first)));
    });
  });

  describe("from elsewhere", () => {
    const form = { name: "x", password: "y" };

    it("is refused when another site posts the form", async () => {
      for (const headers of [
        { "sec-fetch-site": "cross-site", origin: "https://evil.example" },
        { "sec-fetch-site": "same-site", origin: "https://other.localhost" },
        { "sec-fetch-site": "cross-site", origin: "null" },
      ])
        for (const path of [paths.signIn, paths.signOut, paths.language, paths.accountPassword])
          assert.equal((await site.post(path, form, { headers })).status, 403, `${path} ${headers.origin}`);
    });

    it("is let in from an older browser that names our own origin", async () => {
      const headers = { "sec-fetch-site": "", origin };
      assert.equal((await site.post(paths.signIn, form, { headers })).status, 422);
    });
  });

  it("every answer carries the headers that keep a page to itself, errors too", async () => {
    const browser = sessionOf(await accept());
    const answers = [
      await site.get(paths.signIn),
      await site.get(paths.account, browser),
      await site.get("/finns-inte", browser),
      await site.get(paths.home),
      await site.get(paths.health),
      await site.post(paths.signIn, {}, { headers: { "sec-fetch-site": "cross-site" } }),
    ];
    for (const { headers } of answers) {
      const policy = headers.get("content-security-policy") ?? "";
      assert.match(policy, /default-src 'none'/);
      // A form that begins a course from others leads to where their files are shown, and nothing else leads away.
      const withoutForms = policy.replace(` form-action 'self' ${contentOrigin};`, "");
      assert.doesNotMatch(withoutForms, /unsafe|\*|https?:/);
      assert.match(policy, /frame-ancestors 'none'/);
      assert.equal(headers.get("x-content-type-options"), "nosniff");
      assert.equal(headers.get("x-frame-options"), "DENY");
      assert.equal(headers.get("referrer-policy"), "same-origin");
      assert.match(headers.get("strict-transport-security") ?? "", /max-age=\d{7,}/);
    }
    assert.equal(answers[1]?.headers.get("cache-control"), "no-store");
  });
});

async function offerIn(response: Response): Promise<object> {
  const offer: unknown = await response.json();
  assert.ok(typeof offer === "object" && offer !== null);
  return offer;
}
