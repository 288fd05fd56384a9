import { html } from "hono/html";
import type { WriteSeat } from "../../usecases/programme/tellSeat.ts";
import { format } from "../text/format.ts";
import { texts } from "../text/texts.ts";
import { letterPage } from "./letterPage.ts";

/** The letter that tells somebody of a seat or an answer: no link to follow, so that nobody learns to follow links in letters. */
export const writeSeat: WriteSeat = ({ state, programme, cohort, first, language }) => {
  const { letter } = texts(language);
  const words = letter.seat;
  const name = programme.name[language] === "" ? programme.name.sv : programme.name[language];
  const subject = words.subject[state](name);
  const sentences = [
    letter.greeting,
    ...(state === "seated" ? [words.given(name, cohort.name)] : [words[state](name, cohort.name)]),
    ...(state === "seated" && first ? [words.first(format(language).day(first.on), first.from)] : []),
    ...(state === "refused" ? [] : [words.leave]),
    letter.sender,
  ];
  const page = letterPage(
    language,
    subject,
    sentences.map((sentence) => html`<p>${sentence}</p>`),
  );
  return { subject, text: sentences.join("\n\n"), html: page };
};
