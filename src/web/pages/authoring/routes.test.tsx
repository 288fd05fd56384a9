import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../../test/database/engines.ts";
import { openWorld, type World } from "../../../../test/database/world.ts";
import { addHr } from "../../../../test/survey/addHr.ts";
import { openSite, visitAs, type Visit } from "../../../../test/web/visitAs.ts";
import { paths } from "../../paths.ts";

const here = paths.ownWork("kurser", "own-var-kurs");
const field = "text-sv-md";

describe("the pages of an own course", () => {
  let world: World;
  let hr: Visit;
  let employee: Visit;

  before(async () => {
    world = await openWorld(engines[0]!);
    const site = openSite(world);
    hr = await visitAs(world, site, (await addHr(world)).person);
    employee = await visitAs(world, site, (await world.addActor()).person);
  });
  after(() => world.close());

  const html = async (visit: Visit, path: string) => {
    const response = await visit.get(path);
    assert.equal(response.status, 200, path);
    return response.text();
  };
  const written = async () => {
    const text = await (await hr.get(paths.ownWorkFile("kurser", "own-var-kurs", "utkast", "sv.md"))).text();
    const page = await html(hr, here);
    return { text, revision: /name="revision" value="(\d+)"/.exec(page)?.[1] ?? "" };
  };
  const save = async (change: (text: string) => string, act = "check") => {
    const { text, revision } = await written();
    return hr.post(here, { revision, act, [field]: change(text) });
  };

  it("are HR's alone", async () => {
    assert.match(await html(hr, paths.courses), /href="\/egna\/kurser"/);
    assert.doesNotMatch(await html(employee, paths.courses), /\/egna\/kurser/);
    assert.equal((await employee.get(paths.ownWorks("kurser"))).status, 403);
    assert.equal((await employee.post(paths.ownWorks("kurser"), { title: "x", from: "" })).status, 403);
    assert.equal((await hr.get("/egna/annat")).status, 404);
  });

  it("begin a course, and say what is missing", async () => {
    const faulty = await hr.post(paths.ownWorks("kurser"), { title: "", from: "" });
    assert.equal(faulty.status, 422);
    assert.match(await faulty.text(), /Skriv ett namn\./);
    const begun = await hr.post(paths.ownWorks("kurser"), { title: "Vår kurs", from: "" });
    assert.equal(begun.headers.get("location"), here);
    assert.match(await html(hr, here), /Utkast, inte publicerat/);
  });

  it("save what is wrong, and lead from each fault to its line", async () => {
    const saved = await save((text) => text.replace("(5 min)", ""));
    assert.equal(saved.headers.get("location"), `${here}?check`);
    const page = await html(hr, `${here}?check`);
    assert.match(page, /Ett fel att rätta/);
    assert.match(page, /<a href="#steps-sv" data-line="1">Stegen på svenska, rad 1: <span>Rubriken/);
    await save((text) => text.replace("det första steget ", "det första steget (5 min)"));
    assert.match(await html(hr, `${here}?check`), /Inga fel/);
  });

  it("show pasted HTML as the text that it is", async () => {
    const evil = "</textarea><script>alert(1)</script>";
    await save((text) => text.replace("Skriv som du talar.", `Skriv. ${evil} [x](javascript:alert(1))`));
    const editor = await html(hr, here);
    const preview = await html(hr, paths.previewCourse("own-var-kurs", "1"));
    for (const page of [editor, preview]) assert.doesNotMatch(page, /<script>alert/);
    assert.doesNotMatch(preview, /href="javascript/);
    assert.match(preview, /&lt;script&gt;/);
  });

  it("give back two megabytes with a sentence, and what two people wrote with both texts", async () => {
    const long = await save(() => "a\n".repeat(1_000_000));
    assert.equal(long.status, 422);
    assert.match(await long.text(), /Texten har 2\s000\s000 tecken/u);
    const { text } = await written();
    const late = await hr.post(here, { revision: "1", act: "save", [field]: `${text}\nMin rad` });
    assert.equal(late.status, 409);
    const page = await late.text();
    assert.match(page, /Inget är förlorat/);
    assert.match(page, /Min rad<\/textarea>/);
    assert.match(page, /<pre class="ls-source"/);
  });

  it("let one answer in a preview that keeps nothing", async () => {
    const first = paths.previewCourse("own-var-kurs", "1");
    const answered = await hr.post(first, { act: "answer:forsta-fragan", "q-forsta-fragan": "1" });
    const page = await answered.text();
    assert.match(page, /name="was-forsta-fragan" value="1"/);
    assert.match(page, /Inget sparas/);
    assert.equal((await hr.post(first, { act: "finish" })).status, 422);
    const done = await hr.post(first, {
      act: "finish",
      "was-forsta-fragan": "1",
      "graded-minns-du": "good",
    });
    assert.equal(done.headers.get("location"), paths.previewCourse("own-var-kurs", "2"));
    assert.equal((await employee.get(first)).status, 404);
  });

  it("read a file in as it was written, but no other kind of file", async () => {
    const upload = async (bytes: Uint8Array<ArrayBuffer>) => {
      const { revision } = await written();
      const form = new FormData();
      form.set("revision", revision);
      form.set("target", "en.md");
      form.set("file", new File([bytes], "en.md"));
      return hr.post(paths.uploadOwnWork("kurser", "own-var-kurs"), form);
    };
    const refused = await upload(new Uint8Array([0x66, 0xf6, 0x72]));
    assert.equal(refused.status, 422);
    assert.match(await refused.text(), /Filen är inte text i UTF-8/);
    assert.equal((await upload(new TextEncoder().encode("\uFEFFa\r\n"))).status, 303);
    const back = await hr.get(paths.ownWorkFile("kurser", "own-var-kurs", "utkast", "en.md"));
    assert.equal(await back.text(), "a\n");
    assert.equal((await upload(new TextEncoder().encode("\n"))).status, 303);
  });

  it("publish, so that an employee can take it, and withdraw", async () => {
    const { revision } = await written();
    const publish = () => hr.post(paths.publishOwnWork("kurser", "own-var-kurs"), { revision });
    assert.equal((await publish()).headers.get("location"), `${here}?published`);
    assert.equal((await publish()).status, 303);
    assert.match(await html(hr, `${here}?published`), /Version 1 är publicerad\./);
    assert.match(await html(employee, paths.course("own-var-kurs")), /Ej sakgranskad/);
    assert.equal((await employee.post(paths.startCourse("own-var-kurs"), {})).status, 303);
    const address = paths.withdrawOwnWork("kurser", "own-var-kurs");
    const refused = await hr.post(address, { message: `Lång ${"x".repeat(500)}` });
    assert.equal(refused.status, 422);
    const again = await refused.text();
    assert.match(again, /Meddelandet får ha högst 500 tecken\./);
    assert.match(again, /Lång x{500}/);
    await hr.post(address, { message: "Kursen görs om." });
    assert.match(await html(hr, here), /Tillbakadragen/);
    assert.match(await html(employee, paths.course("own-var-kurs")), /Kursen ges inte längre/);
  });
});
