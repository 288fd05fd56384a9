import assert from "node:assert/strict";
import fc from "fast-check";
import { test } from "node:test";
import { layRows, lineHeight } from "./layRows.ts";

test("marks lie below the last line of their label, and rows never overlap", () => {
  const row = fc.record({
    label: fc.lorem({ maxCount: 12 }),
    end: fc.option(fc.constantFrom("81", "420 000 kr"), { nil: undefined }),
    reason: fc.option(fc.lorem({ maxCount: 20 }), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), fc.constantFrom(12, 24), (rows, markHeight) => {
      const { places, bottom } = layRows(rows, { top: 30, markHeight, width: undefined });
      let end = 30;
      for (const place of places) {
        assert.ok(place.labelY >= end + lineHeight - 8);
        assert.ok(place.markY > place.labelY + (place.labelLines.length - 1) * lineHeight);
        end = place.markY;
      }
      assert.ok(bottom >= end);
    }),
  );
});

test("a label leaves room for what stands at the end of its line", () => {
  const { places } = layRows([{ label: "Grundprogram för nya chefer", end: "420 000 kr" }], {
    top: 0,
    width: undefined,
  });
  assert.deepEqual(places[0]?.labelLines, ["Grundprogram för nya", "chefer"]);
});

test("in print the label has the width of the paper", () => {
  const { places } = layRows([{ label: "Grundprogram för nya chefer", end: "420 000 kr" }], {
    top: 0,
    width: 600,
  });
  assert.deepEqual(places[0]?.labelLines, ["Grundprogram för nya chefer"]);
});
