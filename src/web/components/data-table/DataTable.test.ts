import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Pagination } from "../pagination/Pagination.tsx";
import { DataTable } from "./DataTable.tsx";
import { renderMarkup } from "../renderMarkup.ts";

const columns = [
  { header: "Enhet", cell: (row: { readonly unit: string; readonly n: number }) => row.unit },
  { header: "Antal", numeric: true, cell: (row: { readonly unit: string; readonly n: number }) => row.n },
];

describe("a data table", () => {
  const html = renderMarkup(
    DataTable({
      language: "sv",
      caption: "Enheter",
      columns,
      rows: [{ unit: "Köket", n: 0 }],
      footer: ["Summa", 0],
    }),
  );

  test("has a caption, headers of columns, and a header for each row", () => {
    assert.match(html, /<caption><span>Enheter<\/span><\/caption>/);
    assert.match(html, /<th scope="col" class="ls-number">Antal<\/th>/);
    assert.match(html, /<th scope="row">Köket<\/th><td class="ls-number" data-label="Antal">0<\/td>/);
    assert.match(
      html,
      /<tfoot><tr><th scope="row">Summa<\/th><td class="ls-number" data-label="Antal">0<\/td>/,
    );
  });

  test("can be rolled with the keyboard, and says so", () => {
    assert.match(
      html,
      /<section class="ls-table ls-table-cards" tabindex="0" aria-label="Enheter\. Tabellen kan rullas i sidled\."/,
    );
  });

  test("is a list of cards on a phone, unless it is a matrix to compare in", () => {
    const shown = renderMarkup(
      DataTable({ language: "sv", caption: "x", columns, rows: [{ unit: "Köket", n: 0 }], isMatrix: true }),
    );
    assert.match(shown, /<section class="ls-table" tabindex="0"/);
  });

  test("without rows shows what teaches instead", () => {
    assert.equal(
      renderMarkup(DataTable({ language: "sv", caption: "x", columns, rows: [], empty: "Inga enheter än." })),
      "Inga enheter än.",
    );
  });
});

describe("pagination", () => {
  const shown = (page: number, pages: number) =>
    [
      ...renderMarkup(Pagination({ language: "sv", page, pages, href: (to) => `?sida=${to}` })).matchAll(
        />(\d+|…)</g,
      ),
    ].map(([, text]) => text);

  test("shows first, last and the neighbours", () => {
    assert.deepEqual(shown(5, 12), ["1", "…", "4", "5", "6", "…", "12"]);
    assert.deepEqual(shown(1, 3), ["1", "2", "3"]);
  });

  test("is nothing for a single page", () => {
    assert.equal(Pagination({ language: "sv", page: 1, pages: 1, href: String }), null);
  });
});
