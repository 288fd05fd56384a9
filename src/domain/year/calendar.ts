import { escapedText, eventLines, foldedLines, type CalendarEvent } from "./calendarLines.ts";

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
    `X-WR-CALNAME:${escapedText(name)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
    ...events.flatMap((event) => eventLines(event, stamp)),
    "END:VCALENDAR",
  ];
  return foldedLines(lines);
}
