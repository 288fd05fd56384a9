import assert from "node:assert/strict";
import { it } from "node:test";
import { levelAt } from "./framework.ts";
import type { Framework } from "./framework.ts";

const said = { sv: "x", en: "x" };
const framework: Framework = {
  id: "small",
  version: "1",
  name: said,
  description: said,
  licence: "CC-BY-4.0",
  sources: [],
  competencies: [],
  levels: [1, 2.75, 3.5, 4.25].map((from, index) => ({
    number: index + 1,
    name: said,
    description: said,
    from,
  })),
};

it("a mean lies on the highest level whose start it has reached", () => {
  assert.deepEqual(
    [1, 2.7, 2.75, 3.49, 3.5, 4.25, 5].map((mean) => levelAt(framework, mean).number),
    [1, 1, 2, 2, 3, 4, 4],
  );
});
