import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { packAnswers, readAnswers, unpackAnswers } from "./answerSheet.ts";
import type { Instrument } from "./instrument.ts";

const item = (id: string): Instrument["items"][number] => ({
  id,
  wording: { kind: "same", text: { sv: id, en: id } },
  isReversed: false,
  competencyId: undefined,
});
const asked = {
  items: [item("a"), item("b"), item("c")],
  scale: { min: -2, max: 2, points: [], cannotJudge: undefined },
};

describe("a filled-in form", () => {
  it("is read by item; what is left out or could not be judged is no answer", () => {
    assert.deepEqual(readAnswers(asked, { a: "-2", b: "none", c: " 0 " }), {
      ok: true,
      value: [-2, undefined, 0],
    });
  });

  it("is refused where an answer is off the scale or no whole number", () => {
    assert.deepEqual(readAnswers(asked, { a: "3", b: "1,5", c: "1" }), {
      ok: false,
      error: [
        { kind: "outOfScale", item: "a" },
        { kind: "outOfScale", item: "b" },
      ],
    });
  });

  it("is refused when nothing at all is answered", () => {
    assert.deepEqual(readAnswers(asked, { d: "1" }), { ok: false, error: [{ kind: "empty" }] });
  });

  it("is stored as one byte an item, 0 where there is no answer, and read back as it was", () => {
    assert.deepEqual(packAnswers(asked, [-2, undefined, 2]), Uint8Array.of(1, 0, 5));
    const anyAnswers = fc.array(fc.option(fc.integer({ min: -2, max: 2 }), { nil: undefined }), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        assert.deepEqual(unpackAnswers(asked, packAnswers(asked, answers)), answers);
      }),
    );
  });
});
