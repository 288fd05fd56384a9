import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { packageOf, structureOf, unitOf } from "../../../../test/coursepackage/tinyCourse.ts";
import { addHr } from "../../../../test/survey/addHr.ts";
import {
  contentOrigin,
  openTestSite,
  type Browser,
  type TestSite,
} from "../../../../test/web/openTestSite.ts";
import { paths } from "../../paths.ts";

describe("the pages of course packages", () => {
  let site: TestSite;
  let hr: Browser;
  let kim: Browser;
  let packagePath: string;

  before(async () => {
    site = await openTestSite();
    hr = await site.signIn(await addHr(site.world));
    kim = await site.signIn(await site.world.addActor());
  });
  after(async () => {
    await site.close();
    assert.deepEqual(site.defects, []);
  });

  const send = (file: Uint8Array<ArrayBuffer>, fields: Readonly<Record<string, string>>, by = hr) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append("file", new File([file], "samtal.zip"));
    return site.send(paths.coursePackages, form, by);
  };
  const tiny = () => new Uint8Array(packageOf());
  const text = async (answer: Response | Promise<Response>) => (await answer).text();

  it("let HR alone bring packages in", async () => {
    assert.equal((await site.get(paths.coursePackages, kim)).status, 403);
    assert.equal((await send(tiny(), { audience: "everybody" }, kim)).status, 403);
    const page = await text(site.get(paths.coursePackages, hr));
    assert.match(page, /Inga paket än/);
    assert.match(page, /Högst 500 MB/);
  });

  it("keep what was chosen and say what is wrong", async () => {
    const missing = await send(tiny(), {});
    assert.equal(missing.status, 422);
    assert.match(await missing.text(), /Välj vem som får gå kursen/);
    const broken = new Uint8Array(packageOf(structureOf(unitOf({ id: "1", url: "saknas.html" }))));
    const refused = await send(broken, { audience: "managers", programsMayRead: "yes" });
    assert.equal(refused.status, 422);
    const page = await refused.text();
    assert.match(page, /följer inte cmi5/);
    assert.match(page, /Ett id måste vara en fullständig adress \(IRI\): 1 \(rad 4, cmi5 13\.1\)/);
    assert.match(page, /Filen finns inte i paketet: saknas\.html \(rad 4, cmi5 14\.1\)/);
    assert.match(page, /value="managers"[^>]*checked/);
    assert.match(page, /name="programsMayRead"[^>]*checked/);
    assert.match(await text(send(new Uint8Array(), { audience: "managers" })), /Välj en fil som inte är tom/);
  });

  it("refuse what is too large before it has come", async () => {
    const large = await site.send(paths.coursePackages, new FormData(), {
      ...hr,
      headers: { "content-length": String(2_000_000_000) },
    });
    assert.equal(large.status, 422);
    assert.match(await large.text(), /större än 500 MB/);
  });

  it("show the course among all courses, and its parts", async () => {
    const done = await send(tiny(), { audience: "everybody" });
    assert.equal(done.status, 303);
    packagePath = (done.headers.get("location") ?? "").replace("?inlast", "");
    assert.match(await text(site.get(`${packagePath}?inlast`, hr)), /Paketet är inläst/);
    const list = await text(site.get(paths.courses, kim));
    assert.match(list, /Kurser från andra/);
    assert.ok(list.includes(`href="${packagePath}"`));
    const page = await text(site.get(packagePath, kim));
    assert.match(page, /1\. Lyssna/);
    assert.doesNotMatch(page, /För HR/);
    assert.match(await text(site.get(packagePath, hr)), /Kursen har inte försökt nå någon annan adress/);
    const english = await text(site.get(packagePath, { ...kim, cookie: `${kim.cookie}; sprak=en` }));
    assert.match(english, /In English: Samtal som leder framåt/);
  });

  it("lead to a part at an origin of its own, whose policy lets it reach nothing else", async () => {
    const page = await site.get(packagePath, kim);
    assert.match(
      page.headers.get("content-security-policy") ?? "",
      new RegExp(`form-action 'self' ${contentOrigin}`),
    );
    const opened = await site.post(`${packagePath}/delar/1/oppna`, {}, kim);
    assert.equal(opened.status, 303);
    const address = opened.headers.get("location") ?? "";
    assert.ok(address.startsWith(`${contentOrigin}/paket/`));
    const shown = await site.content(address.slice(contentOrigin.length));
    assert.equal(shown.headers.get("content-type"), "text/html");
    assert.equal(await shown.text(), "<!doctype html><title>Lyssna</title>");
    const policy = shown.headers.get("content-security-policy") ?? "";
    assert.match(policy, /^default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; /);
    const report = /report-uri (\S+)/.exec(policy)?.[1] ?? "";
    const told = {
      "csp-report": { "blocked-uri": "https://spy.example/a", "effective-directive": "connect-src" },
    };
    const noted = await site.content(report, { method: "POST", body: JSON.stringify(told) });
    assert.equal(noted.status, 204);
    assert.match(await text(site.get(packagePath, hr)), /https:\/\/spy\.example/);
    assert.equal((await site.post(`${packagePath}/delar/2/oppna`, {}, kim)).status, 404);
  });

  it("are nowhere to be found at that origin, nor its files without a ticket", async () => {
    for (const path of ["/", paths.courses, packagePath, paths.signIn, "/paket/x/y/start.html"]) {
      const answer = await site.content(path);
      assert.equal(answer.status, 404);
      assert.match(await answer.text(), /Kursen är inte öppen här/);
    }
  });

  it("tell whoever is in the middle of it that the course was withdrawn", async () => {
    assert.equal((await site.post(`${packagePath}/dra-tillbaka`, { message: "x" }, kim)).status, 403);
    const long = await site.post(`${packagePath}/dra-tillbaka`, { message: "å".repeat(501) }, hr);
    assert.equal(long.status, 422);
    assert.match(await long.text(), /högst 500 tecken/);
    assert.equal((await site.post(`${packagePath}/dra-tillbaka`, { message: "Ny i maj." }, hr)).status, 303);
    const page = await text(site.get(packagePath, kim));
    assert.match(page, /Kursen ges inte längre/);
    assert.match(page, /Ny i maj\./);
    assert.match(page, /Det du har gjort är sparat/);
    assert.match(await text(site.post(`${packagePath}/delar/1/oppna`, {}, kim)), /Kursen ges inte längre/);
    assert.equal((await site.post(`${packagePath}/erbjud`, {}, hr)).status, 303);
    assert.doesNotMatch(await text(site.get(packagePath, kim)), /Kursen ges inte längre/);
  });
});
