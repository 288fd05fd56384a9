import { html } from "hono/html";
import type { LetterWriters, Reminder } from "../../usecases/reminder/composeLetter.ts";
import type { Waiting } from "../../usecases/waitingThings.ts";
import { peerMeetingWhen } from "../pages/peergroup/peerMeetingWhen.ts";
import { programmeText } from "../pages/programme/programmeText.ts";
import { paths } from "../paths.ts";
import { format } from "../text/format.ts";
import type { Language } from "../text/language.ts";
import { texts } from "../text/texts.ts";
import { letterPage } from "./letterPage.ts";

interface Line {
  readonly text: string;
  readonly path: string;
}

/** The letter that tells what waits, with where: no private matter, and promises in their words only where chosen. */
export const writeReminder: LetterWriters["reminder"] = (reminder) => {
  const { things, language, origin, token } = reminder;
  const { letter } = texts(language);
  const words = letter.reminder;
  const lines = things.filter(({ kind }) => kind !== "lookBack").flatMap((thing) => lineOf(thing, language));
  const all = [...lookBackLines(reminder), ...lines];
  const subject = all.length === 1 ? words.subjectOne : words.subject(format(language).integer(all.length));
  const unsubscribe = origin + paths.unsubscribe(token);
  const closing = [
    { text: words.alsoAtHome, address: origin + paths.home },
    { text: words.choose, address: origin + paths.letters },
    { text: words.unsubscribe, address: unsubscribe },
  ];
  const link = (text: string, address: string) =>
    html`<a href="${address}" style="color:#1d4a8b">${text}</a>`;
  return {
    subject,
    unsubscribe,
    text: [
      letter.greeting,
      ...all.map(({ text, path }) => `${text}\n${origin}${path}`),
      ...closing.map(({ text, address }) => `${text}: ${address}`),
      letter.sender,
    ].join("\n\n"),
    html: letterPage(language, subject, [
      html`<p>${letter.greeting}</p>`,
      html`<ul style="padding-left:20px">
        ${all.map(({ text, path }) => html`<li style="margin-bottom:12px">${link(text, origin + path)}</li>`)}
      </ul>`,
      ...closing.map(({ text, address }) => html`<p>${link(text, address)}</p>`),
      html`<p>${letter.sender}</p>`,
    ]),
  };
};

/** One line for each promise with its words, or one that counts them. */
function lookBackLines({ things, language, showsWords }: Reminder): readonly Line[] {
  const words = texts(language).letter.reminder;
  const promises = things.flatMap((thing) => (thing.kind === "lookBack" ? [thing.text] : []));
  const path = paths.lookBack;
  if (showsWords) return promises.map((text) => ({ text: words.lookBackAt(text), path }));
  const count = format(language).integer(promises.length);
  return promises.length === 0 ? [] : [{ text: words.lookBack(count), path }];
}

function lineOf(thing: Waiting, language: Language): readonly Line[] {
  const { letter, onboarding, peerGroup } = texts(language);
  const words = letter.reminder;
  const { day, integer } = format(language);
  switch (thing.kind) {
    case "lookBack":
      return [];
    case "review":
      return [{ text: words.review(integer(thing.count)), path: paths.review }];
    case "session": {
      const { id, on, from, place, preparation, programme } = thing.session;
      const when = words.session(programmeText(programme, language), `${day(on)} ${from}`, place);
      const text = preparation === "" ? when : `${when} ${words.prepare(preparation)}`;
      return [{ text, path: paths.programmeSession(id) }];
    }
    case "sessionPromise": {
      const { id, programme } = thing.session;
      return [
        { text: words.sessionPromise(programmeText(programme, language)), path: paths.programmeSession(id) },
      ];
    }
    case "peerMeeting": {
      const { id, groupName, role } = thing.meeting;
      const when = peerMeetingWhen(thing.meeting, language);
      const own = role === undefined ? "" : ` ${words.peerRole(peerGroup.role[role])}`;
      return [{ text: words.peerMeeting(groupName, when) + own, path: paths.peerMeeting(id) }];
    }
    case "peerAsked":
      return [{ text: words.peerAsked(thing.groupName), path: paths.peerGroup(thing.groupId) }];
    case "approval":
      return [{ text: words.approval, path: paths.programmes }];
    case "introduction":
      return [{ text: words.introduction(onboarding.stage[thing.day]), path: paths.introduction }];
    case "renewal":
      return [{ text: words.renewal, path: paths.transcript }];
  }
}
