import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { ProgrammeSessionId } from "../../domain/programme/programme.ts";
import { day } from "../../domain/shared/day.ts";
import type { Reminder } from "../../usecases/reminder/composeLetter.ts";
import { writeReminder } from "./writeReminder.ts";

const thing = { key: "x", on: day("2026-11-23") };
const session = {
  id: "3f1c7f0e-5b0a-4b6e-9d0c-0a0f6f0b7a11" as ProgrammeSessionId, // as written
  cohortId: "3f1c7f0e-5b0a-4b6e-9d0c-0a0f6f0b7a12" as never, // as written
  on: day("2026-11-26"),
  from: "09:00",
  to: "12:00",
  place: "Rum <4>",
  preparation: "Läs sidan 3.",
  programme: { sv: "Leda", en: "" },
  isPromiseMade: false,
};
const reminder: Reminder = {
  language: "sv",
  origin: "https://ledstjarna.norrvik.example",
  token: "token",
  showsWords: false,
  things: [
    { ...thing, kind: "session", session },
    { ...thing, kind: "lookBack", text: "Jag säger nej till Karin." },
    { ...thing, kind: "lookBack", text: "Jag frågar först." },
    { ...thing, kind: "review", count: 3 },
  ],
};

describe("the letter that reminds", () => {
  it("says what waits, with where, and how letters are ended", () => {
    const { subject, text, unsubscribe } = writeReminder(reminder);
    assert.equal(subject, "3 saker väntar på dig");
    assert.match(
      text,
      /^2 åtaganden att se tillbaka på\..*\nhttps:\/\/ledstjarna\.norrvik\.example\/utveckling\/tillbaka$/m,
    );
    assert.match(
      text,
      /^Två minuter: 3 frågor har kommit tillbaka\.\nhttps:\/\/ledstjarna\.norrvik\.example\/repetera$/m,
    );
    assert.match(text, /^Träff i Leda, 26 november 2026 09:00, Rum <4>\. Förbered: Läs sidan 3\.$/m);
    assert.equal(unsubscribe, "https://ledstjarna.norrvik.example/brev/avsluta/token");
    assert.match(
      text,
      /^Sluta skicka brev till mig: https:\/\/ledstjarna\.norrvik\.example\/brev\/avsluta\/token$/m,
    );
  });

  it("tells of a peer group's meeting with the own role, and of a question to join", () => {
    const id = session.id as never; // any id will do here
    const meeting = {
      id,
      groupId: id,
      groupName: "Norra gruppen",
      number: 1,
      on: day("2026-11-26"),
      from: "09:00",
      minutes: 90,
      place: "Rum 4",
      role: "lead",
      run: { kind: "planned" },
    } as const;
    const { text } = writeReminder({
      ...reminder,
      things: [
        { ...thing, kind: "peerMeeting", meeting },
        { ...thing, kind: "peerAsked", groupName: "Södra gruppen", groupId: id },
      ],
    });
    assert.match(
      text,
      /^Kollegial handledning i Norra gruppen: 26 november 2026, 09:00–10:30\. Rum 4\. Din roll: samtalsledare\.$/m,
    );
    assert.match(text, /^Du är tillfrågad om att vara med i Södra gruppen\. Säg ja eller nej\.$/m);
  });

  it("has the words of promises only where their owner has chosen it", () => {
    const quiet = writeReminder(reminder);
    assert.doesNotMatch(quiet.text + quiet.html + quiet.subject, /Karin/);
    assert.match(
      writeReminder({ ...reminder, showsWords: true }).text,
      /^Se tillbaka: Jag säger nej till Karin\.$/m,
    );
  });

  it("says the same as HTML, with names as text, and nothing that is loaded or reports back", () => {
    const { html } = writeReminder({ ...reminder, language: "en" });
    assert.match(html, /<html lang="en">/);
    assert.match(html, /Session of Leda, 26 November 2026 09:00, Rum &lt;4&gt;/);
    assert.ok(!/<img|<script|<link|url\(/.test(html));
  });

  it("says one thing as one", () => {
    const { subject } = writeReminder({ ...reminder, things: [{ ...thing, kind: "approval" }] });
    assert.equal(subject, "En sak väntar på dig");
  });
});
