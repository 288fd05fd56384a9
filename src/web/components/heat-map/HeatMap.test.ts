import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { HeatMap } from "./HeatMap.tsx";
import type { HeatCell } from "./HeatMap.tsx";
import { renderMarkup } from "../renderMarkup.ts";

const render = (cells: readonly HeatCell[], decimals?: 1) =>
  renderMarkup(
    HeatMap({
      language: "sv",
      caption: "HME",
      columns: cells.map((_, index) => `Skala ${index + 1}`),
      rows: [{ label: "Köket", level: 1, cells }],
      ...(decimals === undefined ? {} : { decimals }),
    }),
  );

describe("the heat map", () => {
  test("colours a cell only for a certain difference, and says it in words too", () => {
    const html = render([
      { kind: "shown", value: 71, difference: "lower" },
      { kind: "shown", value: 76, difference: "none" },
    ]);
    assert.match(
      html,
      /<td class="ls-heat-lower">71 <span aria-hidden="true">▼<\/span>.*lägre än jämförelsen/,
    );
    assert.match(html, /<td class="ls-heat-none">76<\/td>/);
  });

  test("a withheld cell holds its reason and no value; equal reasons share a letter", () => {
    const html = render([
      { kind: "withheld", reason: "För få har svarat." },
      { kind: "withheld", reason: "För få har svarat." },
      { kind: "withheld", reason: "Redovisas med förvaltningen." },
    ]);
    assert.equal(
      html.match(/– a<\/span><span class="ds-sr-only">Visas inte: För få har svarat\./g)?.length,
      2,
    );
    assert.match(html, /– b<\/span><span class="ds-sr-only">Visas inte: Redovisas med förvaltningen\./);
  });

  test("cannot be sorted: its headers are text", () => {
    const header =
      render([{ kind: "shown", value: 1, difference: "none" }]).match(/<thead>.*<\/thead>/)?.[0] ?? "";
    assert.doesNotMatch(header, /<a|<button/);
  });

  test("0 is a value, shown with the decimals asked for", () => {
    assert.match(
      render([{ kind: "shown", value: 0, difference: "none" }], 1),
      /<td class="ls-heat-none">0,0<\/td>/,
    );
  });
});
