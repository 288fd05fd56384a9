import { html } from "hono/html";
import type { WriteInvitation } from "../../usecases/survey/sendMailing.ts";
import { paths } from "../paths.ts";
import { format } from "../text/format.ts";
import { texts } from "../text/texts.ts";

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
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <title>${subject}</title>
      </head>
      <body style="margin:0;padding:24px;font:16px/1.5 sans-serif;color:#1b2430;background:#ffffff">
        <p>${words.greeting}</p>
        <p>${opening}</p>
        <p>
          <a
            href="${link}"
            style="display:inline-block;padding:12px 20px;border-radius:6px;background:#1d4a8b;color:#ffffff;text-decoration:none"
            >${words.button}</a
          >
        </p>
        ${closing.map((sentence) => html`<p>${sentence}</p>`)}
        <p>${words.sender}</p>
      </body>
    </html>`;
  if (page instanceof Promise) throw new TypeError("a part of the letter is asynchronous");
  return {
    subject,
    text: [words.greeting, opening, `${words.button}:\n${link}`, ...closing, words.sender].join("\n\n"),
    html: page.toString(),
  };
};
