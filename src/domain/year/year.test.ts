import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { day, stockholmInstant } from "../shared/day.ts";
import { monthsAhead } from "./monthsAhead.ts";
import { parseOrganisationDate } from "./organisationDate.ts";
import { safeCoverage } from "./safeCoverage.ts";

describe("the year ahead", () => {
  it("has twelve months, each with what comes in it from today on", () => {
    const on = (text: string) => ({ on: day(text) });
    const entries = [
      on("2027-01-31"),
      on("2026-11-22"),
      on("2026-11-30"),
      on("2027-01-01"),
      on("2027-11-01"),
    ];
    const months = monthsAhead(entries, day("2026-11-23"));
    assert.equal(months.length, 12);
    assert.deepEqual(
      months.filter((month) => month.entries.length > 0),
      [
        { firstDay: "2026-11-01", entries: [on("2026-11-30")] },
        { firstDay: "2027-01-01", entries: [on("2027-01-01"), on("2027-01-31")] },
      ],
    );
  });
});

describe("a date of the organisation", () => {
  const written = { kind: "budget", name: "Budget", firstDay: "2027-02-01", lastDay: "" };

  it("takes one day, or several", () => {
    const value = { kind: "budget", name: "Budget", firstDay: "2027-02-01" };
    assert.deepEqual(parseOrganisationDate(written), {
      ok: true,
      value: { ...value, lastDay: "2027-02-01" },
    });
    assert.deepEqual(parseOrganisationDate({ ...written, lastDay: "2027-02-05" }), {
      ok: true,
      value: { ...value, lastDay: "2027-02-05" },
    });
  });

  it("says which field is wrong, and how", () => {
    const wrong = { kind: "party", name: " ", firstDay: "soon", lastDay: "" };
    assert.deepEqual(parseOrganisationDate(wrong), {
      ok: false,
      error: { kind: "notChosen", name: "empty", firstDay: "noDay" },
    });
    assert.deepEqual(parseOrganisationDate({ ...written, lastDay: "2027-01-31" }), {
      ok: false,
      error: { lastDay: "endsBeforeItBegins" },
    });
  });
});

describe("an hour in Stockholm", () => {
  it("is one hour before UTC in winter and two in summer, to the day", () => {
    const utc = (text: string, time: string) => stockholmInstant(day(text), time).toISOString();
    assert.equal(utc("2027-01-15", "09:00"), "2027-01-15T08:00:00.000Z");
    assert.equal(utc("2027-07-15", "09:00"), "2027-07-15T07:00:00.000Z");
    assert.equal(utc("2027-03-28", "01:30"), "2027-03-28T00:30:00.000Z");
    assert.equal(utc("2027-03-28", "03:30"), "2027-03-28T01:30:00.000Z");
    assert.equal(utc("2027-10-31", "12:00"), "2027-10-31T11:00:00.000Z");
  });
});

describe("how many managers have something ongoing", () => {
  it("is told in fives, where at least five have and at least five have not", () => {
    const groups = [
      { managers: 30, ongoing: 17 },
      { managers: 20, ongoing: 11 },
      { managers: 40, ongoing: 40 },
    ];
    assert.deepEqual(safeCoverage(groups), {
      cells: [
        { kind: "shown", atLeast: 15 },
        { kind: "shown", atLeast: 10 },
        { kind: "shown", atLeast: 35 },
      ],
      total: { kind: "shown", atLeast: 60 },
    });
  });

  it("is withheld for small groups, and what a total would reveal with them", () => {
    const groups = [
      { managers: 30, ongoing: 17 },
      { managers: 6, ongoing: 4 },
      { managers: 20, ongoing: 11 },
    ];
    const { cells } = safeCoverage(groups);
    assert.deepEqual(
      cells.map(({ kind }) => kind),
      ["shown", "withheld", "withheld"],
    );
  });
});
