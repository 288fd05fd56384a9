import { textThat } from "./check.ts";

/** ISO 8601 date and time with an offset or none; a leap second is no second here. */
const pattern =
  /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?(Z|z|[+-]\d{2}(?::?\d{2})?)?$/;

/**
 * The instant that a timestamp names. An offset of minus zero says that the local time is unknown, which the xAPI
 * specification refuses; without an offset it is taken as UTC.
 * @returns undefined when it is none, or no such day or time exists
 */
export function parseTimestamp(text: string): Date | undefined {
  const found = pattern.exec(text);
  if (!found) return undefined;
  const [, year, month, day, hour, minute, second = "00", fraction = "0", offset = "Z"] = found;
  if (/^-00(?::?00)?$/.test(offset)) return undefined;
  const [y, mo, d, h, mi, s] = [year, month, day, hour, minute, second].map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ]; // six numbers, as the pattern has six groups
  if (mo < 1 || mo > 12 || d < 1 || d > daysIn(y, mo) || h > 23 || mi > 59 || s > 59) return undefined;
  const milliseconds = Math.trunc(Number(`0.${fraction}`) * 1000);
  return new Date(Date.UTC(y, mo - 1, d, h, mi, s, milliseconds) - offsetMinutes(offset) * 60_000);
}

export const isTimestamp = textThat((text) => parseTimestamp(text) !== undefined, "an ISO 8601 timestamp");

function offsetMinutes(offset: string): number {
  if (offset.toUpperCase() === "Z") return 0;
  const [, sign, hours = "0", minutes = "0"] = /^([+-])(\d{2}):?(\d{2})?$/.exec(offset) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
