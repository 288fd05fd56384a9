const number = /^(\d{1,3}(?:[.,]\d+)?)\s?(%)?$/;

/**
 * Reads a share of full time: 75, 75 %, 75,00, 0,75 or 0.75 are three quarters. A bare number up to 1 is a
 * share, so that 1 is full time; above 1 it is a percentage.
 * @returns 0–1, or undefined when unreadable or above 100 %
 */
export function parseShare(text: string): number | undefined {
  const match = number.exec(text.trim());
  if (!match) return undefined;
  const value = Number(match[1]!.replace(",", "."));
  const share = match[2] === "%" || value > 1 ? value / 100 : value;
  return share <= 1 ? share : undefined;
}
