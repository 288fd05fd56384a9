import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { firstWords } from "./firstWords.ts";

describe("how a question begins", () => {
  it("is all of it when it is short, without marks", () => {
    assert.equal(firstWords("What is *prestige*?"), "What is prestige?");
  });

  it("is eight words and an ellipsis when it is long", () => {
    assert.equal(
      firstWords("One two three four five six seven eight, nine ten."),
      "One two three four five six seven eight…",
    );
  });
});
