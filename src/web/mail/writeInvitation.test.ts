import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { day } from "../../domain/shared/day.ts";
import { writeInvitation } from "./writeInvitation.ts";

const invited = {
  round: {
    name: "Enkät <hösten> & vintern",
    about: "unit" as const,
    opensOn: day("2026-11-23"),
    closesOn: day("2026-12-14"),
  },
  language: "sv" as const,
  isReminder: false,
  origin: "https://ledstjarna.norrvik.example",
  code: "abcd-efgh-jkmn-pqrs",
};

describe("the letter that invites", () => {
  it("has the link, the last day and the code in plain text", () => {
    const { subject, text } = writeInvitation(invited);
    assert.equal(subject, "Svara på Enkät <hösten> & vintern");
    assert.match(text, /^https:\/\/ledstjarna\.norrvik\.example\/s\/abcd-efgh-jkmn-pqrs$/m);
    assert.match(text, /Sista dagen är 14 december 2026\./);
    assert.match(
      text,
      /Gå till https:\/\/ledstjarna\.norrvik\.example\/s och skriv koden abcd-efgh-jkmn-pqrs\./,
    );
  });

  it("says the same as HTML, with nothing that is loaded or reports back, and names written as text", () => {
    const { html } = writeInvitation(invited);
    assert.match(html, /<title>Svara på Enkät &lt;hösten&gt; &amp; vintern<\/title>/);
    assert.match(html, /href="https:\/\/ledstjarna\.norrvik\.example\/s\/abcd-efgh-jkmn-pqrs"/);
    assert.ok(!/<img|<script|<link|url\(/.test(html));
  });

  it("is written in the reader's language, and reminds in other words", () => {
    const { subject, text, html } = writeInvitation({ ...invited, language: "en", isReminder: true });
    assert.equal(subject, "Reminder: Enkät <hösten> & vintern");
    assert.match(text, /The last day is 14 December 2026\./);
    assert.match(html, /<html lang="en">/);
  });
});
