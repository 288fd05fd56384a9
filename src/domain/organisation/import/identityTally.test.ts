import assert from "node:assert/strict";
import { test } from "node:test";
import { seededRandom } from "../../shared/random.ts";
import { isIdentityNumber } from "./identityNumber.ts";
import {
  identityMark,
  isIdentityColumn,
  markIdentity,
  newIdentityTally,
  tallyCell,
} from "./identityTally.ts";

function tallyOf(cells: readonly string[]) {
  const tally = newIdentityTally();
  for (const cell of cells) tallyCell(tally, cell);
  return tally;
}

function manyNumbers(digits: number, prefix: string): string[] {
  const random = seededRandom(7);
  return Array.from(
    { length: 5000 },
    () => prefix + String(Math.floor(random() * 10 ** digits)).padStart(digits, "0"),
  );
}

test("a column of identity numbers is recognised, also with blanks and a few other keys", () => {
  assert.equal(isIdentityColumn(tallyOf(["850709-9805", "", "121212-1212", "701063-2391", "A4411"])), true);
});

test("employee numbers of eight digits are no identity numbers though they look like days", () => {
  const tally = tallyOf(["20260131", "19850709", "20011224", "10045678"]);
  assert.equal(isIdentityColumn(tally), false);
  assert.equal(markIdentity(tally, "19850709"), "19850709");
});

test("employee numbers of ten digits are kept, even the few that pass the check by chance", () => {
  const numbers = manyNumbers(10, "");
  const tally = tallyOf(numbers);
  assert.equal(isIdentityColumn(tally), false);
  assert.ok(numbers.some((number) => isIdentityNumber(number)));
  assert.deepEqual(
    numbers.filter((number) => markIdentity(tally, number) === identityMark),
    [],
  );
});

test("mobile numbers are kept though many begin as a birth date would", () => {
  const numbers = [...manyNumbers(7, "070"), ...manyNumbers(7, "073")];
  const tally = tallyOf(numbers);
  assert.equal(isIdentityColumn(tally), false);
  assert.deepEqual(
    numbers.filter((number) => markIdentity(tally, number) === identityMark),
    [],
  );
});

test("an identity number among ordinary keys is marked and the keys stay", () => {
  const cells = ["10234", "10235", "850709-9805", "10236", "198507099805", "10237", "10238"];
  const tally = tallyOf(cells);
  assert.equal(isIdentityColumn(tally), false);
  assert.deepEqual(
    cells.map((cell) => markIdentity(tally, cell)),
    ["10234", "10235", identityMark, "10236", identityMark, "10237", "10238"],
  );
});

test("an identity number inside a text is marked", () => {
  assert.equal(markIdentity(tallyOf(["Ek, Anna"]), "Ek, Anna 850709-9805"), identityMark);
});

test("an empty column is no identity column", () => {
  assert.equal(isIdentityColumn(tallyOf(["", ""])), false);
});
