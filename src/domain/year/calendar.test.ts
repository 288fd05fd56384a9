import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { day } from "../shared/day.ts";
import { writeCalendar } from "./calendar.ts";
import type { CalendarEvent } from "./calendarLines.ts";

const stamp = new Date("2026-11-23T08:00:00Z");
const allDay = { kind: "days", first: day("2026-12-31"), last: day("2026-12-31") } as const;
const write = (...events: readonly CalendarEvent[]) => writeCalendar({ name: "Mitt år", stamp, events });

/** Reads what was written back, as section 3 says: unfolds, splits names from values, takes escapes away. */
function propertiesOf(calendar: string): readonly (readonly [name: string, value: string])[] {
  assert.ok(calendar.endsWith("\r\n"));
  for (const line of calendar.slice(0, -2).split("\r\n")) {
    assert.ok(new TextEncoder().encode(line).length <= 75, `longer than 75 octets: ${line}`);
    assert.doesNotMatch(line, /[\r\n]/);
  }
  return calendar
    .slice(0, -2)
    .replaceAll("\r\n ", "")
    .split("\r\n")
    .map((line) => {
      const [, name, value] = /^([A-Z][A-Z0-9-]*(?:;[A-Z-]+=[A-Z-]+)*):(.*)$/s.exec(line) ?? [];
      assert.ok(name !== undefined && value !== undefined, `no property: ${line}`);
      return [name, value.replaceAll(/\\(.)/gs, (_, one: string) => (one === "n" ? "\n" : one))] as const;
    });
}

describe("a calendar", () => {
  it("is written as RFC 5545 says, to the letter", () => {
    const hours = {
      kind: "hours",
      from: new Date("2027-01-21T12:00:00Z"),
      to: new Date("2027-01-21T15:30:00Z"),
    } as const;
    const events = [
      { uid: "a@x.ledstjarna", time: hours, title: "Leda, i vardagen; del 2", place: "Rum 4\nPlan 1" },
      { uid: "b@x.ledstjarna", time: allDay, title: "Se tillbaka", url: "https://x.example/utveckling" },
    ];
    assert.equal(
      write(...events),
      [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Ledstjarna//Ledstjarna//SV",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "X-WR-CALNAME:Mitt år",
        "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
        "BEGIN:VEVENT",
        "UID:a@x.ledstjarna",
        "DTSTAMP:20261123T080000Z",
        "DTSTART:20270121T120000Z",
        "DTEND:20270121T153000Z",
        String.raw`SUMMARY:Leda\, i vardagen\; del 2`,
        String.raw`LOCATION:Rum 4\nPlan 1`,
        "END:VEVENT",
        "BEGIN:VEVENT",
        "UID:b@x.ledstjarna",
        "DTSTAMP:20261123T080000Z",
        "DTSTART;VALUE=DATE:20261231",
        "DTEND;VALUE=DATE:20270101",
        "TRANSP:TRANSPARENT",
        "SUMMARY:Se tillbaka",
        "URL:https://x.example/utveckling",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
      ].join("\r\n"),
    );
  });

  it("folds at 75 octets without cutting a character", () => {
    const calendar = write({ uid: "a", time: allDay, title: "å".repeat(70) });
    const summary = calendar.slice(calendar.indexOf("SUMMARY"), calendar.indexOf("\r\nEND:VEVENT"));
    assert.equal(summary, `SUMMARY:${"å".repeat(33)}\r\n ${"å".repeat(37)}`);
  });

  it("gives back any text that went in, however odd, and never a line of its own", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 200 }),
        fc.string({ unit: "binary", maxLength: 200 }),
        (title, place) => {
          const properties = propertiesOf(write({ uid: "a", time: allDay, title, place }));
          const value = (name: string) => properties.find(([one]) => one === name)?.[1];
          const kept = (text: string) =>
            text.replaceAll(/\r\n|\r/g, "\n").replaceAll(/(?![\t\n])\p{Cc}/gu, "");
          assert.equal(value("SUMMARY"), kept(title));
          assert.equal(value("LOCATION"), kept(place));
          assert.equal(properties.filter(([name]) => name === "BEGIN").length, 2);
        },
      ),
    );
  });
});
