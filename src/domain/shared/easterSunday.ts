import { day, type Day } from "./day.ts";

/**
 * Easter Sunday in the Gregorian calendar, by whole numbers alone.
 * Source: the anonymous method of Nature 13 (1876) p. 487, as in Meeus, Astronomical Algorithms (1991) ch. 8.
 * @param year from 1583
 */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const count = epact + toSunday - 7 * late + 114;
  const pad = (number: number) => String(number).padStart(2, "0");
  return day(`${year}-${pad(Math.floor(count / 31))}-${pad((count % 31) + 1)}`);
}
