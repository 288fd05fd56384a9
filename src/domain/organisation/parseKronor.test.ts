import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { parseKronor, type KronorFault } from "./parseKronor.ts";

const amounts: readonly (readonly [written: string, kronor: number])[] = [
  ["12500000", 12_500_000],
  ["12 500 000", 12_500_000],
  [" 12\u00a0500\u00a0000 kr ", 12_500_000],
  ["12\u202f500\u202f000 kronor", 12_500_000],
  ["12.500.000", 12_500_000],
  ["SEK 12,500,000", 12_500_000],
  ["12 500 000,00 kr", 12_500_000],
  ["12.500.000,00", 12_500_000],
  ["12 500 000:-", 12_500_000],
  ["12,5 mnkr", 12_500_000],
  ["12,5 Mkr", 12_500_000],
  ["12.5 msek", 12_500_000],
  ["12,5 miljoner", 12_500_000],
  ["12,5 miljoner kronor", 12_500_000],
  ["12,5 milj. kr", 12_500_000],
  ["12.5 million SEK", 12_500_000],
  ["12 500 tkr", 12_500_000],
  ["12 500,4 tkr", 12_500_400],
  ["12,3456 mnkr", 12_345_600],
  ["1,2 mdkr", 1_200_000_000],
  ["1 miljard", 1_000_000_000],
  ["100000", 100_000],
  ["12 500 kr", 12_500],
  ["kr 900", 900],
  ["0", 0],
];

const refused: readonly (readonly [written: string, fault: KronorFault])[] = [
  ["", "noAmount"],
  ["mycket", "noAmount"],
  ["tolv miljoner", "noAmount"],
  ["12 euro", "noAmount"],
  ["12 mnkr 500", "noAmount"],
  ["-12 500 000", "negative"],
  ["−3 mnkr", "negative"],
  ["12.500", "unclear"],
  ["12,500 mnkr", "unclear"],
  ["12 50 000", "unclear"],
  ["1250 000", "unclear"],
  ["12.500,000", "unclear"],
  ["12 500", "needsUnit"],
  ["12,5", "needsUnit"],
  ["0,5", "needsUnit"],
  ["12", "needsUnit"],
  ["12 500 000,50", "notWhole"],
  ["1,2345 tkr", "notWhole"],
  ["1,25 kr", "notWhole"],
  ["2 000 mdkr", "tooLarge"],
];

describe("an amount as somebody wrote it", () => {
  it("is read as kronor in the ways that Swedes write", () => {
    for (const [written, kronor] of amounts)
      assert.deepEqual(parseKronor(written), { ok: true, value: kronor }, written);
  });

  it("is refused with the reason, and not guessed at", () => {
    for (const [written, error] of refused)
      assert.deepEqual(parseKronor(written), { ok: false, error }, written);
  });

  it("comes back the same when it was written with spaces between thousands", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (kronor) => {
        const written = `${String(kronor).replaceAll(/\B(?=(\d{3})+$)/g, " ")} kr`;
        assert.deepEqual(parseKronor(written), { ok: true, value: kronor });
      }),
    );
  });
});
