import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { seededRandom } from "../shared/random.ts";
import { icc1Anova } from "../statistics/icc1Anova.ts";
import { oneWayAnova } from "../statistics/oneWayAnova.ts";
import { scaleMomentsOf } from "../statistics/scaleMoments.ts";
import { answerModel, demonstrationAnswers } from "./demonstrationAnswers.ts";
import { answeringShare, moodOf, type MoodFacts } from "./mood.ts";

const instrument = {
  scale: { min: 1, max: 5 },
  items: Array.from({ length: 9 }, (_, index) => ({ id: `i${index}`, isReversed: false })),
  subScales: ["motivation", "leadership", "governance"].map((id, place) => ({
    id,
    itemIds: [0, 1, 2].map((offset) => `i${place * 3 + offset}`),
  })),
};
const model = answerModel(instrument, { between: [3.9, 4.5], items: {} });

const unit = (subject: string, facts: Partial<MoodFacts> = {}): MoodFacts => ({
  subject,
  span: 25,
  troubled: false,
  leaderless: false,
  ...facts,
});

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const answersOf = (facts: MoodFacts, wave: number, people: number, seed: number) => {
  const mood = moodOf(facts, wave);
  const random = seededRandom(seed);
  return Array.from({ length: people }, () => demonstrationAnswers(model, mood, random));
};
const scaleMean = (answers: readonly (readonly (number | undefined)[])[], from: number, to: number) =>
  mean(answers.flatMap((one) => one.slice(from, to).flatMap((answer) => answer ?? [])));

describe("answers of the demonstration", () => {
  it("are whole numbers within the scale, or left out", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (subject, seed) => {
        for (const answer of demonstrationAnswers(model, moodOf(unit(subject), 0), seededRandom(seed)))
          assert.ok(answer === undefined || [1, 2, 3, 4, 5].includes(answer));
      }),
    );
  });

  it("are the same with the same chance", () => {
    assert.deepEqual(answersOf(unit("a"), 2, 5, 1), answersOf(unit("a"), 2, 5, 1));
  });

  it("turn where an item is reversed", () => {
    const reversed = answerModel(
      { ...instrument, items: instrument.items.map((item) => ({ ...item, isReversed: true })) },
      { between: [3.9, 4.5], items: {} },
    );
    const mood = moodOf(unit("a"), 0);
    assert.deepEqual(
      demonstrationAnswers(reversed, mood, seededRandom(4)),
      demonstrationAnswers(model, mood, seededRandom(4)).map((answer) => answer && 6 - answer),
    );
  });

  it("leave between 8 and 16 per cent of the variance of a scale between units", () => {
    const groups = Array.from({ length: 150 }, (_, index) =>
      answersOf(unit(`unit ${index}`), 0, 25, index).map((one) =>
        mean(one.slice(3, 6).flatMap((answer) => answer ?? [])),
      ),
    );
    const anova = oneWayAnova(
      groups.map((values) => scaleMomentsOf(values.filter((value) => !Number.isNaN(value)))),
    );
    const icc = anova && icc1Anova(anova, "meanGroupSize");
    assert.ok(icc && icc > 0.08 && icc < 0.16, String(icc));
  });

  it("are lower on leadership where one leads 60 than where one leads 25", () => {
    const few = scaleMean(answersOf(unit("a"), 0, 2000, 1), 3, 6);
    const many = scaleMean(answersOf(unit("a", { span: 60 }), 0, 2000, 1), 3, 6);
    assert.ok(few - many > 0.15, `${few} ${many}`);
  });

  it("are lower in trouble, and fall from wave to wave there", () => {
    const waves = [0, 3].map((wave) =>
      mean(
        Array.from({ length: 40 }, (_, index) =>
          scaleMean(answersOf(unit(`u${index}`, { troubled: true }), wave, 100, index), 0, 9),
        ),
      ),
    );
    const well = mean(
      Array.from({ length: 40 }, (_, index) => scaleMean(answersOf(unit(`u${index}`), 0, 100, index), 0, 9)),
    );
    assert.ok(well - waves[0]! > 0.2 && waves[0]! - waves[1]! > 0.05, `${well} ${waves.join()}`);
  });

  it("come from about as many as is usual in the round, and never from everybody", () => {
    const shares = Array.from({ length: 200 }, (_, index) => answeringShare(unit(`u${index}`), 1, 0.75));
    assert.ok(Math.abs(mean(shares) - 0.75) < 0.02);
    assert.ok(shares.every((share) => share >= 0.2 && share <= 0.97));
  });
});
