import assert from "node:assert/strict";
import { test } from "node:test";
import { openPdf } from "../../../test/web/openPdf.ts";
import { compileWithWasm } from "./compileWithWasm.ts";
import { taskOf } from "./setInType.ts";

test("where there is no native compiler a report is still tagged, and set in our own font", async () => {
  const task = await taskOf({
    language: "sv",
    title: "HME hösten 2026",
    organisation: "Norrviks kommun",
    kicker: "Rapport till nämnden",
    madeOn: "Framtagen 23 november 2026",
    madeAt: new Date("2026-11-23T09:00:00Z"),
    blocks: [{ kind: "section", title: "Förvaltningarna" }],
  });
  const { source, texts } = openPdf(await compileWithWasm(task));
  assert.match(source, /^%PDF-/);
  for (const declared of [/\/Marked true/, /\/StructTreeRoot/, /\/Lang \(sv\)/, /Figtree-Bold/])
    assert.match(source, declared);
  assert.ok(texts.includes("Förvaltningarna"));
});
