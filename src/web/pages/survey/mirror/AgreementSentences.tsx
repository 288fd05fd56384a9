import type { SelfOtherAgreement } from "../../../../domain/statistics/selfOtherAgreement.ts";
import type { MirrorView } from "../../../../usecases/survey/readMirror.ts";
import { format } from "../../../text/format.ts";
import type { Language } from "../../../text/language.ts";
import { texts } from "../../../text/texts.ts";
import { scaleName } from "../results/words.ts";

interface Props {
  readonly view: MirrorView;
  readonly language: Language;
}

/** How the own picture stands to that of others, in words: only certain differences are called differences. */
export const AgreementSentences = (props: Props) => {
  const words = texts(props.language).mirror;
  if (props.view.rows.every(({ agreement }) => agreement === undefined)) return null;
  return (
    <section class="ls-stack">
      <h2>{words.sentencesTitle}</h2>
      <p class="ls-quiet-text">{words.sentencesHelp}</p>
      <Verdict {...props} verdict="seesSelfHigher" title={words.higher} help={words.higherHelp} />
      <Verdict {...props} verdict="seesSelfLower" title={words.lower} help={words.lowerHelp} />
      <Verdict {...props} verdict="cannotTell" title={words.cannotTell} help={undefined} />
    </section>
  );
};

const Verdict = (
  props: Props & {
    readonly verdict: SelfOtherAgreement["verdict"];
    readonly title: string;
    readonly help: string | undefined;
  },
) => {
  const { view, language } = props;
  const words = texts(language).mirror;
  const { signed, list } = format(language);
  const named = view.rows.flatMap(({ scale, agreement }) =>
    agreement?.verdict === props.verdict
      ? [words.gap(scaleName(view.instrument, scale, language), signed(agreement.gap))]
      : [],
  );
  return (
    <div>
      <h3>{props.title}</h3>
      <p>{named.length === 0 ? words.noneHere : `${list(named)}.`}</p>
      {named.length > 0 && props.help !== undefined && <p class="ls-quiet-text">{props.help}</p>}
    </div>
  );
};
