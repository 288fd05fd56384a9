import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { writeCalendarMessage, type CalendarMessage } from "./calendarMessage.ts";

const message: CalendarMessage = {
  method: "REQUEST",
  sequence: 0,
  organiser: "hr@norrvik.example",
  organiserName: 'Norrviks "kommun"\n',
  attendee: "kim@norrvik.example",
  stamp: new Date("2026-11-23T08:00:00Z"),
  event: {
    uid: "session-1@x.ledstjarna",
    time: { kind: "hours", from: new Date("2027-01-21T12:00:00Z"), to: new Date("2027-01-21T15:30:00Z") },
    title: "Leda, i vardagen",
    place: "Rum 4",
    note: "Läs; sidan 3.\nTa med penna.",
    url: "https://x.example/program/traffar/1",
  },
};

describe("an invitation for the calendar", () => {
  it("is written as RFC 5546 says, to the letter", () => {
    assert.equal(
      writeCalendarMessage(message),
      [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Ledstjarna//Ledstjarna//SV",
        "CALSCALE:GREGORIAN",
        "METHOD:REQUEST",
        "BEGIN:VEVENT",
        "UID:session-1@x.ledstjarna",
        "DTSTAMP:20261123T080000Z",
        "DTSTART:20270121T120000Z",
        "DTEND:20270121T153000Z",
        String.raw`SUMMARY:Leda\, i vardagen`,
        "LOCATION:Rum 4",
        String.raw`DESCRIPTION:Läs\; sidan 3.\nTa med penna.`,
        "URL:https://x.example/program/traffar/1",
        "SEQUENCE:0",
        "STATUS:CONFIRMED",
        'ORGANIZER;CN="Norrviks kommun":mailto:hr@norrvik.example',
        "ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:kim@n",
        " orrvik.example",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
      ].join("\r\n"),
    );
  });

  it("calls the same event off with a later sequence", () => {
    const written = writeCalendarMessage({ ...message, method: "CANCEL", sequence: 2 });
    assert.match(written, /\r\nMETHOD:CANCEL\r\n/);
    assert.match(written, /\r\nUID:session-1@x\.ledstjarna\r\n/);
    assert.match(written, /\r\nSEQUENCE:2\r\nSTATUS:CANCELLED\r\n/);
  });
});
