import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { judgeCondition } from "./condition.ts";
import type { Condition } from "./condition.ts";
import { ordinaryPost } from "./ordinaryPost.ts";

const wide: Condition = {
  kind: "above",
  fact: "spanOfControl",
  limit: { kind: "norm", norm: "spanOfControl", otherwise: 25 },
};
const unsupported: Condition = { kind: "is", fact: "administrativeSupport", value: "none" };

describe("a condition", () => {
  it("compares with the organisation's norm, or 25 where none is decided", () => {
    const post = { ...ordinaryPost, spanOfControl: 28 };
    assert.deepEqual(judgeCondition(wide, post, {}), {
      kind: "holds",
      facts: [{ fact: "spanOfControl", value: 28, limit: 25 }],
    });
    assert.deepEqual(judgeCondition(wide, post, { spanOfControl: 30 }), { kind: "doesNotHold" });
  });

  it("does not hold at the norm itself", () => {
    assert.equal(judgeCondition(wide, { ...ordinaryPost, spanOfControl: 25 }, {}).kind, "doesNotHold");
  });

  it("counts a norm of 0 as a norm", () => {
    assert.equal(
      judgeCondition(wide, { ...ordinaryPost, spanOfControl: 1 }, { spanOfControl: 0 }).kind,
      "holds",
    );
  });

  it("cannot tell what the register does not know, and says what is missing", () => {
    assert.deepEqual(judgeCondition(wide, { ...ordinaryPost, spanOfControl: undefined }, {}), {
      kind: "unknown",
      missing: ["spanOfControl"],
    });
    assert.deepEqual(judgeCondition(unsupported, { ...ordinaryPost, administrativeSupport: "unknown" }, {}), {
      kind: "unknown",
      missing: ["administrativeSupport"],
    });
  });

  it("compares one fact with another", () => {
    const condition: Condition = {
      kind: "below",
      fact: "goalsWithDecider",
      limit: { kind: "fact", fact: "goals" },
    };
    assert.deepEqual(judgeCondition(condition, { ...ordinaryPost, goals: 3, goalsWithDecider: 1 }, {}), {
      kind: "holds",
      facts: [{ fact: "goalsWithDecider", value: 1, limit: 3 }],
    });
  });

  it("of several parts follows three-valued logic", () => {
    const all: Condition = { kind: "all", of: [wide, unsupported] };
    const any: Condition = { kind: "any", of: [wide, unsupported] };
    const judged = (condition: Condition, span: number | undefined, support: "none" | "own") =>
      judgeCondition(condition, { ...ordinaryPost, spanOfControl: span, administrativeSupport: support }, {})
        .kind;
    assert.equal(judged(all, 30, "none"), "holds");
    assert.equal(judged(all, undefined, "none"), "unknown");
    assert.equal(judged(all, undefined, "own"), "doesNotHold");
    assert.equal(judged(any, undefined, "none"), "holds");
    assert.equal(judged(any, undefined, "own"), "unknown");
    assert.equal(judged(any, 20, "own"), "doesNotHold");
  });
});
