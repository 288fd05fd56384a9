import assert from "node:assert/strict";
import { it } from "node:test";
import { mixChoices } from "./mixChoices.ts";

const idsOf = (...ids: readonly string[]) =>
  mixChoices(ids.map((id) => ({ id, text: `Words of ${id}` }))).map(({ id }) => id);

it("shows choices in the order of their hashes, in whatever order they were written", () => {
  // FNV-1a of a, b and foobar are e40c292c, e70c2de5 and bf9cf968 (the draft's test vectors); finished, reckoned by
  // hand in Python, 1a80b1b3, 82c46232 and 0c0da6dc.
  assert.deepEqual(idsOf("a", "b", "foobar"), ["foobar", "a", "b"]);
  assert.deepEqual(idsOf("b", "foobar", "a"), ["foobar", "a", "b"]);
});

it("lets each of three stand first about as often as the others", () => {
  const first = [0, 0, 0];
  for (let index = 0; index < 3000; index += 1) {
    const written = ["ask", "tell", "wait"].map((word) => `${word}-${index}`);
    first[written.indexOf(idsOf(...written)[0]!)]! += 1;
  }
  assert.ok(
    first.every((count) => count > 850 && count < 1150),
    first.join(" "),
  );
});
