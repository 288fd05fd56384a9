import { err, ok, type Result } from "../shared/result.ts";

export type KronorFault = "noAmount" | "unclear" | "needsUnit" | "negative" | "notWhole" | "tooLarge";

/** How many digits each unit stands for beyond kronor, as Swedes and the English write it. */
const units: readonly (readonly [written: RegExp, zeros: number])[] = [
  [/^(kr|kronor|sek|:-)$/, 0],
  [/^(tkr|ksek|tusen|thousand)$/, 3],
  [/^(mnkr|mkr|msek|mn|milj|miljon|miljoner|million|millions)$/, 6],
  [/^(mdkr|mdr|miljard|miljarder|billion|billions)$/, 9],
];
const currency = /^(?:sek|kr)|(?:kr|kronor|sek)\.?$/g;

/** A bare number below this may as well be thousands, for budgets are often written so. */
const leastWithoutUnit = 100_000;
const largest = 1_000_000_000_000;

/**
 * Reads an amount as people write it: `12 500 000`, `12.500.000 kr`, `12,5 mnkr`, `12 500 tkr`.
 * What can be read in two ways is not guessed at: a single mark before three digits (`12.500`) may part thousands or
 * decimals, and a small number without a unit may be thousands of kronor.
 * @returns whole kronor, 0 or more
 */
export function parseKronor(text: string): Result<number, KronorFault> {
  const plain = text.toLowerCase().replaceAll(/\s+/g, " ").trim();
  if (/^[-−–]/.test(plain)) return err(/\d/.test(plain) ? "negative" : "noAmount");
  const match = /^(?:sek |kr )?(?<number>\d[\d .,'’]*?) ?(?<unit>[a-z:][a-z .:-]*)?$/.exec(plain);
  if (match?.groups === undefined) return err("noAmount");
  const zeros = zerosOf(match.groups["unit"] ?? (/^(sek|kr) /.test(plain) ? "kr" : undefined));
  if (zeros === "unknown") return err("noAmount");
  const digits = readDigits(match.groups["number"] ?? "");
  if (digits === undefined) return err("unclear");
  const { whole, decimals } = digits;
  const isSmall = Number(whole) < leastWithoutUnit;
  if (zeros === undefined && isSmall && /[1-9]/.test(whole + decimals)) return err("needsUnit");
  if (/[1-9]/.test(decimals.slice(zeros ?? 0))) return err("notWhole");
  const kronor = Number(whole + decimals.slice(0, zeros ?? 0).padEnd(zeros ?? 0, "0"));
  return kronor > largest ? err("tooLarge") : ok(kronor);
}

/** `undefined` where no unit is written. */
function zerosOf(unit: string | undefined): number | undefined | "unknown" {
  if (unit === undefined) return undefined;
  const word = unit.replaceAll(".", "").trim();
  const bare = word.replaceAll(currency, "").trim();
  const known = units.find(([written]) => written.test(word) || written.test(bare));
  return known === undefined ? "unknown" : known[1];
}

interface Digits {
  readonly whole: string;
  readonly decimals: string;
}

const parted = /^\d{1,3}(?:([ .,'’])\d{3}(?:\1\d{3})*)$/;

/** Undefined where it cannot be told what parts thousands and what begins decimals. */
function readDigits(number: string): Digits | undefined {
  if (/^\d+$/.test(number)) return { whole: number, decimals: "" };
  const [, decimals = ""] = /[.,](\d{1,2}|\d{4,})$/.exec(number) ?? [];
  const whole = decimals === "" ? number : number.slice(0, -decimals.length - 1);
  if (/^\d+$/.test(whole)) return { whole, decimals };
  const mark = parted.exec(whole)?.[1];
  const isOneMark = mark !== undefined && ".,".includes(mark) && whole.split(mark).length === 2;
  if (mark === undefined || (isOneMark && decimals === "") || number.at(-decimals.length - 1) === mark)
    return undefined;
  return { whole: whole.replaceAll(mark, ""), decimals };
}
