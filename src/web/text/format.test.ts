import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { day } from "../../domain/shared/day.ts";
import { format } from "./format.ts";

const nbsp = "\u00a0";

describe("format", () => {
  const swedish = format("sv");
  const english = format("en");

  test("Swedish numbers have a decimal comma and spaces between thousands", () => {
    assert.equal(swedish.integer(1_250_000), `1${nbsp}250${nbsp}000`);
    assert.equal(swedish.decimal(3.94), "3,9");
    assert.equal(swedish.decimal(3.947, 2), "3,95");
    assert.equal(swedish.percent(0.455), `46${nbsp}%`);
    assert.equal(swedish.kronor(85_450_000), `85${nbsp}450${nbsp}000${nbsp}kr`);
  });

  test("a change has its sign, a true minus for less, none for nothing", () => {
    assert.deepEqual([0.4, -0.4, 0].map(swedish.signed), ["+0,4", "\u22120,4", "0,0"]);
    assert.deepEqual([0.4, -0.4, 0].map(english.signed), ["+0.4", "\u22120.4", "0.0"]);
  });

  test("days are written in words, months with a small letter in Swedish", () => {
    assert.equal(swedish.day(day("2026-11-23")), "23 november 2026");
    assert.equal(english.day(day("2026-11-23")), "23 November 2026");
    assert.equal(swedish.month(day("2026-11-23")), "november 2026");
  });

  test("an instant is told in Stockholm's time, summer and winter", () => {
    assert.match(swedish.time(new Date("2026-07-01T22:30:00Z")), /^2 juli 2026.*00:30$/);
    assert.match(swedish.time(new Date("2026-12-01T22:30:00Z")), /^1 december 2026.*23:30$/);
  });

  test("an interval is told with words, so that it can be read aloud", () => {
    assert.equal(swedish.interval({ low: 3.4, high: 4.1 }), "3,4 till 4,1");
    assert.equal(english.interval({ low: -0.25, high: 0.5 }, 2), "\u22120.25 to 0.50");
  });

  test("lists end with och and and", () => {
    assert.equal(swedish.list(["Almskolan", "Björken", "Köket"]), "Almskolan, Björken och Köket");
    assert.equal(english.list(["Almskolan", "Björken", "Köket"]), "Almskolan, Björken and Köket");
  });

  test("å, ä and ö come last, and 10 after 9, in both languages", () => {
    const names = ["Öster", "Avdelning 10", "Äng", "Avdelning 9", "Ås", "Zon"];
    const inOrder = ["Avdelning 9", "Avdelning 10", "Zon", "Ås", "Äng", "Öster"];
    assert.deepEqual(names.toSorted(swedish.compare), inOrder);
    assert.deepEqual(names.toSorted(english.compare), inOrder);
  });
});
