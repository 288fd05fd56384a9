import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { acceptedLanguages, chooseLanguage } from "./chooseLanguage.ts";
import type { JsonObject } from "./json.ts";
import { inOneLanguage, withIdsOnly } from "./statementFormat.ts";

const statement: JsonObject = {
  actor: {
    objectType: "Group",
    name: "Gruppen",
    member: [{ name: "Kim", mbox: "mailto:kim@norrvik.example" }],
  },
  verb: { id: "https://verb.example/did", display: { sv: "gjorde", en: "did" } },
  object: {
    objectType: "Activity",
    id: "https://norrvik.example/1",
    definition: { name: { sv: "Ett", en: "One" } },
  },
  context: {
    contextActivities: {
      parent: [{ id: "https://norrvik.example/0", definition: { type: "https://t.example" } }],
    },
  },
};

describe("a statement shown by ids alone", () => {
  it("has nothing but what identifies its agents, verb and activities", () => {
    assert.deepEqual(withIdsOnly(statement), {
      actor: { objectType: "Group", member: [{ mbox: "mailto:kim@norrvik.example" }] },
      verb: { id: "https://verb.example/did" },
      object: { id: "https://norrvik.example/1" },
      context: { contextActivities: { parent: [{ id: "https://norrvik.example/0" }] } },
    });
  });
});

describe("a statement in one language", () => {
  it("speaks the reader's, with activities as they are known here", () => {
    const known = new Map([["https://norrvik.example/1", { name: { sv: "Första", en: "First" } }]]);
    const shown = inOneLanguage(statement, known, ["sv-SE"]);
    assert.deepEqual(shown["verb"], { id: "https://verb.example/did", display: { sv: "gjorde" } });
    assert.deepEqual((shown["object"] as JsonObject)["definition"], { name: { sv: "Första" } });
  });
});

describe("the language that suits a reader", () => {
  const map = { en: "One", "sv-FI": "Ett" };
  it("is the first understood, exactly or by its beginning, else the first there is", () => {
    assert.deepEqual(chooseLanguage(map, ["sv"]), { "sv-FI": "Ett" });
    assert.deepEqual(chooseLanguage(map, ["fi", "en-GB"]), { en: "One" });
    assert.deepEqual(chooseLanguage(map, ["fi"]), { en: "One" });
    assert.deepEqual(chooseLanguage({}, ["fi"]), {});
  });
  it("is read from the header by quality", () => {
    assert.deepEqual(acceptedLanguages("en;q=0.5, sv, de;q=0"), ["sv", "en"]);
    assert.deepEqual(acceptedLanguages(undefined), []);
  });
});
