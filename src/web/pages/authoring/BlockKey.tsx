import type { CourseTextFields } from "../../../domain/authoring/courseFields.ts";
import { freeBlockId } from "../../../domain/authoring/freeBlockId.ts";
import type { WorkView } from "../../../usecases/authoring/readWork.ts";
import { Disclosure } from "../../components/disclosure/Disclosure.tsx";
import { CopyButton } from "../../components/page-tools/CopyButton.tsx";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

interface Props {
  readonly dialogues: WorkView["dialogues"];
  readonly written: readonly CourseTextFields[];
  readonly language: Language;
}

/** Each thing that can stand in a step, correctly written, with ids that the course does not have. */
export const BlockKey = ({ dialogues, written, language }: Props) => {
  const { blockKey: words } = texts(language).authoring;
  const steps = written.map((text) => text.steps.replaceAll("\r\n", "\n"));
  const { dialogue, ...blocks } = words.example;
  const unused = dialogues.find(({ id }) => freeBlockId(id, steps) === id);
  return (
    <Disclosure summary={words.summary}>
      <Example name={words.step.name} text={words.step.lines.join("\n")} language={language} />
      <p>{words.ids}</p>
      {Object.values(blocks).map(({ name, id, lines }) => (
        <Example name={name} text={withId(lines, freeBlockId(id, steps))} language={language} />
      ))}
      {unused && (
        <>
          <Example name={dialogue.name} text={withId(dialogue.lines, unused.id)} language={language} />
          <p>{words.dialogues}</p>
          <ul>
            {dialogues.map(({ id, title }) => (
              <li>
                {title[language]}: <code>{id}</code>
              </li>
            ))}
          </ul>
        </>
      )}
    </Disclosure>
  );
};

const Example = (props: { readonly name: string; readonly text: string; readonly language: Language }) => (
  <section class="ls-stack">
    <h3>{props.name}</h3>
    <pre class="ls-source" tabindex={0}>
      {props.text}
    </pre>
    <CopyButton
      language={props.language}
      text={`${props.text}\n`}
      label={texts(props.language).authoring.blockKey.copy(props.name)}
    />
  </section>
);

function withId(lines: readonly string[], id: string): string {
  return lines.join("\n").replace("{id}", id);
}
