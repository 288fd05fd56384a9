import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { seededRandom } from "../shared/random.ts";
import { simulateHiding, type InvitedUnit } from "./simulateHiding.ts";

const thresholds = { index: 5, items: 10 };
const units: readonly InvitedUnit[] = [
  { parent: -1, invited: 30, isLed: true },
  { parent: 0, invited: 40, isLed: true },
  { parent: 0, invited: 6, isLed: true },
];
const simulate = (rate: number) => simulateHiding(units, { rate, thresholds, draws: 200 }, seededRandom(1));

describe("a simulation of what would be hidden", () => {
  it("shows everything that is large enough when everybody answers", () => {
    assert.deepEqual(simulate(1), [
      { index: 1, items: 1 },
      { index: 1, items: 1 },
      { index: 1, items: 0 },
    ]);
  });

  it("shows nothing when nobody answers", () => {
    assert.deepEqual(
      simulate(0),
      Array.from({ length: 3 }, () => ({ index: 1, items: 1 })).map(() => ({ index: 0, items: 0 })),
    );
  });

  // Six people answer with probability 0.7: five or six of them do with probability 6·0.7⁵·0.3 + 0.7⁶ = 0.420.
  it("shows a unit of six about as often as five of them answer", () => {
    const [, large, small] = simulate(0.7);
    assert.ok(Math.abs(small!.index - 0.42) < 0.1);
    assert.equal(large!.items, 1);
  });
});
