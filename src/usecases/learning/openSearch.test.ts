import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { employee, leader, shippedContent as content } from "../../../test/learning/shipped.ts";
import { indexByMiniSearch } from "../../adapters/search/indexByMiniSearch.ts";
import type { Actor } from "../../domain/access/actor.ts";
import { openSearch } from "./openSearch.ts";

describe("searching what there is to learn", () => {
  const search = openSearch({ content, indexTexts: indexByMiniSearch }, { sv: [], en: [] });
  const found = (actor: Actor, query: string, language: "sv" | "en" = "sv") =>
    search(actor, language, query).map(({ found: { kind, id } }) => `${kind} ${id}`);

  it("finds courses and dialogues only for those who may open them", () => {
    assert.ok(found(leader, "mod när det gäller").includes("course courage-when-it-counts"));
    assert.ok(!found(employee, "mod när det gäller").includes("course courage-when-it-counts"));
    assert.ok(found(leader, "muggen").includes("dialogue after-the-loved-one"));
    assert.ok(!found(employee, "muggen").includes("dialogue after-the-loved-one"));
  });

  it("finds tools for everybody", () => {
    assert.equal(found(employee, "mobbad")[0], "tool victimisation-reported");
  });

  const burntOut = [
    "dialogue near-burnout",
    "dialogue own-limit",
    "course lasting-yourself-and-others",
    "tool colleague-unwell",
  ];
  // What a manager may write, and what is about that.
  const forManagers = {
    utbränd: burntOut,
    sjukskriven: burntOut,
    stress: burntOut,
    uppsägning: [
      "dialogue savings-message",
      "dialogue union-consultation",
      "course goals-within-the-frame",
      "tool message-of-savings",
      "tool hand-over-when-leaving",
    ],
    varsel: ["dialogue savings-message", "course goals-within-the-frame", "tool message-of-savings"],
    facket: ["dialogue union-consultation", "course across-the-boundaries"],
    förändring: ["course carrying-change", "dialogue change-resisted", "tool risk-before-change"],
    politiker: ["course working-with-the-elected", "dialogue chair-goes-past", "tool meeting-a-politician"],
    journalist: ["dialogue journalist-calls", "tool media-call"],
    visselblåsare: ["dialogue whistle-blower", "course earning-citizens-trust", "tool whistle-blower-comes"],
    våld: ["dialogue violence-first-hour", "course courage-when-it-counts", "tool after-violence"],
    "arga invånare": ["dialogue closed-library"],
    budget: ["course goals-within-the-frame", "tool message-of-savings"],
    "rädda kollegor": ["dialogue proud-expert"],
    "tappar humöret": ["course knowing-yourself"],
  };
  for (const [query, about] of Object.entries(forManagers))
    it(`“${query}” finds tools, courses and dialogues about that`, () => {
      const all = found(leader, query);
      assert.deepEqual(
        about.filter((one) => !all.includes(one)),
        [],
        all.join(", "),
      );
    });

  // What an employee who leads nobody may write.
  const forEverybody = {
    mobbad: "dialogue colleague-who-jokes",
    "elak kollega": "dialogue colleague-who-jokes",
    retas: "dialogue colleague-who-jokes",
    underbemannad: "dialogue telling-the-manager",
    schemat: "dialogue telling-the-manager",
    "lex sarah": "dialogue telling-the-manager",
    "säga ifrån": "dialogue telling-the-manager",
  };
  for (const [query, about] of Object.entries(forEverybody))
    it(`“${query}” finds ${about} for who leads nobody`, () =>
      assert.ok(found(employee, query).includes(about), found(employee, query).join(", ")));

  it("finds by keywords in English too", () => {
    const about = {
      "burnt out": burntOut[0],
      redundancy: "dialogue savings-message",
      union: "course across-the-boundaries",
    };
    for (const [query, one] of Object.entries(about))
      assert.ok(found(leader, query, "en").includes(one!), query);
    assert.ok(found(employee, "understaffed", "en").includes("dialogue telling-the-manager"));
  });

  it("has keywords in both languages for every course and dialogue that comes with the product", () => {
    const without = [
      ...content.dialogues.filter(({ dialogue }) => !dialogue.keywords).map(({ dialogue }) => dialogue.id),
      ...content.courses
        .filter(({ texts }) => !texts.sv.keywords || (texts.en && !texts.en.keywords))
        .map(({ id }) => id),
    ];
    assert.deepEqual(without, []);
  });
});
