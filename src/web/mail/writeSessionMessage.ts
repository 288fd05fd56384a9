import { html } from "hono/html";
import { stockholmInstant } from "../../domain/shared/day.ts";
import { writeCalendarMessage } from "../../domain/year/calendarMessage.ts";
import type { Invitation, LetterWriters } from "../../usecases/reminder/composeLetter.ts";
import { paths } from "../paths.ts";
import { format } from "../text/format.ts";
import { texts } from "../text/texts.ts";
import { letterPage } from "./letterPage.ts";

/** The letter that puts a session into the reader's calendar, moves it there, or takes it away. */
export const writeSessionMessage: LetterWriters["invitation"] = (invitation) => {
  const { message, language, preparation, origin, token } = invitation;
  const { letter } = texts(language);
  const words = letter.session;
  const { day } = format(language);
  const { isCancelled, sequence, title, on, from, to, place } = message;
  const kind = isCancelled ? "cancel" : sequence === 0 ? "invite" : "change";
  const subject = words[kind](title, day(on));
  const link = origin + paths.programmeSession(message.session);
  const unsubscribe = origin + paths.unsubscribe(token);
  const sentences = isCancelled
    ? [words.cancelled]
    : [
        words.when(day(on), from, to, place),
        ...(preparation === "" ? [] : [letter.reminder.prepare(preparation)]),
        words.noAnswer,
      ];
  const links = [
    ...(isCancelled ? [] : [{ text: words.open, address: link }]),
    { text: letter.reminder.unsubscribe, address: unsubscribe },
  ];
  return {
    subject,
    unsubscribe,
    calendar: { method: isCancelled ? "CANCEL" : "REQUEST", content: calendarOf(invitation, link) },
    text: [
      letter.greeting,
      ...sentences,
      ...links.map(({ text, address }) => `${text}: ${address}`),
      letter.sender,
    ].join("\n\n"),
    html: letterPage(language, subject, [
      ...[letter.greeting, ...sentences].map((sentence) => html`<p>${sentence}</p>`),
      ...links.map(
        ({ text, address }) => html`<p><a href="${address}" style="color:#1d4a8b">${text}</a></p>`,
      ),
      html`<p>${letter.sender}</p>`,
    ]),
  };
};

function calendarOf({ message, language, preparation, ...invitation }: Invitation, link: string): string {
  const { letter, year } = texts(language);
  const { isCancelled, sequence, title, on, from, to, place } = message;
  const prepare = preparation === "" ? [] : [letter.reminder.prepare(preparation)];
  return writeCalendarMessage({
    method: isCancelled ? "CANCEL" : "REQUEST",
    sequence,
    organiser: invitation.organiser,
    organiserName: letter.session.organiser,
    attendee: invitation.attendee,
    stamp: invitation.now,
    event: {
      uid: invitation.uid,
      time: { kind: "hours", from: stockholmInstant(on, from), to: stockholmInstant(on, to) },
      title: year.entry.session(title),
      place,
      ...(isCancelled ? {} : { note: [...prepare, `${letter.session.open}: ${link}`].join("\n"), url: link }),
    },
  });
}
