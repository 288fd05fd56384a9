import assert from "node:assert/strict";
import { test } from "node:test";
import { importEn } from "./en/import.ts";
import { importSentence } from "./importSentence.ts";
import { importSv } from "./sv/import.ts";

test("a problem is told with its row and column in both languages", () => {
  const problem = {
    kind: "unreadableDay",
    at: { row: 5, heading: "Anställd fr o m" },
    value: "31/13",
  } as const;
  assert.equal(
    importSentence(importSv, problem),
    "Rad 5, kolumnen ”Anställd fr o m”: ”31/13” är inget datum. Skriv till exempel 2026-01-31.",
  );
  assert.equal(
    importSentence(importEn, problem),
    "Row 5, column “Anställd fr o m”: “31/13” is no date. Write 2026-01-31, for instance.",
  );
});

test("a path's level is named with its number", () => {
  assert.equal(importSv.fieldName("pathName3"), "Nivå 3: namn");
  assert.equal(importEn.fieldName("pathCode1"), "Level 1: code");
});
