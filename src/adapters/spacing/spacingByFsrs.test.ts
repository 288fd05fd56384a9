import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { CardMemory, RecallGrade } from "../../domain/learning/spacing.ts";
import { day, daysBetween } from "../../domain/shared/day.ts";
import { spacingByFsrs, type SpacingSettings } from "./spacingByFsrs.ts";

/** Weights of the library's own test of its long-term scheduler. */
const testWeights = [
  0.4197, 1.1869, 3.0412, 15.2441, 7.1434, 0.6477, 1.0007, 0.0674, 1.6597, 0.1712, 1.1178, 2.0225, 0.0904,
  0.3025, 2.1214, 0.2498, 2.9466, 0.4891, 0.6468,
];

/** Answers each time on the day that the question is due. */
function answerWhenDue(grades: readonly RecallGrade[], settings?: SpacingSettings): readonly CardMemory[] {
  const schedule = spacingByFsrs(settings);
  const memories: CardMemory[] = [];
  for (const grade of grades) {
    const before = memories.at(-1);
    memories.push(schedule(before, grade, before?.dueOn ?? day("2022-12-29")));
  }
  return memories;
}

const intervals = (memories: readonly CardMemory[]) =>
  memories.map(({ reviewedOn, dueOn }) => daysBetween(reviewedOn, dueOn));

describe("spacing by FSRS", () => {
  // ts-fsrs 5.4.2, packages/fsrs/__tests__/impl/long-term_scheduler.test.ts, test1.
  it("gives the intervals, stabilities and difficulties that the library publishes", () => {
    const good = (times: number) => Array.from({ length: times }, () => "good" as const);
    const memories = answerWhenDue([...good(6), "again", "again", ...good(5)], {
      retention: 0.9,
      longestInterval: 36_500,
      weights: testWeights,
    });
    assert.deepEqual(intervals(memories), [3, 13, 48, 155, 445, 1158, 17, 3, 11, 37, 112, 307, 773]);
    assert.deepEqual(
      memories.map(({ stability }) => Number(stability.toFixed(8))),
      [
        3.0412, 13.09130698, 48.15848988, 154.93732625, 445.05562739, 1158.07779739, 16.63063166, 3.01732209,
        11.42247264, 37.37521902, 111.8752758, 306.5974569, 772.94026648,
      ],
    );
    assert.deepEqual(
      memories.map(({ difficulty }) => Number(difficulty.toFixed(8))),
      [
        4.49094334, 4.26664289, 4.05746029, 3.86237659, 3.68044154, 3.51076891, 4.69833071, 5.55956298,
        5.26323756, 4.98688448, 4.72915759, 4.4888015, 4.26464541,
      ],
    );
  });

  it("asks again after days, weeks and months, and at least once a year", () => {
    assert.deepEqual(
      intervals(answerWhenDue(["good", "good", "good", "good", "good"])),
      [3, 14, 57, 196, 365],
    );
  });

  it("asks again tomorrow what was answered wrongly, and sooner what was a guess", () => {
    assert.deepEqual(intervals(answerWhenDue(["again"])), [1]);
    assert.deepEqual(intervals(answerWhenDue(["hard", "good"])), [2, 7]);
    assert.deepEqual(intervals(answerWhenDue(["good", "good", "again"])), [3, 14, 2]);
  });

  it("gives more time when somebody remembers later than asked", () => {
    const schedule = spacingByFsrs();
    const first = schedule(undefined, "good", day("2026-11-23"));
    const onTime = schedule(first, "good", day("2026-11-26"));
    const late = schedule(first, "good", day("2026-12-10"));
    assert.ok(late.stability > onTime.stability);
    assert.equal(late.reviews, 2);
  });
});
