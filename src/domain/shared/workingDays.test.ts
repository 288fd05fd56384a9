import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { day } from "./day.ts";
import { closedDays } from "./closedDays.ts";
import { easterSunday } from "./easterSunday.ts";
import { isWorkingDay } from "./isWorkingDay.ts";

// Month and day of each Easter from 2000 to 2060, from the npm package date-holidays 3.37.0.
const easters = `
  04-23 04-15 03-31 04-20 04-11 03-27 04-16 04-08 03-23 04-12 04-04 04-24 04-08 03-31 04-20 04-05
  03-27 04-16 04-01 04-21 04-12 04-04 04-17 04-09 03-31 04-20 04-05 03-28 04-16 04-01 04-21 04-13
  03-28 04-17 04-09 03-25 04-13 04-05 04-25 04-10 04-01 04-21 04-06 03-29 04-17 04-09 03-25 04-14
  04-05 04-18 04-10 04-02 04-21 04-06 03-29 04-18 04-02 04-22 04-14 03-30 04-18`
  .trim()
  .split(/\s+/);

describe("Easter Sunday", () => {
  it("is where another program puts it, in every year from 2000 to 2060", () => {
    assert.equal(easters.length, 61);
    for (const [index, written] of easters.entries())
      assert.equal(easterSunday(2000 + index), `${2000 + index}-${written}`);
  });

  it("is where Meeus's own examples put it", () => {
    assert.deepEqual([1818, 1886, 1943, 1991, 2000, 2038].map(easterSunday), [
      "1818-03-22",
      "1886-04-25",
      "1943-04-25",
      "1991-03-31",
      "2000-04-23",
      "2038-04-25",
    ]);
  });
});

describe("days on which offices are closed", () => {
  const closed = (year: number) => [...closedDays(year)].toSorted().map((one) => one.slice(5));

  // As date-holidays 3.37.0 has them: kind "public", and the three eves of semesterlagen 3 a paragraph.
  it("are the public holidays and the three eves", () => {
    assert.deepEqual(
      closed(2026).join(" "),
      "01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-19 06-20 10-31 12-24 12-25 12-26 12-31",
    );
  });

  it("are one fewer in a year when Ascension is on the first of May", () => {
    assert.deepEqual(
      closed(2008).join(" "),
      "01-01 01-06 03-21 03-23 03-24 05-01 05-11 06-06 06-20 06-21 11-01 12-24 12-25 12-26 12-31",
    );
  });

  it("are no working days, and neither are Saturdays and Sundays", () => {
    const days = ["2026-11-27", "2026-11-28", "2026-11-29", "2026-12-24", "2027-01-06", "2026-06-19"];
    assert.deepEqual(
      days.map((one) => isWorkingDay(day(one))),
      [true, false, false, false, false, false],
    );
  });

  it("leave a day between two of them a working day", () => {
    assert.ok(isWorkingDay(day("2026-01-05")) && isWorkingDay(day("2026-05-15")));
  });
});
