import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { openPdf } from "../../../test/web/openPdf.ts";
import type { ReportBlock, ReportDocument } from "../../domain/records/reportDocument.ts";
import { startTypesetter } from "./startTypesetter.ts";

const typeset = startTypesetter();
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="20"><rect width="50%" height="20"/></svg>`;
const report = (...blocks: readonly ReportBlock[]): ReportDocument => ({
  language: "sv",
  title: "HME hösten 2026",
  organisation: "Norrviks kommun",
  kicker: "Rapport till nämnden",
  madeOn: "Framtagen 23 november 2026",
  madeAt: new Date("2026-11-23T09:00:00Z"),
  blocks,
});

describe("a report set in type", () => {
  const whole = report(
    { kind: "section", title: "Förvaltningarna" },
    { kind: "paragraph", text: "Ett stycke.", isQuiet: true },
    { kind: "points", points: ["en", "två"] },
    { kind: "facts", facts: [{ term: "Mätning", value: "HME" }] },
    { kind: "chart", title: "Index", note: "Så läses det.", chart: { alternative: "Vård 71,4.", svg } },
    {
      kind: "table",
      table: {
        caption: "Index",
        columns: [{ header: "Enhet" }, { header: "Index", isNumeric: true }],
        rows: [["Vård", "71,4"]],
      },
    },
  );

  it("is a tagged PDF/UA-1 with language, title and structure", async () => {
    const bytes = await typeset(whole);
    assert.equal(Buffer.from(bytes.subarray(0, 5)).toString(), "%PDF-");
    const { source } = openPdf(bytes);
    for (const declared of [
      /\/MarkInfo <<\s*\/Marked true/,
      /\/StructTreeRoot/,
      /\/Lang \(sv\)/,
      /<pdfuaid:part>1<\/pdfuaid:part>/,
      /\/DisplayDocTitle true/,
    ])
      assert.match(source, declared);
    for (const element of ["H1", "H2", "P", "L", "LI", "Figure", "Table", "TH", "TD", "Caption"])
      assert.match(source, new RegExp(`/S /${element}\\b`), element);
  });

  it("names its headings and says in words what a chart shows", async () => {
    const { texts } = openPdf(await typeset(whole));
    for (const text of ["HME hösten 2026", "Förvaltningarna", "Index", "Vård 71,4."])
      assert.ok(texts.includes(text), text);
  });

  it("takes texts as texts: nothing in them is read as markup or code", async () => {
    const text = '= #panic("x") $ * _ @a <b> \\ [c] "d"';
    const { texts } = openPdf(await typeset(report({ kind: "section", title: text })));
    assert.ok(texts.includes(text), JSON.stringify(texts));
  });

  it("becomes the same bytes again", async () => {
    assert.deepEqual(await typeset(whole), await typeset(whole));
  });

  it("is refused when a chart cannot be drawn, and the next is made all the same", async () => {
    await assert.rejects(
      typeset(report({ kind: "chart", title: "x", chart: { alternative: "y", svg: "no drawing" } })),
    );
    assert.ok((await typeset(report())).length > 0);
  });
});
