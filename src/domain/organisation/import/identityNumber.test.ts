import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { containsIdentityNumber, isIdentityNumber, withoutIdentityNumbers } from "./identityNumber.ts";

// Made up: the check digits hold, the people do not exist (Skatteverket's own test numbers end in 98xx and 23xx).
const valid = [
  "850709-9805",
  "19850709-9805",
  "198507099805",
  "8507099805",
  "121212-1212",
  "121212+1212",
  "20121212-1212",
  "19121212 1212",
  "701063-2391",
  "197010632391",
  "000229-0005",
];

test("a number with a date and a check digit is an identity number in every way of writing it", () => {
  assert.deepEqual(
    valid.filter((text) => !isIdentityNumber(text)),
    [],
  );
});

test("a number whose leading zero a spreadsheet took is still an identity number", () => {
  assert.equal(isIdentityNumber("0002290005"), true);
  assert.equal(isIdentityNumber("512129810"), isIdentityNumber("0512129810"));
});

test("a wrong check digit, a day or month that does not exist, or another length is none", () => {
  for (const text of [
    "850709-9806",
    "198507099806",
    "851309-9805",
    "850732-9805",
    "850760-9805",
    "850792-9805",
    "218507099805",
    "010229-0004",
    "85070998",
    "20260131",
    "8507099805123",
    "",
  ])
    assert.equal(isIdentityNumber(text), false, text);
});

test("organisation numbers, formatted phone numbers and e-mail are no identity numbers", () => {
  for (const text of [
    "212000-1355",
    "556036-0793",
    "08-508 290 00",
    "070-123 45 67",
    "+46 70 123 45 67",
    "anna.ek@stjarnby.example",
  ])
    assert.equal(containsIdentityNumber(text), false, text);
});

test("a number among other words is found, and a mistyped one is taken out all the same", () => {
  assert.equal(containsIdentityNumber("Ek, Anna (850709-9805)"), true);
  assert.equal(containsIdentityNumber("Anna 198507099805 vik"), true);
  assert.equal(containsIdentityNumber("Anna 198507099806 vik"), false);
  assert.equal(withoutIdentityNumbers("Anna 19850709-9806 vik"), "Anna … vik");
  assert.equal(withoutIdentityNumbers("31/1 2026"), "31/1 2026");
});

test("exactly one check digit in ten makes a dated number valid", () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date("1930-01-01"), max: new Date("2026-01-01"), noInvalidDate: true }),
      fc.integer({ min: 0, max: 999 }),
      fc.boolean(),
      (born, serial, coordination) => {
        const [year, month, dayOfMonth] = born.toISOString().slice(0, 10).split("-");
        const written = coordination ? String(Number(dayOfMonth) + 60) : dayOfMonth;
        const nine = `${year}${month}${written}${String(serial).padStart(3, "0")}`;
        const holding = "0123456789".split("").filter((digit) => isIdentityNumber(nine + digit));
        assert.equal(holding.length, 1);
      },
    ),
  );
});
