import type { Framework } from "../../../domain/competence/framework.ts";
import type { CompetencyEvidence } from "../../../domain/dialogue/choiceEvidence.ts";
import { Disclosure } from "../../components/disclosure/Disclosure.tsx";
import { IntervalDotPlot } from "../../components/interval-dot-plot/IntervalDotPlot.tsx";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { competencyName } from "./words.ts";

interface Props {
  readonly evidence: readonly CompetencyEvidence[];
  readonly framework: Framework;
  readonly language: Language;
  readonly title: string;
  readonly help: string;
}

const percent = 100;

/** What choices show: a sentence for each competency, its interval as a picture, and how it is worked out. */
export const EvidenceSection = (props: Props) => {
  const { evidence, framework, language } = props;
  const { dialogue: words } = texts(language);
  const { integer } = format(language);
  const nameOf = (id: string) => competencyName(framework, id, language);
  return (
    <section class="ls-stack">
      <h2>{props.title}</h2>
      <p>{props.help}</p>
      <ul>
        {evidence.map(({ competencyId, verdict, places }) => (
          <li>
            {words.verdict[verdict](nameOf(competencyId))}{" "}
            <span class="ls-quiet-text">{words.places(integer(places))}</span>
          </li>
        ))}
      </ul>
      <IntervalDotPlot
        language={language}
        title={words.plotTitle}
        headingLevel={3}
        note={words.plotNote}
        summary={words.plotSummary(integer(evidence.length))}
        rowHeader={words.competency}
        domain={[0, percent]}
        rows={evidence
          .filter(({ places }) => places > 0)
          .map(({ competencyId, mean, interval }) => ({
            kind: "shown",
            label: nameOf(competencyId),
            value: mean * percent,
            interval: { low: interval.low * percent, high: interval.high * percent },
          }))}
      />
      <Disclosure summary={words.method}>
        {words.methodText.map((sentence) => (
          <p>{sentence}</p>
        ))}
      </Disclosure>
    </section>
  );
};
