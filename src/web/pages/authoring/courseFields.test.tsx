import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../../test/database/engines.ts";
import { openWorld, type World } from "../../../../test/database/world.ts";
import { addHr } from "../../../../test/survey/addHr.ts";
import { openSite, visitAs, type Visit } from "../../../../test/web/visitAs.ts";
import { paths } from "../../paths.ts";

const here = paths.ownWork("kurser", "own-synpunkter");
const steps = "# Ta emot (5 min)\n\n::: reflection tanke\nVad vill du höra?\n:::\n";
const whole = {
  "title-sv": "Synpunkter: så gör vi",
  "summary-sv": "Du kan ta emot en synpunkt.",
  "sources-sv": "Ek (2020), Ett\r\nAlm (2021), Två",
  "steps-sv": steps.replaceAll("\n", "\r\n"),
  for: "managers",
  renewMonths: "12",
  lawAsOf: "",
  licence: "CC-BY-4.0",
  framework: "municipal-leadership",
};
const competencies = ["listening", "change"];

describe("an own course in fields", () => {
  let world: World;
  let hr: Visit;

  before(async () => {
    world = await openWorld(engines[0]!);
    hr = await visitAs(world, openSite(world), (await addHr(world)).person);
    await hr.post(paths.ownWorks("kurser"), { title: "Synpunkter", from: "" });
  });
  after(() => world.close());

  const page = async (query = "") => (await hr.get(here + query)).text();
  const file = async () =>
    (await hr.get(paths.ownWorkFile("kurser", "own-synpunkter", "utkast", "sv.md"))).text();
  const revision = async () => /name="revision" value="(\d+)"/.exec(await page())?.[1] ?? "";
  const send = async (
    written: Readonly<Record<string, string>> = {},
    { at, chosen = competencies }: { readonly at?: string; readonly chosen?: readonly string[] } = {},
  ) => {
    const form = new FormData();
    const fields = { act: "check", revision: at ?? (await revision()), ...whole, ...written };
    for (const [name, text] of Object.entries(fields)) form.set(name, text);
    for (const id of chosen) form.append("competencies", id);
    return hr.post(here, form);
  };

  it("has the name that it was begun under, its competencies by name, and no YAML", async () => {
    const shown = await page();
    assert.match(shown, /id="title-sv"[^>]* value="Synpunkter"/);
    assert.match(shown, /value="listening" id="competencies(-\d+)?" checked/);
    assert.match(shown, /<textarea[^>]* id="steps-sv"[^>]*># Rubriken på det första steget/);
    assert.match(shown, /<input type="hidden" name="framework" value="municipal-leadership"/);
    assert.doesNotMatch(shown, /licence:|framework:|competencies:/);
  });

  it("is saved as the file that can be downloaded", async () => {
    assert.equal((await send()).headers.get("location"), `${here}?check`);
    assert.equal(
      await file(),
      `---
id: byts-ut
version: "1"
licence: CC-BY-4.0
framework: municipal-leadership
title: "Synpunkter: så gör vi"
summary: Du kan ta emot en synpunkt.
competencies: [listening, change]
for: managers
sources:
  - Ek (2020), Ett
  - Alm (2021), Två
renewMonths: 12
---

${steps}`,
    );
    const shown = await page("?check");
    assert.match(shown, /Inga fel/);
    assert.match(shown, /<h1[^>]*>Synpunkter: så gör vi</);
  });

  it("changes nothing where what stands there is saved again", async () => {
    const before = await revision();
    await send();
    assert.equal(await revision(), before);
  });

  it("leads from each fault to its field, or to the line of the steps as they stand in the box", async () => {
    await send(
      { "title-sv": " ", renewMonths: "två år", "sources-sv": "", "steps-sv": `${steps}\n# Mer\nText` },
      { chosen: [] },
    );
    const shown = await page("?check");
    for (const told of [
      /<a href="#title-sv">Kursens namn: <span>Skriv vad kursen heter\./,
      /<a href="#competencies">Vad kursen tränar: <span>Välj minst en/,
      /<a href="#renewMonths">Kunskapen förnyas efter: <span>Skriv antalet månader/,
      /<a href="#sources-sv">Källor: <span>Skriv minst en källa\./,
      /<a href="#steps-sv" data-line="7">Stegen på svenska, rad 7: <span>Rubriken ”Mer”/,
      /id="renewMonths"[^>]*aria-invalid="true"[^>]*value="två år"/,
      /id="title-sv-error"/,
    ])
      assert.match(shown, told);
    await send();
    assert.match(await page("?check"), /Inga fel/);
  });

  it("comes back with all that was written when somebody else has saved, beside what they saved", async () => {
    const at = await revision();
    await send({ "title-sv": "Deras namn" });
    const late = await send(
      { "title-sv": "Mitt namn", "title-en": "My name" },
      { at, chosen: ["communication"] },
    );
    assert.equal(late.status, 409);
    const shown = await late.text();
    assert.match(shown, /Inget är förlorat/);
    assert.match(shown, /id="title-sv"[^>]* value="Mitt namn"/);
    assert.match(shown, /id="title-en"[^>]* value="My name"/);
    assert.match(shown, /value="communication" id="competencies-\d+" checked/);
    assert.doesNotMatch(shown, /value="listening" id="competencies(-\d+)?" checked/);
    const [, theirs = ""] = /Det som är sparat nu<\/summary>(.*?)<\/details>/s.exec(shown) ?? [];
    assert.deepEqual(
      [...theirs.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/g)].map(([, term, value]) => [term, value]),
      [
        ["Kursens namn på svenska", "Deras namn"],
        ["Kursens namn på engelska", "Inget"],
        ["Vad kursen tränar", "Lyssnande utan prestige, Förändring"],
      ],
    );
    assert.doesNotMatch(theirs, /Stegen/);
    assert.doesNotMatch(shown, /id="framework"/);
    assert.match(await file(), /^title: "Deras namn"$/m);
  });

  it("comes back with all that was written when something is too long, and says where", async () => {
    const refused = await send({
      "summary-sv": "a".repeat(5000),
      "title-en": "My name",
      "steps-sv": `\n\n# A\n${"b".repeat(4001)}`,
    });
    assert.equal(refused.status, 422);
    const shown = await refused.text();
    assert.match(shown, /<a href="#summary-sv">Texten är längre än 4\s000 tecken/u);
    assert.match(shown, />a{5000}<\/textarea>/);
    assert.match(shown, /id="title-en"[^>]* value="My name"/);
    const inSteps = await (await send({ "steps-sv": `\n\n# A\n${"b".repeat(4001)}` })).text();
    assert.match(inSteps, /<a href="#steps-sv">Rad 2 är längre än 4\s000 tecken/u);
  });

  it("shows how each kind of block is written, with ids that the course does not have", async () => {
    const examples = async () => {
      const [, key = ""] =
        /<summary>Så skriver du: exempel att kopiera<\/summary>(.*?)<\/details>/s.exec(await page()) ?? [];
      return [...key.matchAll(/<pre[^>]*>(.*?)<\/pre>/gs)].map(([, text = ""]) => text);
    };
    const first = await examples();
    const kinds = first.flatMap((text) => /^::: (\w+)/.exec(text)?.[1] ?? []);
    assert.deepEqual(kinds.toSorted(), [
      "checklist",
      "commitment",
      "dialogue",
      "law",
      "question",
      "recall",
      "reflection",
    ]);
    await send({ "steps-sv": first.join("\n") });
    assert.match(await page("?check"), /Inga fel/);
    const later = await examples();
    await send({ "steps-sv": [...first, ...later.slice(1)].join("\n") });
    assert.match(await page("?check"), /Inga fel/);
    for (const { dialogue } of world.needs.content.dialogues)
      assert.ok((await page()).includes(`${dialogue.title.sv}: <code>${dialogue.id}</code>`));
  });

  it("is shown as it stands in the file where no field shows what is wrong, and keeps what is unknown until then", async () => {
    const put = async (change: (text: string) => string) =>
      hr.post(here, { act: "check", revision: await revision(), "text-sv-md": change(await file()) });
    await put((text) => text.replace("for: managers", "for: managers\ncolour: red # varm"));
    assert.match(await page(), /id="steps-sv"/);
    await send();
    assert.match(await file(), /^colour: red # varm$/m);
    const unknown = await page("?check");
    assert.match(unknown, /inte går att visa som fält/);
    assert.match(
      unknown,
      /<a href="#text-sv-md" data-line="1">Kursen på svenska, rad 1: <span>Colour finns inte här/,
    );
    await put((text) => text.replace("colour: red # varm", "colour: ["));
    assert.match(await page(), /id="text-sv-md"/);
    await put((text) => text.replace("colour: [\n", ""));
    assert.match(await page("?check"), /id="steps-sv"/);
  });
});
