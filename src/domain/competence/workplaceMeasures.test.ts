import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { measuredLevel } from "./measuredLevel.ts";
import { workplaceMeasures, type ReleasedItem } from "./workplaceMeasures.ts";

const rule = {
  instrument: "climate",
  items: [
    { item: "listens", competencyId: "listening" },
    { item: "asks", competencyId: "listening" },
    { item: "clear", competencyId: "communication" },
  ],
  sources: [],
};

/** Ten answers: five 2, five 4. Mean 3, index 50, variance 10/9. */
const divided = (item: string): ReleasedItem => ({ item, answers: 10, index: 50, counts: [0, 5, 0, 5, 0] });
/** Twelve answers: six 4, six 5. Mean 4.5, index 87.5, variance 3/11. */
const high = (item: string): ReleasedItem => ({ item, answers: 12, index: 87.5, counts: [0, 0, 0, 6, 6] });

describe("a workplace's answers about its manager", () => {
  it("are one perspective, with the mean of the items and the fewest who answered one of them", () => {
    const [listening] = workplaceMeasures(rule, [[divided("listens"), high("asks")]]);
    assert.deepEqual(listening?.perspectives, [{ relation: "report", raters: 10, mean: 3.75 }]);
  });

  it("have the spread of items that go wholly together, and never less", () => {
    const [listening] = workplaceMeasures(rule, [[divided("listens"), high("asks")]]);
    const together = ((Math.sqrt(10 / 9) + Math.sqrt(3 / 11)) / 2) ** 2;
    assert.ok(Math.abs(listening!.spread.variance - together) < 1e-12);
    assert.equal(listening!.spread.degreesOfFreedom, 9);
  });

  it("give the interval of a mean for one item: 3 ± 2.262157 · √(10/9) / √10", () => {
    const [one] = workplaceMeasures(rule, [[divided("clear")]]);
    const level = measuredLevel(one!);
    // 2.262157 is the 97.5th percentile of Student's t with 9 degrees of freedom.
    assert.ok(Math.abs(level!.interval.high - (3 + (2.262157 * Math.sqrt(10 / 9)) / Math.sqrt(10))) < 1e-6);
    assert.equal(level!.isOwnViewOnly, false);
  });

  it("of two workplaces are two perspectives, whose spread is pooled by degrees of freedom", () => {
    const [one] = workplaceMeasures(rule, [[divided("clear")], [high("clear")]]);
    assert.deepEqual(
      one?.perspectives.map(({ raters, mean }) => [raters, mean]),
      [
        [10, 3],
        [12, 4.5],
      ],
    );
    assert.ok(Math.abs(one.spread.variance - (9 * (10 / 9) + 11 * (3 / 11)) / 20) < 1e-12);
  });

  it("say nothing of items that were withheld, or that nobody has a reading of", () => {
    assert.deepEqual(workplaceMeasures(rule, [[]]), []);
    assert.deepEqual(workplaceMeasures(rule, [[divided("other")]]), []);
  });

  it("are read on the measuring scale where the survey has another number of answers", () => {
    const four = { item: "clear", answers: 10, index: 100, counts: [0, 0, 0, 10] };
    assert.equal(workplaceMeasures(rule, [[four]])[0]?.perspectives[0]?.mean, 5);
    const apart = { item: "clear", answers: 10, index: 50, counts: [5, 0, 0, 5] };
    // Answers 0 and 3 of four levels are 1 and 5 on the measuring scale: variance 4 · 10/9.
    assert.ok(Math.abs(workplaceMeasures(rule, [[apart]])[0]!.spread.variance - (4 * 10) / 9) < 1e-12);
  });
});
