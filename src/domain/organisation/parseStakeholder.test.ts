import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseIntensity, parseStakeholder, type WrittenStakeholder } from "./parseStakeholder.ts";

const written: WrittenStakeholder = { kind: "relatives", name: "  Föräldraråd ", intensity: "2" };

describe("a stakeholder as somebody wrote it", () => {
  it("is read with its kind, name and intensity", () => {
    assert.deepEqual(parseStakeholder(written), {
      ok: true,
      value: { kind: "relatives", name: "Föräldraråd", intensity: 2 },
    });
  });

  it("is refused with each fault at its field", () => {
    const faults = (change: Partial<WrittenStakeholder>) => {
      const read = parseStakeholder({ ...written, ...change });
      return read.ok ? {} : read.error;
    };
    assert.deepEqual(faults({ kind: "", name: " ", intensity: "" }), {
      kind: "noKind",
      name: "noName",
      intensity: "noIntensity",
    });
    assert.deepEqual(faults({ kind: "friends" }), { kind: "noKind" });
    assert.deepEqual(faults({ name: "x".repeat(121) }), { name: "tooLong" });
    assert.deepEqual(faults({ name: "x".repeat(120) }), {});
  });

  it("has an intensity of 1, 2 or 3", () => {
    assert.deepEqual(["0", "1", "2", "3", "4", "1.5", "", " 1"].map(parseIntensity), [
      undefined,
      1,
      2,
      3,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
