import { eventLines, foldedLines, type CalendarEvent } from "./calendarLines.ts";

export interface CalendarMessage {
  /** REQUEST puts the event in the calendar or changes it, CANCEL takes it away. */
  readonly method: "REQUEST" | "CANCEL";
  /** One more each time that something is told of the event. */
  readonly sequence: number;
  readonly event: CalendarEvent;
  /** Addresses. The reader is the only one whose name the message has. */
  readonly organiser: string;
  readonly attendee: string;
  /** What the organiser is called. */
  readonly organiserName: string;
  readonly stamp: Date;
}

/**
 * An invitation for the calendar of one person (iTIP, RFC 5546 sections 3.2.2 and 3.2.5). No answer is asked for: the
 * seat is had already. A program that answers anyway does no harm.
 */
export function writeCalendarMessage(message: CalendarMessage): string {
  const { method, sequence, event, organiser, attendee, organiserName, stamp } = message;
  return foldedLines([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Ledstjarna//Ledstjarna//SV",
    "CALSCALE:GREGORIAN",
    `METHOD:${method}`,
    ...eventLines(event, stamp, [
      `SEQUENCE:${sequence}`,
      `STATUS:${method === "REQUEST" ? "CONFIRMED" : "CANCELLED"}`,
      `ORGANIZER;CN=${parameter(organiserName)}:mailto:${organiser}`,
      `ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:${attendee}`,
    ]),
    "END:VCALENDAR",
  ]);
}

/** A parameter's value in quotes (RFC 5545 section 3.2): it may hold no quote of its own, and no control. */
function parameter(text: string): string {
  return `"${text.replaceAll(/["\p{Cc}]/gu, "")}"`;
}
