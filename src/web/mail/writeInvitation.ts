import { html } from "hono/html";
import type { WriteInvitation } from "../../usecases/survey/sendMailing.ts";
import { paths } from "../paths.ts";
import { format } from "../text/format.ts";
import { texts } from "../text/texts.ts";
import { letterPage } from "./letterPage.ts";

/** The letter that invites somebody to answer, or reminds them: no name, no picture, nothing that reports back. */
export const writeInvitation: WriteInvitation = ({ round, language, isReminder, origin, code }) => {
  const words = texts(language).letter;
  const { day } = format(language);
  const link = `${origin}${paths.invitation(code)}`;
  const subject = isReminder ? words.remindSubject(round.name) : words.inviteSubject(round.name);
  const opening = [
    isReminder ? words.remind : words.invite[round.about],
    words.time[round.about],
    words.lastDay(day(round.closesOn)),
  ].join(" ");
  const closing = [words.promise, words.ownLink, words.byHand(`${origin}${paths.enterCode}`, code)];
  const page = letterPage(language, subject, [
    html`<p>${words.greeting}</p>`,
    html`<p>${opening}</p>`,
    html`<p>
      <a
        href="${link}"
        style="display:inline-block;padding:12px 20px;border-radius:6px;background:#1d4a8b;color:#ffffff;text-decoration:none"
        >${words.button}</a
      >
    </p>`,
    ...[...closing, words.sender].map((sentence) => html`<p>${sentence}</p>`),
  ]);
  return {
    subject,
    text: [words.greeting, opening, `${words.button}:\n${link}`, ...closing, words.sender].join("\n\n"),
    html: page,
  };
};
