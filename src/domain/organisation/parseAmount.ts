/** Reads an amount as people write it, with spaces, a decimal comma and a unit after it: "1 250 000 kr", "20 %". */
export function parseAmount(text: string): number | undefined {
  const digits = text.replaceAll(/[\s\u00a0]|kr|sek|%|:-/gi, "").replace(",", ".");
  return /^\d+(\.\d+)?$/.test(digits) ? Number(digits) : undefined;
}
