import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { day } from "../shared/day.ts";
import { parseNorm, type WrittenNorm } from "./parseNorm.ts";

const today = day("2026-11-23");
const written: WrittenNorm = { value: " 28 ", decidedBy: "Kommunstyrelsen § 112 ", decidedOn: "2025-04-22" };

describe("a norm as somebody wrote it", () => {
  it("is read with its decision, whose day may be missing", () => {
    assert.deepEqual(parseNorm(written, today), {
      ok: true,
      value: { value: 28, decidedBy: "Kommunstyrelsen § 112", decidedOn: "2025-04-22" },
    });
    const undated = parseNorm({ ...written, decidedOn: "" }, today);
    assert.ok(undated.ok);
    assert.equal(undated.value.decidedOn, undefined);
  });

  it("is refused with each fault at its field", () => {
    const faults = (change: Partial<WrittenNorm>) => {
      const read = parseNorm({ ...written, ...change }, today);
      return read.ok ? {} : read.error;
    };
    for (const value of ["", "0", "201", "27,5", "-3", "många"])
      assert.deepEqual(faults({ value }), { value: "noNumber" }, value);
    assert.deepEqual(faults({ decidedBy: " ", decidedOn: "2025-02-30" }), {
      decidedBy: "noDecider",
      decidedOn: "noDay",
    });
    assert.deepEqual(faults({ decidedBy: "x".repeat(201) }), { decidedBy: "tooLong" });
    assert.deepEqual(faults({ decidedOn: "2026-11-24" }), { decidedOn: "futureDay" });
    assert.deepEqual(faults({ decidedOn: "2026-11-23" }), {});
  });
});
