import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { demandWeights } from "./demandWeights.ts";
import { ordinaryPost } from "./ordinaryPost.ts";
import type { DemandRule, DemandRules } from "./rules.ts";

function rule(
  id: string,
  fact: "changeGoals" | "vacanciesBelow",
  points: Record<string, number>,
): DemandRule {
  return {
    id,
    when: { kind: "atLeast", fact, limit: { kind: "number", value: 1 } },
    because: { sv: id, en: id },
    points: Object.entries(points).map(([competencyId, points]) => ({ competencyId, points })),
    sources: [],
  };
}

const rules: DemandRules = {
  basePoints: 4,
  baseScore: 3.75,
  scorePerPoint: 0.1,
  highestScore: 4,
  rules: [
    rule("changes", "changeGoals", { change: 2, listening: 1 }),
    rule("gaps", "vacanciesBelow", { change: 1 }),
  ],
};
const competencies = ["listening", "change", "economy"];

describe("demand weights", () => {
  it("are 1 each, without reasons, where no rule holds", () => {
    assert.deepEqual(
      demandWeights(competencies, ordinaryPost, rules, {}),
      competencies.map((competencyId) => ({ competencyId, weight: 1, demandedScore: 3.75, reasons: [] })),
    );
  });

  it("share out the points of the rules that hold, with the facts as reasons", () => {
    const weights = demandWeights(competencies, { ...ordinaryPost, changeGoals: 2 }, rules, {});
    // points 5, 6, 4: mean 5
    assert.deepEqual(
      weights.map(({ weight }) => weight),
      [1, 1.2, 0.8],
    );
    assert.deepEqual(
      weights.map(({ demandedScore }) => demandedScore),
      [3.85, 3.95, 3.75],
    );
    assert.deepEqual(weights[1]?.reasons, [
      {
        ruleId: "changes",
        because: { sv: "changes", en: "changes" },
        points: 2,
        facts: [{ fact: "changeGoals", value: 2, limit: 1 }],
      },
    ]);
  });

  it("never demand more than the highest score", () => {
    const weights = demandWeights(
      competencies,
      { ...ordinaryPost, changeGoals: 1, vacanciesBelow: 1 },
      rules,
      {},
    );
    assert.equal(weights[1]?.demandedScore, 4);
  });

  it("average 1 and are above 0, whatever the facts", () => {
    fc.assert(
      fc.property(fc.nat(3), fc.nat(3), (changeGoals, vacanciesBelow) => {
        const weights = demandWeights(
          competencies,
          { ...ordinaryPost, changeGoals, vacanciesBelow },
          rules,
          {},
        );
        assert.ok(Math.abs(weights.reduce((sum, { weight }) => sum + weight, 0) - 3) < 1e-12);
        assert.ok(weights.every(({ weight }) => weight > 0));
      }),
    );
  });
});
