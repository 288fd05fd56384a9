import type { CheckedWork } from "../../../usecases/authoring/checkWork.ts";
import type { WorkFault } from "../../../usecases/needs.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { faultSentence } from "./faultSentence.ts";
import { placeOfFault } from "./placeOfFault.ts";
import type { ShownDraft } from "./shownDraft.ts";

interface Props {
  readonly checked: CheckedWork;
  readonly shown: ShownDraft;
  readonly language: Language;
}

/** What the checks found: each fault leads to its line. */
export const FaultList = ({ checked, shown, language }: Props) => {
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
          <Sentences faults={faults} shown={shown} language={language} />
        </div>
      )}
      {advice.length > 0 && (
        <section class="ls-stack">
          <h2>{words.advice}</h2>
          <Sentences faults={advice} shown={shown} language={language} />
        </section>
      )}
    </>
  );
};

const Sentences = (props: {
  readonly faults: readonly WorkFault[];
  readonly shown: ShownDraft;
  readonly language: Language;
}) => (
  <ul>
    {unique(props.faults.map((fault) => toldOf(fault, props.shown, props.language))).map((told) => (
      <li>
        <a href={`#${told.name}`} data-line={told.line === undefined ? undefined : String(told.line)}>
          {told.label} <span lang={told.lang}>{told.sentence}</span>
        </a>
      </li>
    ))}
  </ul>
);

function toldOf(fault: WorkFault, shown: ShownDraft, language: Language) {
  const { mend, ...place } = placeOfFault(fault, shown, language);
  const lang = mend === undefined && fault.said === undefined ? "en" : undefined;
  return { ...place, lang, sentence: mend ?? faultSentence(fault, language) };
}

/** What is wrong with both of two things is told of each, in the same words. */
function unique<Told extends { readonly label: string; readonly sentence: string }>(
  told: readonly Told[],
): readonly Told[] {
  return [...new Map(told.map((one) => [`${one.label} ${one.sentence}`, one])).values()];
}
