/**
 * How a text that could be a Swedish personal identity number (personnummer) or co-ordination number
 * (samordningsnummer) is written: with a separator, as twelve or ten digits, or as nine where a
 * spreadsheet took the leading zero.
 */
export type IdentityForm = "separated" | "twelveDigits" | "tenDigits" | "nineDigits";

const separated = /^(?:\d{2})?\d{6}\s?[-+\u2010-\u2013\u2212 ]\s?\d{4}$/;
const digitsAlone = /^\d{9,12}$/;
const inText = /(?<!\d)(?:\d{2})?\d{6}\s?[-+\u2010-\u2013\u2212 ]?\s?\d{4}(?!\d)/g;

/** The form of a text, whether its date and check digit hold or not; undefined for any other text. */
export function identityForm(text: string): IdentityForm | undefined {
  if (text.length < 9 || text.length > 16) return undefined;
  if (separated.test(text)) return "separated";
  if (!digitsAlone.test(text)) return undefined;
  if (text.length === 12) return "twelveDigits";
  if (text.length === 10) return "tenDigits";
  return text.length === 9 ? "nineDigits" : undefined;
}

/**
 * Is the whole text a personal identity number or a co-ordination number, by date and check digit?
 * Source: folkbokforingslagen (1991:481) 18 and 18 a §: birth date (day + 60 in a co-ordination number),
 * three digits and a check digit (Luhn over the ten digits; Skatteverket SKV 704 and 707).
 * The century is part of the date only when it is written.
 */
export function isIdentityNumber(text: string): boolean {
  const form = identityForm(text);
  if (form === undefined) return false;
  const digits = text.replaceAll(/\D/g, "");
  const padded = form === "nineDigits" ? `0${digits}` : digits;
  return hasDate(padded) && hasCheckDigit(padded.slice(-10));
}

/** Does a text hold such a number among other words ("Ek, Anna 850709-9805")? */
export function containsIdentityNumber(text: string): boolean {
  if (text.length < 10) return false;
  const candidates = text.match(inText);
  return (
    candidates !== null && candidates.some((candidate) => isIdentityNumber(candidate.replaceAll(/\s/g, "")))
  );
}

/** A text with every run of digits that could be such a number, or a mistyped one, taken out. */
export function withoutIdentityNumbers(text: string): string {
  return text.replaceAll(inText, "…");
}

function hasDate(digits: string): boolean {
  const century = digits.length === 12 ? Number(digits.slice(0, 2)) : 20;
  if (century < 18 || century > 20) return false;
  const [year, month, written] = [-10, -8, -6].map((from) =>
    Number(digits.slice(from, from + 2 || undefined)),
  );
  const dayOfMonth = written! > 60 ? written! - 60 : written!;
  const date = new Date(Date.UTC(century * 100 + year!, month! - 1, dayOfMonth));
  return dayOfMonth > 0 && date.getUTCMonth() === month! - 1 && date.getUTCDate() === dayOfMonth;
}

/** Luhn: every other digit doubled from the first, digit sums added, the whole divisible by ten. */
function hasCheckDigit(ten: string): boolean {
  let sum = 0;
  for (let at = 0; at < 10; at += 1) {
    const weighed = Number(ten[at]) * (at % 2 === 0 ? 2 : 1);
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
}
