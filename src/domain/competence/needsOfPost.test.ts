import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Framework } from "./framework.ts";
import { needsOfPost } from "./needsOfPost.ts";
import { ordinaryPost } from "./ordinaryPost.ts";
import { factKinds } from "./postFacts.ts";
import type { FactName } from "./postFacts.ts";
import type { NeedRules } from "./rules.ts";

const said = (text: string) => ({ sv: text, en: text });

const framework: Framework = {
  id: "small",
  version: "2.0",
  name: said("small"),
  description: said("small"),
  licence: "CC-BY-4.0",
  sources: [],
  levels: [],
  competencies: ["listening", "change", "economy"].map((id) => ({
    id,
    name: said(id),
    definition: said(id),
    why: said(id),
    sourceQuote: id,
    behaviours: [],
  })),
};

const rules: NeedRules = {
  version: "1.3",
  licence: "CC-BY-4.0",
  sources: [],
  frameworkId: "small",
  factNames: Object.fromEntries(
    Object.keys(factKinds).map((name) => [name, said(name)]),
  ) as NeedRules["factNames"], // every fact is there
  conditions: [
    {
      id: "span",
      when: { kind: "above", fact: "spanOfControl", limit: { kind: "number", value: 25 } },
      situation: said("many"),
      action: said("divide"),
      addressedTo: "administrationHead",
      sources: [],
      evidence: "strong",
      wouldChange: said("fewer"),
      touches: ["listening"],
    },
  ],
  demands: { basePoints: 4, baseScore: 4, scorePerPoint: 0.1, highestScore: 4.5, rules: [] },
  surveys: [],
  advice: {
    likelyGap: { text: said("likely"), wouldChange: said("answers") },
    cannotTell: { text: said("unsure"), wouldChange: said("answers") },
    noGap: { text: said("none"), wouldChange: said("assignment") },
    notMeasured: { text: said("unmeasured"), wouldChange: said("a round") },
  },
};

const spread = { variance: 0.64, degreesOfFreedom: 60 };
const measure = (competencyId: string, mean: number) => ({
  competencyId,
  perspectives: [{ relation: "others" as const, raters: 12, mean }],
  spread,
});

describe("the needs of a post", () => {
  it("begin with an action upwards when the span is 50, and the gap it may cause points to it", () => {
    const post = { ...ordinaryPost, spanOfControl: 50 };
    const needs = needsOfPost(framework, rules, post, {}, [measure("listening", 3), measure("economy", 3.2)]);
    assert.deepEqual(
      needs.conditions.map(({ rule, facts }) => [rule.id, rule.addressedTo, facts]),
      [["span", "administrationHead", [{ fact: "spanOfControl", value: 50, limit: 25 }]]],
    );
    assert.deepEqual(
      needs.advice.map(({ need, conditionsFirst, text }) => [
        need.competencyId,
        conditionsFirst,
        text.text.en,
      ]),
      [
        ["listening", ["span"], "likely"],
        ["economy", [], "likely"],
        ["change", [], "unmeasured"],
      ],
    );
  });

  it("say which rules the register could not answer", () => {
    const needs = needsOfPost(framework, rules, { ...ordinaryPost, spanOfControl: undefined }, {}, []);
    assert.deepEqual(needs.conditions, []);
    assert.deepEqual(
      needs.cannotTell.map(({ rule, missing }) => [rule.id, missing]),
      [["span", ["spanOfControl"] satisfies FactName[]]],
    );
  });

  it("remember the versions of rules and framework", () => {
    const [advice] = needsOfPost(framework, rules, ordinaryPost, {}, []).advice;
    assert.deepEqual([advice?.rulesVersion, advice?.frameworkVersion], ["1.3", "2.0"]);
  });
});
