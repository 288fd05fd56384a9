import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { dayInStockholm } from "../shared/day.ts";
import { isWorkingDay } from "../shared/isWorkingDay.ts";
import { nextAllowedMoment, nextTurn, parseQuietHours, usualQuietHours } from "./quietHours.ts";

const allowed = (from: string) => nextAllowedMoment(new Date(from), usualQuietHours).toISOString();
const turn = (after: string, hour: number) => nextTurn(new Date(after), hour, usualQuietHours).toISOString();

describe("the next moment that is not quiet", () => {
  it("is at once in the hours of a working day", () => {
    assert.equal(allowed("2026-11-23T08:00:00Z"), "2026-11-23T08:00:00.000Z");
  });

  it("is seven the next working day after six in the evening, over weekends and holidays", () => {
    assert.equal(allowed("2026-11-23T17:00:00Z"), "2026-11-24T06:00:00.000Z");
    assert.equal(allowed("2026-11-27T17:00:00Z"), "2026-11-30T06:00:00.000Z");
    // From the evening before Christmas Eve to Monday the 28th, and from New Year's Eve to Monday the 4th.
    assert.equal(allowed("2026-12-23T20:00:00Z"), "2026-12-28T06:00:00.000Z");
    assert.equal(allowed("2026-12-31T10:00:00Z"), "2027-01-04T06:00:00.000Z");
  });

  it("is seven by the clock on the wall on both sides of a change to and from summer time", () => {
    assert.equal(allowed("2027-03-26T20:00:00Z"), "2027-03-30T05:00:00.000Z"); // Easter Monday is the 29th
    assert.equal(allowed("2026-10-23T20:00:00Z"), "2026-10-26T06:00:00.000Z");
  });

  it("is never earlier than asked for, always on a working day, and stays where it is", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("2026-01-01"), max: new Date("2040-01-01"), noInvalidDate: true }),
        (from) => {
          const next = nextAllowedMoment(from, usualQuietHours);
          assert.ok(next >= from);
          assert.ok(isWorkingDay(dayInStockholm(next)));
          assert.deepEqual(nextAllowedMoment(next, usualQuietHours), next);
        },
      ),
    );
  });
});

describe("a person's next turn", () => {
  it("is at their hour today when that is still to come, else on the next working day", () => {
    assert.equal(turn("2026-11-23T05:00:00Z", 8), "2026-11-23T07:00:00.000Z");
    assert.equal(turn("2026-11-23T07:00:00Z", 8), "2026-11-24T07:00:00.000Z");
    assert.equal(turn("2026-11-27T12:00:00Z", 8), "2026-11-30T07:00:00.000Z");
  });

  it("is moved to the nearest hour that is not quiet", () => {
    assert.equal(turn("2026-11-23T05:00:00Z", 22), "2026-11-23T16:00:00.000Z");
    assert.equal(turn("2026-11-23T05:00:00Z", 4), "2026-11-23T06:00:00.000Z");
  });
});

describe("written quiet hours", () => {
  it("are an afternoon or evening hour and a morning hour", () => {
    assert.deepEqual(parseQuietHours({ from: "17", until: "8" }), {
      ok: true,
      value: { from: 17, until: 8 },
    });
    assert.deepEqual(parseQuietHours({ from: "9", until: "" }), {
      ok: false,
      error: { from: "noHour", until: "noHour" },
    });
  });
});
