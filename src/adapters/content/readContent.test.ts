import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { problemToText } from "./contentProblem.ts";
import { readContent } from "./readContent.ts";
import { smallContent } from "./smallContent.ts";
import type { SmallContent } from "./smallContent.ts";

/** What is said of content in which a text has been replaced in one file. */
function problemsOf(part: keyof SmallContent, from: string, to: string): string[] {
  assert.ok(smallContent[part].includes(from), `nothing to replace: ${from}`);
  const changed = { ...smallContent, [part]: smallContent[part].replace(from, to) };
  const read = readContent({
    frameworks: new Map([["framework.yaml", changed.framework]]),
    instruments: new Map([["two.yaml", changed.instrument]]),
    catalogue: ["catalogue.yaml", changed.catalogue],
    needRules: ["needs.yaml", changed.rules],
    introduction: ["introduction.yaml", changed.introduction],
    courses: [],
    tools: [],
    dialogues: [
      {
        manifest: ["dialogue.yaml", changed.dialogue],
        stories: { sv: "", en: "" },
      },
    ],
  });
  return read.ok ? [] : read.error.map(problemToText);
}

describe("reading content", () => {
  it("finds nothing wrong with what is right", () => {
    assert.deepEqual(problemsOf("instrument", "id: two", "id: two"), []);
  });

  const slips: readonly (readonly [string, Parameters<typeof problemsOf>, string])[] = [
    [
      "a language that is missing",
      ["instrument", "{ sv: Två, en: Two } }\nsub", "{ sv: Två } }\nsub"],
      "two.yaml line 23: item b has no English text",
    ],
    ["a text that is missing", ["instrument", "credit: us\n", ""], "two.yaml line 1: the file has no credit"],
    [
      "a dialogue's choice with a language missing",
      ["dialogue", "effect: { sv: Ja, en: Yes }", "effect: { sv: Ja }"],
      "dialogue.yaml line 21: the file has no English effect",
    ],
    [
      "a dialogue's keywords in one language alone",
      ["dialogue", "situation:", "keywords: { sv: [arg] }\nsituation:"],
      "dialogue.yaml line 7: the file has no English keywords",
    ],
    [
      "a dialogue's competency that does not exist",
      ["dialogue", "competencies: [listening]", "competencies: [shouting]"],
      "dialogue.yaml line 10: the file names competency shouting, which the framework does not have",
    ],
    [
      "an introduction's link to a dialogue that does not exist",
      ["introduction", "dialogue: talk", "dialogue: silence"],
      "introduction.yaml line 9: item item-1 leads to dialogue silence, which does not exist",
    ],
    [
      "an introduction without one of its days",
      ["introduction", "day: 30", "day: 90"],
      "introduction.yaml line 6: the file has stages for the days 1, 30, 90, 365, in order",
    ],
    [
      "a dialogue's day that is none",
      ["dialogue", "2026-11-28", "2026-11-31"],
      "dialogue.yaml line 14: lawAsOf of the file: write a day as 2026-11-28",
    ],
    [
      "an id that is there twice",
      ["instrument", "- { id: b,", "- { id: a,"],
      "two.yaml line 23: item a is there twice",
    ],
    [
      "an unknown competency of an item",
      ["instrument", "competency: listening", "competency: shouting"],
      "two.yaml line 22: item a names competency shouting, which the framework does not have",
    ],
    [
      "an item that a sub-scale names in vain",
      ["instrument", "items: [a, b]", "items: [a, b, c]"],
      "two.yaml line 25: sub-scale all names item c, which does not exist",
    ],
    [
      "a scale with a hole",
      ["instrument", "max: 2", "max: 3"],
      "two.yaml line 17: the file must list the scale's points 1 to 3, in order",
    ],
    [
      "a scale upside down",
      ["instrument", "min: 1", "min: 2"],
      "two.yaml line 14: the file must have a scale whose max is 1 to 10 above min",
    ],
    [
      "a threshold that is too low",
      ["instrument", "index: 5", "index: 4"],
      "two.yaml line 20: the file must not show an index of fewer than 5 answers",
    ],
    [
      "a word that is not known",
      ["instrument", "about: unit", "about: units"],
      "two.yaml line 3: about of the file must be one of: unit, person, post",
    ],
    [
      "a number where text is needed",
      ["instrument", 'version: "1"', "version: 1"],
      "two.yaml line 2: version of the file must be text (put it in quotes)",
    ],
    [
      "a comma that ends a text",
      ["framework", "{ sv: Lyssnar, en: Listens }", "{ sv: Lyssnar, en: Listens, also when tired }"],
      'framework.yaml line 18: competency listening has "also when tired", which is not known here: a text with a comma must stand in quotes',
    ],
    [
      "behaviours that lack a level",
      ["framework", "      - level: 2\n        observed: [{ sv: Frågar, en: Asks }]\n", ""],
      "framework.yaml line 11: competency listening must have behaviours at each of the 2 levels, in order",
    ],
    [
      "effects in the wrong order",
      ["catalogue", "expected: 0.2", "expected: 0.5"],
      "catalogue.yaml line 10: activity course must have low ≤ expected ≤ high for listening",
    ],
    [
      "a basis that does not exist",
      ["catalogue", "high: 0.4, basis: guess", "high: 0.4, basis: hope"],
      "catalogue.yaml line 15: basis of effect 1: there is no basis hope",
    ],
    [
      "an activity that requires itself",
      ["catalogue", "place: onSite", "prerequisites: [course]\n    place: onSite"],
      "catalogue.yaml line 10: activity course requires itself, directly or through others",
    ],
    [
      "fewer seats than an occasion needs",
      ["catalogue", "seats: 10", "seats: 4"],
      "catalogue.yaml line 10: activity course has fewer seats than it needs to run",
    ],
    [
      "a fact that does not exist",
      ["rules", "fact: spanOfControl, above: 25", "fact: spanOfJoy, above: 25"],
      "needs.yaml line 7: fact of rule wide: there is no fact spanOfJoy",
    ],
    [
      "a fact compared with what it cannot be",
      ["rules", "is: firstLine", "is: topLine"],
      "needs.yaml line 21: rule first compares level with topLine, which it cannot be",
    ],
    [
      "a weight for an unknown competency",
      ["rules", "points: { listening: 1 }", "points: { hearing: 1 }"],
      "needs.yaml line 21: rule first names competency hearing, which the framework does not have",
    ],
    [
      "a survey's item that does not exist",
      ["rules", "items: { a: listening }", "items: { none: listening }"],
      "needs.yaml line 27: survey 1 names item none, which two does not have",
    ],
    [
      "a framework that does not exist",
      ["rules", "framework: small", "framework: large"],
      "needs.yaml line 3: the file names framework large, which does not exist",
    ],
  ];
  for (const [name, slip, said] of slips) {
    it(`says on which line there is ${name}`, () => {
      assert.equal(problemsOf(...slip)[0], said);
    });
  }

  it("says on which line a file is not YAML", () => {
    const [said] = problemsOf("instrument", "sources: [us]", "sources: [us");
    assert.match(said ?? "", /^two\.yaml line 1[23]: /);
  });
});
