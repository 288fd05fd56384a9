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
  /** What else there is to know. */
  readonly note?: string | undefined;
}

/** An event as lines of a VEVENT (RFC 5545 section 3.6.1). @param more properties that one kind of message has besides */
export function eventLines(
  { uid, time, title, place, url, note }: CalendarEvent,
  stamp: Date,
  more: readonly string[] = [],
): readonly string[] {
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
    `UID:${escapedText(uid)}`,
    `DTSTAMP:${instant(stamp)}`,
    ...when,
    `SUMMARY:${escapedText(title)}`,
    ...(place === undefined ? [] : [`LOCATION:${escapedText(place)}`]),
    ...(note === undefined ? [] : [`DESCRIPTION:${escapedText(note)}`]),
    ...(url === undefined ? [] : [`URL:${url}`]),
    ...more,
    "END:VEVENT",
  ];
}

/** Section 3.3.11: backslash, semicolon and comma are escaped, a new line is `\n`; other controls are not text. */
export function escapedText(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll(/\r\n|\r|\n/g, String.raw`\n`)
    .replaceAll(/(?![\t\n])\p{Cc}/gu, "");
}

/** A whole object: every line ends with CRLF, and long ones are folded. */
export function foldedLines(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join("");
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
