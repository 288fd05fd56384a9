import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isoDuration, secondsOf, timespan } from "./duration.ts";
import { judgeAttempt } from "./judgeAttempt.ts";

const unit = {
  speaks: true,
  masteryScore: undefined,
  completionThreshold: undefined,
  completionSetByContent: false,
};

describe("an attempt of SCORM 1.2", () => {
  const judge = (cmi: Readonly<Record<string, string>>, hasEnded = true, masteryScore?: number) => {
    const { completion, success, score } = judgeAttempt("scorm12", { ...unit, masteryScore }, cmi, hasEnded);
    return [completion, success, score?.scaled];
  };

  it("stands as its status says", () => {
    assert.deepEqual(judge({ "cmi.core.lesson_status": "completed" }), [true, undefined, undefined]);
    assert.deepEqual(judge({ "cmi.core.lesson_status": "passed" }), [true, true, undefined]);
    assert.deepEqual(judge({ "cmi.core.lesson_status": "failed" }), [true, false, undefined]);
    assert.deepEqual(judge({ "cmi.core.lesson_status": "incomplete" }), [false, undefined, undefined]);
  });

  it("is completed where it ended without a word, but not while it goes on or is laid aside", () => {
    assert.deepEqual(judge({}), [true, undefined, undefined]);
    assert.deepEqual(judge({}, false), [undefined, undefined, undefined]);
    assert.deepEqual(judge({ "cmi.core.exit": "suspend" }), [undefined, undefined, undefined]);
  });

  it("is passed or failed by the mastery score of the package when it has ended, whatever it says", () => {
    const said = { "cmi.core.lesson_status": "completed", "cmi.core.score.raw": "79" };
    assert.deepEqual(judge(said, true, 80), [true, false, 0.79]);
    assert.deepEqual(judge({ ...said, "cmi.core.score.raw": "80" }, true, 80), [true, true, 0.8]);
    assert.deepEqual(judge(said, false, 80), [true, undefined, 0.79]);
  });

  it("has a scaled score within its own limits, and none outside of them", () => {
    const scored = (raw: string, min: string, max: string) =>
      judge({ "cmi.core.score.raw": raw, "cmi.core.score.min": min, "cmi.core.score.max": max })[2];
    assert.equal(scored("15", "10", "20"), 0.5);
    assert.equal(scored("25", "10", "20"), undefined);
    assert.equal(scored("0", "0", "10"), 0);
  });
});

describe("an attempt of SCORM 2004", () => {
  const judge = (cmi: Readonly<Record<string, string>>, told: Partial<typeof unit> = {}, hasEnded = true) => {
    const { completion, success } = judgeAttempt("scorm2004", { ...unit, ...told }, cmi, hasEnded);
    return [completion, success];
  };

  it("stands as it says, and is completed where it ended without a word", () => {
    assert.deepEqual(judge({ "cmi.completion_status": "incomplete", "cmi.success_status": "passed" }), [
      false,
      true,
    ]);
    assert.deepEqual(judge({}), [true, undefined]);
    assert.deepEqual(judge({}, { completionSetByContent: true }), [undefined, undefined]);
    assert.deepEqual(judge({ "cmi.exit": "suspend" }), [undefined, undefined]);
    assert.deepEqual(judge({}, {}, false), [undefined, undefined]);
  });

  it("is judged by the thresholds of the package before what it says", () => {
    const threshold = { completionThreshold: 0.75 as never };
    assert.deepEqual(judge({ "cmi.progress_measure": "0.8" }, threshold), [true, undefined]);
    const said = { "cmi.progress_measure": "0.7", "cmi.completion_status": "completed" };
    assert.deepEqual(judge(said, threshold), [false, undefined]);
    const passing = { masteryScore: 0.6 as never };
    assert.deepEqual(judge({ "cmi.score.scaled": "0.6", "cmi.success_status": "failed" }, passing)[1], true);
    assert.deepEqual(judge({ "cmi.success_status": "passed" }, passing)[1], undefined);
  });

  it("of an asset is done when it has been shown", () => {
    assert.deepEqual(judge({}, { speaks: false }, false), [true, undefined]);
  });
});

describe("a time span", () => {
  it("is read as either version writes it", () => {
    assert.equal(secondsOf("0001:02:03.50"), 3723.5);
    assert.equal(secondsOf("00:30:00"), 1800);
    assert.equal(secondsOf("PT1H2M3.5S"), 3723.5);
    assert.equal(secondsOf("P1DT1S"), 86_401);
    assert.equal(secondsOf("en timme"), 0);
  });

  it("is written as either version reads it", () => {
    assert.equal(timespan(3723.5), "0001:02:03.50");
    assert.equal(timespan(59.999), "0000:01:00.00");
    assert.equal(isoDuration(3723.5), "PT3723.5S");
  });
});
