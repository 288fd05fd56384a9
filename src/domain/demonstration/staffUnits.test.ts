import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { shareOut } from "./staffUnits.ts";

describe("sharing out people between titles", () => {
  it("gives each title its part, the largest remainders first", () => {
    const plans = [
      { title: "nurse", parts: 5 },
      { title: "assistant", parts: 3 },
      { title: "cook", parts: 1 },
    ];
    assert.deepEqual(
      shareOut(plans, 10).map((plan) => plan.title),
      [...Array.from({ length: 6 }, () => "nurse"), "assistant", "assistant", "assistant", "cook"],
    );
  });

  it("gives away everybody, whatever the parts", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 6 }),
        fc.nat(80),
        (parts, people) => {
          const plans = parts.map((part, index) => ({ title: String(index), parts: part }));
          assert.equal(shareOut(plans, people).length, people);
        },
      ),
    );
  });
});
