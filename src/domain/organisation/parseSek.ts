/**
 * Reads whole kronor of a price: "4 500 kr". A mark may part thousands or decimals, and is not guessed at.
 * @returns undefined where there is no amount
 */
export function parseSek(text: string): number | undefined {
  const digits = text.replaceAll(/[\s\u00a0]|kr|sek|:-/gi, "");
  return /^\d{1,7}$/.test(digits) ? Number(digits) : undefined;
}
