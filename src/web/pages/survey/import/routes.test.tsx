import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../../../test/database/engines.ts";
import { openWorld, type World } from "../../../../../test/database/world.ts";
import { addHr } from "../../../../../test/survey/addHr.ts";
import { openSite, visitAs, type Visit } from "../../../../../test/web/visitAs.ts";
import { paths } from "../../../paths.ts";

const heading = ["Enhet", ...Array.from({ length: 9 }, (_, index) => `Q${index + 1}`)].join(";");
const rows = (count: number, group: string, answer: string) =>
  Array.from({ length: count }, () => [group, ...Array.from({ length: 9 }, () => answer)].join(";"));

describe("loading answers in the browser", () => {
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

  const upload = (text: string) => {
    const form = new FormData();
    form.set("instrument", "hme@2011");
    form.set("file", new File([text], "svar.csv"));
    return hr.post(paths.importAnswers, form);
  };
  const columns = Object.fromEntries(
    Array.from({ length: 9 }, (_, index) => [`item-${index + 1}`, String(index + 1)]),
  );
  const wish = {
    name: "HME 2025",
    closesOn: "2025-10-30",
    group: "0",
    ...columns,
    grouping: "flat",
    top: "Norrvik",
    indexThreshold: "5",
    itemThreshold: "10",
    retentionDecision: "KS 2026/14",
  };

  it("is for HR alone", async () => {
    assert.equal((await employee.get(paths.importAnswers)).status, 403);
  });

  it("asks for a file, and says why one cannot be read", async () => {
    assert.match(await (await hr.get(paths.importAnswers)).text(), /Vilka frågor ställdes\?/);
    const empty = await upload("");
    assert.equal(empty.status, 422);
    assert.match(await empty.text(), /href="#file">Välj en fil/);
    const headingsOnly = await upload(`${heading}\n`);
    assert.equal(headingsOnly.status, 422);
    assert.match(await headingsOnly.text(), /Filen har rubriker men inga rader/);
  });

  it("suggests what the columns are, and makes a job of it when it is confirmed", async () => {
    const taken = await upload([heading, ...rows(12, "A", "4"), ...rows(9, "B", "3")].join("\n"));
    assert.equal(taken.status, 303);
    const address = taken.headers.get("location")!;
    const html = await (await hr.get(address)).text();
    assert.match(html, /21 rader och 10 kolumner/);
    assert.match(html, /<option value="9" selected[^>]*>Q9 \(4, 3\)/);
    const asked = await hr.post(address, wish);
    assert.match(asked.headers.get("location") ?? "", /^\/jobb\//);
  });

  it("keeps what was chosen when something is wrong, and names row and column", async () => {
    const taken = await upload([heading, ...rows(12, "A", "4"), ...rows(1, "B", "3,5")].join("\n"));
    const address = taken.headers.get("location")!;
    const wrongCells = await hr.post(address, wish);
    assert.equal(wrongCells.status, 422);
    assert.match(await wrongCells.text(), /Rad 14, kolumnen ”Q1”: 3,5 är inget heltal/);
    const wrongForm = await hr.post(address, { ...wish, name: "", "item-2": "1" });
    const html = await wrongForm.text();
    assert.equal(wrongForm.status, 422);
    assert.match(html, /href="#name">Ge mätningen ett namn/);
    assert.match(html, /Samma kolumn är vald två gånger/);
    assert.match(html, /value="KS 2026\/14"/);
  });
});
