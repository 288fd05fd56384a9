import { html } from "hono/html";
import type { WriteSeat } from "../../usecases/programme/tellSeat.ts";
import { format } from "../text/format.ts";
import { texts } from "../text/texts.ts";

/** The letter that tells somebody of a seat: no link to follow, so that nobody learns to follow links in letters. */
export const writeSeat: WriteSeat = ({ programme, cohort, first, language }) => {
  const { letter } = texts(language);
  const words = letter.seat;
  const name = programme.name[language] === "" ? programme.name.sv : programme.name[language];
  const subject = words.subject(name);
  const sentences = [
    letter.greeting,
    words.given(name, cohort.name),
    ...(first ? [words.first(format(language).day(first.on), first.from)] : []),
    words.leave,
    letter.sender,
  ];
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <title>${subject}</title>
      </head>
      <body style="margin:0;padding:24px;font:16px/1.5 sans-serif;color:#1b2430;background:#ffffff">
        ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
      </body>
    </html>`;
  if (page instanceof Promise) throw new TypeError("a part of the letter is asynchronous");
  return { subject, text: sentences.join("\n\n"), html: page.toString() };
};
