import { parseAmount } from "../organisation/parseAmount.ts";

const mostHours = 500;

/** Reads hours as people write them, "3,5" for instance. @returns minutes; undefined where nothing was written */
export function parseMinutes(written: string): number | undefined | "noHours" {
  const text = written.replace(/(tim|timmar|hours?|h)\s*$/i, "").trim();
  if (text === "") return undefined;
  const hours = parseAmount(text);
  return hours === undefined || hours === 0 || hours > mostHours ? "noHours" : Math.round(hours * 60);
}
