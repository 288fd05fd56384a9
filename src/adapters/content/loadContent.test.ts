import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { wordingFor } from "../../domain/survey/instrument.ts";
import { problemToText } from "./contentProblem.ts";
import { loadContent } from "./loadContent.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const loaded = await loadContent(join(root, "content"));
assert.ok(loaded.ok, loaded.ok ? "" : loaded.error.map(problemToText).join("\n"));
const { frameworks, instruments, catalogue, needRules } = loaded.value;
const framework = frameworks.find(({ id }) => id === "municipal-leadership")!;

function instrument(id: string) {
  const found = instruments.find((one) => one.id === id);
  assert.ok(found, `no instrument ${id}`);
  return found;
}

describe("the shipped content", () => {
  it("has twelve competencies with behaviours at four levels", () => {
    assert.equal(framework.competencies.length, 12);
    for (const { id, behaviours } of framework.competencies) {
      assert.deepEqual(
        behaviours.map(({ level }) => level),
        [1, 2, 3, 4],
        id,
      );
      assert.ok(
        behaviours.every(({ observed }) => observed.length >= 2),
        id,
      );
    }
  });

  it("has HME word for word, with its official ends of the scale only", () => {
    const hme = instrument("hme");
    assert.deepEqual(
      hme.items.map((item) => wordingFor(item, undefined).sv),
      [
        "Mitt arbete känns meningsfullt.",
        "Jag lär nytt och utvecklas i mitt dagliga arbete.",
        "Jag ser fram emot att gå till arbetet.",
        "Min närmaste chef visar uppskattning för mina arbetsinsatser.",
        "Min närmaste chef visar förtroende för mig som medarbetare.",
        "Min närmaste chef ger mig förutsättningar att ta ansvar i mitt arbete.",
        "Jag är insatt i min arbetsplats mål.",
        "Min arbetsplats mål följs upp och utvärderas på ett bra sätt.",
        "Jag vet vad som förväntas av mig i mitt arbete.",
      ],
    );
    assert.deepEqual(
      hme.scale.points.map(({ label }) => label?.sv),
      ["Stämmer mycket dåligt", undefined, undefined, undefined, "Stämmer mycket bra"],
    );
    assert.deepEqual([hme.isLocked, hme.officialLanguages], [true, ["sv"]]);
  });

  it("asks 360 of every competency with three or four items, worded for whoever answers", () => {
    const { items, subScales } = instrument("leadership-360");
    assert.deepEqual(
      subScales.map(({ competencyId }) => competencyId),
      framework.competencies.map(({ id }) => id),
    );
    for (const { id, itemIds } of subScales) assert.ok([3, 4].includes(itemIds.length), id);
    const listening = items.find(({ id }) => id === "listening-1")!;
    assert.deepEqual(
      (["self", "lineManager", "peer", "report"] as const).map(
        (relation) => wordingFor(listening, relation).sv,
      ),
      [
        "Jag lyssnar till punkt, även när jag inte håller med.",
        "Chefen lyssnar till punkt, även när hen inte håller med.",
        "Min chefskollega lyssnar till punkt, även när hen inte håller med.",
        "Min chef lyssnar till punkt, även när hen inte håller med.",
      ],
    );
  });

  it("has 18 to 24 items on the manager's conditions and eleven on leadership climate", () => {
    const { length } = instrument("manager-conditions").items;
    assert.ok(length >= 18 && length <= 24, String(length));
    assert.deepEqual(
      instrument("leadership-climate").items.map(({ id }) => id),
      ["LEAD1", "LEAD2", "LEAD3", "LEAD4", "LEAD5", "LEAD6", "LEAD7", "LEAD8", "LEAD9", "LEAD10", "LEAD11"],
    );
  });

  it("offers thirty activities that together develop every competency", () => {
    assert.equal(catalogue.activities.length, 30);
    const developed = new Set(
      catalogue.activities.flatMap(({ develops }) => develops.map(({ competencyId }) => competencyId)),
    );
    assert.deepEqual(
      framework.competencies.filter(({ id }) => !developed.has(id)),
      [],
    );
  });

  it("lets some rule of demand speak for every competency but none for all", () => {
    const named = (id: string) =>
      needRules.demands.rules.filter(({ points }) => points.some(({ competencyId }) => competencyId === id))
        .length;
    for (const { id } of framework.competencies) {
      assert.ok(named(id) > 0 && named(id) < needRules.demands.rules.length, `${id}: ${named(id)}`);
    }
  });

  const reference = resolve(
    root,
    process.env["LEDSTJARNA_REFERENCE_DATA"] ?? "../shared/data",
    "kolada/kpi_all.csv.gz",
  );
  const skip = existsSync(reference) ? false : `reference data is absent: ${reference}`;
  it("names only Kolada ids that exist", { skip }, () => {
    const kpis = gunzipSync(readFileSync(reference)).toString("utf8");
    const ids = instrument("hme").kolada.flatMap((scope) => [
      scope.total,
      ...scope.subScales,
      ...scope.items,
      scope.responseRate,
      ...scope.latestWithinThreeYears,
    ]);
    assert.equal(ids.length, 18 * 5 + 12 * 9 + 2 * 4);
    assert.deepEqual(
      ids.filter((id) => !kpis.includes(`\n"${id}",`)),
      [],
    );
  });
});

/**
 * LIX (C. H. Björnsson, 1968): words per sentence + share of words longer than six letters · 100. Below 40 is easy,
 * newspapers lie around 45.
 */
function lix(texts: readonly string[]): number {
  const words = texts.flatMap((text) => text.match(/[\p{L}\d-]+/gu) ?? []);
  const sentences = texts.reduce(
    (sum, text) => sum + Math.max(1, (text.match(/[.!?:](\s|$)/g) ?? []).length),
    0,
  );
  return words.length / sentences + (100 * words.filter((word) => word.length > 6).length) / words.length;
}

describe("the Swedish of the shipped content", () => {
  it("measures LIX as its definition says", () => {
    assert.equal(lix(["Jag lyssnar ofta.", "Vi ses."]), 2.5 + 20);
  });

  it("is plain: LIX below 45 for every competency's behaviours, 50 for each of its long texts", () => {
    for (const { id, behaviours, definition, why } of framework.competencies) {
      const observed = behaviours.flatMap((level) => level.observed.map(({ sv }) => sv));
      assert.ok(lix(observed) < 45, `${id}: ${lix(observed)}`);
      assert.ok(lix([definition.sv, why.sv]) < 50, `${id}: ${lix([definition.sv, why.sv])}`);
    }
  });

  it("is plain: LIX below 45 for the items of every instrument", () => {
    for (const { id, items } of instruments) {
      const asked = items.map(
        (item) => wordingFor(item, item.wording.kind === "same" ? undefined : "report").sv,
      );
      assert.ok(lix(asked) < 45, `${id}: ${lix(asked)}`);
    }
  });

  it("is plain in actions and descriptions of activities: LIX below 45", () => {
    const actions = needRules.conditions.flatMap(({ situation, action }) => [situation.sv, action.sv]);
    assert.ok(lix(actions) < 45, `actions: ${lix(actions)}`);
    const offers = catalogue.activities.map(({ description }) => description.sv);
    assert.ok(lix(offers) < 45, `activities: ${lix(offers)}`);
  });
});
