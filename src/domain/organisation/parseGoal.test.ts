import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { day } from "../shared/day.ts";
import { parseGoal } from "./parseGoal.ts";

const today = day("2026-11-23");
const written = {
  kind: "councilGoal",
  wording: " Fler ska kunna bo kvar hemma. ",
  decidedBy: "council",
  paragraph: "§ 47",
  decidedOn: "2026-03-15",
};

describe("a goal as somebody wrote it", () => {
  it("is read with its decision", () => {
    assert.deepEqual(parseGoal(written, today), {
      ok: true,
      value: { ...written, wording: "Fler ska kunna bo kvar hemma." },
    });
  });

  it("may lack paragraph and date", () => {
    const read = parseGoal({ ...written, paragraph: "", decidedOn: "" }, today);
    assert.ok(read.ok);
    assert.deepEqual([read.value.paragraph, read.value.decidedOn], [undefined, undefined]);
  });

  it("is refused with each fault at its field", () => {
    const faults = (change: Partial<typeof written>) => {
      const read = parseGoal({ ...written, ...change }, today);
      return read.ok ? {} : read.error;
    };
    assert.deepEqual(faults({ wording: "  ", decidedOn: "2026-02-30" }), {
      wording: "noWording",
      decidedOn: "noDay",
    });
    assert.deepEqual(faults({ wording: "x".repeat(501) }), { wording: "tooLong" });
    assert.deepEqual(faults({ decidedOn: "2026-11-24" }), { decidedOn: "futureDay" });
  });
});
