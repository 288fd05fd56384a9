import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fieldOfFault } from "./fieldOfFault.ts";

const text = ["---", "title: A", "sources:", "  - En", "  - Två", "---", "", "# Steg (5 min)", "Text"].join(
  "\n",
);

describe("a fault of a course that is written in fields", () => {
  it("is told by the line of the text that is seen, without what stands above it", () => {
    assert.deepEqual(fieldOfFault(text, { line: 9, said: ["stepEmpty", "Steg"] }), { key: "steps", line: 2 });
  });

  it("leads to the field that it is about, wherever the file has it", () => {
    const lead = (...said: string[]) => fieldOfFault(text, { line: 1, said })?.key;
    assert.equal(lead("noField", "for"), "for");
    assert.equal(lead("fieldEmpty", "sources › 2"), "sources");
    assert.equal(lead("unknownCompetency", "flying"), "competencies");
    assert.equal(lead("noSuchFramework", "other"), "framework");
    assert.equal(lead("otherFrontMatter", "renewMonths"), "renewMonths");
  });

  it("leads to the steps where it is the steps that are missing", () => {
    assert.deepEqual(fieldOfFault(text, { line: 1, said: ["noSteps"] }), { key: "steps", line: 1 });
  });

  it("leads from a line that is too long to the field that it was written in", () => {
    assert.deepEqual(fieldOfFault(text, { line: 5 }), { key: "sources", line: undefined });
  });

  it("has no field where only the whole text shows it", () => {
    assert.equal(fieldOfFault(text, { line: 2, said: ["unknownFields", "colour"] }), undefined);
    assert.equal(fieldOfFault(text, { line: 1, said: ["fieldOther", "id", "only a–z"] }), undefined);
    assert.equal(fieldOfFault(text, { line: 1, said: ["notYaml", "no"] }), undefined);
  });
});
