import { addDays, type Day } from "../shared/day.ts";

/** When an event is: two instants, or whole days, both counted. */
export type EventTime =
  | { readonly kind: "hours"; readonly from: Date; readonly to: Date }
  | { readonly kind: "days"; readonly first: Day; readonly last: Day };

export interface CalendarEvent {
  /** The same for as long as the event lives, whatever changes in it; unique in the world. */
  readonly uid: string;
  readonly time: EventTime;
  readonly title: string;
  readonly place?: string | undefined;
  readonly url?: string | undefined;
}

export interface Calendar {
  readonly name: string;
  /** When it was written. */
  readonly stamp: Date;
  readonly events: readonly CalendarEvent[];
}

/**
 * A calendar as iCalendar (RFC 5545). Hours are in UTC (form 2 of section 3.3.5), which needs no VTIMEZONE; whole
 * days are DATE values with an end that is not counted. Events of days leave their owner free (TRANSP).
 */
export function writeCalendar({ name, stamp, events }: Calendar): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Ledstjarna//Ledstjarna//SV",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(name)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
    ...events.flatMap((event) => linesOf(event, stamp)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function linesOf({ uid, time, title, place, url }: CalendarEvent, stamp: Date): readonly string[] {
  const when =
    time.kind === "hours"
      ? [`DTSTART:${instant(time.from)}`, `DTEND:${instant(time.to)}`]
      : [
          `DTSTART;VALUE=DATE:${compact(time.first)}`,
          `DTEND;VALUE=DATE:${compact(addDays(time.last, 1))}`,
          "TRANSP:TRANSPARENT",
        ];
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(uid)}`,
    `DTSTAMP:${instant(stamp)}`,
    ...when,
    `SUMMARY:${escaped(title)}`,
    ...(place === undefined ? [] : [`LOCATION:${escaped(place)}`]),
    ...(url === undefined ? [] : [`URL:${url}`]),
    "END:VEVENT",
  ];
}

/** Section 3.3.11: backslash, semicolon and comma are escaped, a new line is `\n`; other controls are not text. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll(/\r\n|\r|\n/g, String.raw`\n`)
    .replaceAll(/(?![\t\n])\p{Cc}/gu, "");
}

const octetsOfLine = 75;

/** Section 3.1: at most 75 octets in a line; a line that goes on begins with a space. No character is cut. */
function folded(line: string): string {
  let octets = 0;
  let text = "";
  for (const character of line) {
    const size = octetsIn(character);
    if (octets + size > octetsOfLine) {
      text += "\r\n ";
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

/** In UTF-8. */
function octetsIn(character: string): number {
  const code = character.codePointAt(0)!; // a character has a code point
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

function instant(at: Date): string {
  return at.toISOString().replaceAll(/[-:]|\.\d{3}/g, "");
}

function compact(day: Day): string {
  return day.replaceAll("-", "");
}
