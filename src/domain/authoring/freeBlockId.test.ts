import assert from "node:assert/strict";
import { it } from "node:test";
import { freeBlockId } from "./freeBlockId.ts";

it("an id for a block is one that no block has, in either language", () => {
  const swedish = "::: question fraga\nVad?\n:::\n:::  recall  fraga-2\n";
  assert.equal(freeBlockId("minne", [swedish]), "minne");
  assert.equal(freeBlockId("fraga", [swedish]), "fraga-3");
  assert.equal(freeBlockId("fraga", [swedish, "::: reflection fraga-3\n"]), "fraga-4");
});
