import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { openTestSite, type Browser, type TestSite } from "../../../../test/web/openTestSite.ts";
import { inviteAdministrator } from "../../../usecases/access/inviteAdministrator.ts";
import { openLink } from "../../../usecases/access/openLink.ts";
import { paths } from "../../paths.ts";

describe("giving others a way in", () => {
  let site: TestSite;
  let administrator: Browser;
  let employee: Browser;
  let kim: string;
  let alex: string;

  before(async () => {
    site = await openTestSite();
    const wish = {
      givenName: "Kim",
      familyName: "Ek",
      email: "kim@norrvik.example",
      slug: undefined,
      organisation: undefined,
    };
    const invited = await inviteAdministrator(site.world.needs)(wish);
    assert.ok(invited.ok);
    const opened = await openLink(site.world.needs)(site.world.tenant, invited.value.link.token);
    assert.ok(opened.ok);
    kim = opened.value.owner.id;
    administrator = await site.signIn(opened.value.owner.id);
    const other = await site.world.addActor();
    await site.world.needs.database.asTenant(site.world.tenant, (tx) =>
      tx
        .updateTable("person")
        .set({ given_name: "Alex", family_name: "Åberg" })
        .where("id", "=", other.person)
        .execute(),
    );
    alex = other.person;
    employee = await site.signIn(other);
  });
  after(async () => {
    await site.close();
    assert.deepEqual(site.defects, []);
  });

  const person = async () => (await site.get(paths.personAccess(alex), administrator)).text();
  const giveRole = (fields: Readonly<Record<string, string>>) =>
    site.post(paths.personRoles(alex), fields, administrator);

  it("is for administrators, and to others does not tell who there is", async () => {
    for (const path of [paths.people, paths.personAccess(alex), paths.personAccess(kim)])
      assert.equal((await site.get(path, employee)).status, 403);
    for (const path of [paths.personLink(kim), paths.personRoles(kim), paths.endRole(kim)])
      assert.equal((await site.post(path, { role: "coach", firstDay: "2026-11-23" }, employee)).status, 403);
    assert.equal((await site.get(paths.people)).status, 303);
  });

  it("finds a person by name, with the name in no address", async () => {
    const found = await site.post(paths.people, { search: "åberg" }, administrator);
    const html = await found.text();
    assert.match(html, new RegExp(`<a href="/organisation/personer/${alex}">Alex Åberg</a>`));
    const nobody = await site.post(paths.people, { search: "xyzzy" }, administrator);
    assert.match(await nobody.text(), /Ingen heter så/);
    assert.match(await (await site.get(paths.people, administrator)).text(), /Kim Ek/);
  });

  it("shows a new link once, and it works", async () => {
    const html = await (await site.post(paths.personLink(alex), {}, administrator)).text();
    const path = /<code>http:\/\/localhost(\/valkommen\/[\w-]{43})<\/code>/.exec(html)?.[1];
    assert.ok(path);
    assert.match(await (await site.get(path)).text(), /Välkommen, Alex/);
    assert.doesNotMatch(await person(), /valkommen/);
    assert.equal((await site.post(paths.personLink("x"), {}, administrator)).status, 404);
  });

  it("gives a role with dates, and keeps what was written when something is wrong", async () => {
    const wrong = await giveRole({ role: "", firstDay: "2026-13-01", lastDay: "", unit: "" });
    assert.equal(wrong.status, 422);
    const html = await wrong.text();
    assert.match(html, /Välj en roll\./);
    assert.match(html, /value="2026-13-01"/);
    const role = { role: "coach", firstDay: "2026-11-23", lastDay: "2026-12-31", unit: "" };
    assert.equal((await giveRole(role)).status, 303);
    const page = await person();
    assert.match(page, /Coach/);
    assert.match(page, /31\sdec/);
    const twice = await giveRole(role);
    assert.equal(twice.status, 422);
    assert.match(await twice.text(), /har redan den rollen/);
  });

  it("ends a role, but never the last administrator's", async () => {
    const grantOn = (html: string) => /name="grant" value="([^"]+)"/.exec(html)?.[1] ?? "";
    const ended = await site.post(paths.endRole(alex), { grant: grantOn(await person()) }, administrator);
    assert.equal(ended.status, 303);
    assert.match(await person(), /ingen roll av beslut/);
    const own = await (await site.get(paths.personAccess(kim), administrator)).text();
    const refused = await site.post(paths.endRole(kim), { grant: grantOn(own) }, administrator);
    assert.equal(refused.status, 422);
    assert.match(await refused.text(), /den sista administratören/);
  });
});
