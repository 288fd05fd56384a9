import type { CheckedWork } from "../../../usecases/authoring/checkWork.ts";
import type { WorkFault } from "../../../usecases/needs.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { faultSentence } from "./faultSentence.ts";
import { fieldOfFile } from "./workSlug.ts";

interface Props {
  readonly checked: CheckedWork;
  readonly language: Language;
}

/** What the checks found: each fault leads to its line. */
export const FaultList = ({ checked, language }: Props) => {
  const { authoring: words } = texts(language);
  const { faults, advice, isTooSlow } = checked;
  return (
    <>
      {isTooSlow && <Alert kind="danger">{words.tooSlow}</Alert>}
      {!isTooSlow && faults.length === 0 && (
        <Alert kind="success" announce>
          {words.noFaults}
        </Alert>
      )}
      {faults.length > 0 && (
        <div class="ds-alert ls-alert" data-color="warning" role="alert" tabindex={-1}>
          <h2>{words.faults(format(language).integer(faults.length))}</h2>
          <p>{words.faultsHelp}</p>
          <Sentences faults={faults} language={language} />
        </div>
      )}
      {advice.length > 0 && (
        <section class="ls-stack">
          <h2>{words.advice}</h2>
          <Sentences faults={advice} language={language} />
        </section>
      )}
    </>
  );
};

const Sentences = ({
  faults,
  language,
}: {
  readonly faults: readonly WorkFault[];
  readonly language: Language;
}) => {
  const { authoring: words } = texts(language);
  return (
    <ul>
      {unique(faults.map((fault) => ({ ...fault, sentence: faultSentence(fault, language) }))).map(
        ({ file, line, said, sentence }) => (
          <li>
            <a href={`#${fieldOfFile(file)}`} data-line={String(line)}>
              {words.atLine(words.file[file] ?? file, format(language).integer(line))}{" "}
              <span lang={said === undefined ? "en" : undefined}>{sentence}</span>
            </a>
          </li>
        ),
      )}
    </ul>
  );
};

/** What is wrong with both of two things is told of each, in the same words. */
function unique<Told extends { readonly file: string; readonly line: number; readonly sentence: string }>(
  told: readonly Told[],
): readonly Told[] {
  return [...new Map(told.map((one) => [`${one.file} ${one.line} ${one.sentence}`, one])).values()];
}
