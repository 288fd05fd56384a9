import type { Language } from "../../../text/language.ts";
import { texts } from "../../../text/texts.ts";

/** What happens to the answers from here on. */
export const Thanks = (props: { readonly language: Language; readonly isAboutPerson: boolean }) => {
  const words = texts(props.language).answering.thanks;
  return (
    <>
      <section aria-labelledby="what-next">
        <h2 id="what-next">{words.nextTitle}</h2>
        <ol>
          {(props.isAboutPerson ? words.next360 : words.next).map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ol>
      </section>
      <p>{words.close}</p>
    </>
  );
};
