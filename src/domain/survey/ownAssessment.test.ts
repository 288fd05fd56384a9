import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Instrument } from "./instrument.ts";
import { ownScores } from "./ownAssessment.ts";

const text = { sv: "", en: "" };
const instrument: Instrument = {
  id: "own",
  version: "1",
  name: text,
  description: text,
  about: "post",
  frameworkId: undefined,
  isLocked: false,
  officialLanguages: ["sv"],
  credit: "",
  licence: "",
  sources: [],
  scale: { min: 1, max: 5, points: [], cannotJudge: text },
  items: ["a", "b", "c"].map((id) => ({
    id,
    wording: { kind: "same", text } as const,
    isReversed: id === "c",
    competencyId: undefined,
  })),
  subScales: [{ id: "load", name: text, itemIds: ["a", "b", "c"], competencyId: undefined }],
  total: undefined,
  scoring: "meanOfItemIndices",
  smallestGroup: { index: 5, items: 10 },
  minutes: 1,
  kolada: [],
};

describe("own answers", () => {
  it("give a mean and an index from 0 to 100, with reversed statements turned", () => {
    assert.deepEqual(ownScores(instrument, [4, 5, 3]).get("load"), { mean: 4, index: 75 });
  });

  it("give nothing of a scale where fewer than half were answered", () => {
    assert.deepEqual(ownScores(instrument, [4, undefined, 2]).get("load"), { mean: 4, index: 75 });
    assert.equal(ownScores(instrument, [4, undefined, undefined]).has("load"), false);
  });
});
