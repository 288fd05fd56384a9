import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { ProgrammeSessionId } from "../../domain/programme/programme.ts";
import { day } from "../../domain/shared/day.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { Invitation } from "../../usecases/reminder/composeLetter.ts";
import { writeSessionMessage } from "./writeSessionMessage.ts";

const invitation: Invitation = {
  language: "sv",
  origin: "https://ledstjarna.norrvik.example",
  token: "token",
  preparation: "Läs sidan 3.",
  now: new Date("2026-11-23T08:00:00Z"),
  uid: "session-1@x.ledstjarna",
  organiser: "hr@norrvik.example",
  attendee: "kim@norrvik.example",
  message: {
    session: "3f1c7f0e-5b0a-4b6e-9d0c-0a0f6f0b7a11" as ProgrammeSessionId, // as written
    person: "3f1c7f0e-5b0a-4b6e-9d0c-0a0f6f0b7a12" as PersonId, // as written
    sequence: 0,
    isCancelled: false,
    title: "Leda",
    on: day("2027-06-01"),
    from: "09:00",
    to: "12:00",
    place: "Rum 4",
  },
};
const told = (change: Partial<Invitation["message"]>) =>
  writeSessionMessage({ ...invitation, message: { ...invitation.message, ...change } });

describe("the letter with an invitation", () => {
  it("says when, where and what to prepare, and holds the same for the calendar, in summer time", () => {
    const { subject, text, calendar } = told({});
    assert.equal(subject, "Träff i Leda 1 juni 2027");
    assert.match(text, /^1 juni 2027 kl\. 09:00–12:00\. Plats: Rum 4\.$/m);
    assert.match(text, /^Förbered: Läs sidan 3\.$/m);
    assert.match(text, /^Läs om träffen: https:\/\/ledstjarna\.norrvik\.example\/program\/traffar\/3f1c/m);
    assert.equal(calendar?.method, "REQUEST");
    assert.match(calendar.content, /\r\nDTSTART:20270601T070000Z\r\nDTEND:20270601T100000Z\r\n/);
    assert.match(calendar.content, /\r\nSUMMARY:Träff: Leda\r\n/);
  });

  it("says that it is a change, and that it is called off", () => {
    assert.equal(told({ sequence: 1 }).subject, "Ändrad träff i Leda: 1 juni 2027");
    const off = told({ sequence: 2, isCancelled: true });
    assert.equal(off.subject, "Inställt för dig: träff i Leda 1 juni 2027");
    assert.equal(off.calendar?.method, "CANCEL");
    assert.doesNotMatch(off.text + off.calendar.content, /Förbered|traffar/);
  });
});
