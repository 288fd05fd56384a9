import type { OwnEvidence } from "../../../../usecases/dialogue/readOwnEvidence.ts";
import type { MirrorView } from "../../../../usecases/survey/readMirror.ts";
import { Alert } from "../../../components/alert/Alert.tsx";
import { ButtonRow } from "../../../components/button/ButtonRow.tsx";
import { LinkButton } from "../../../components/button/LinkButton.tsx";
import { SelfOtherPlot } from "../../../components/self-other-plot/SelfOtherPlot.tsx";
import { paths } from "../../../paths.ts";
import { format } from "../../../text/format.ts";
import type { Language } from "../../../text/language.ts";
import { texts } from "../../../text/texts.ts";
import { scaleName } from "../results/words.ts";
import { AgreementSentences } from "./AgreementSentences.tsx";
import { MirrorCoaches } from "./MirrorCoaches.tsx";
import { OwnDialogues } from "../../dialogue/OwnDialogues.tsx";
import { MirrorTable } from "./MirrorTable.tsx";

export interface MirrorPageProps {
  readonly view: MirrorView;
  readonly language: Language;
  readonly coachFault: "notACoach" | "alreadyChosen" | undefined;
  /** What the own dialogues show; undefined where there are none, and for a coach. */
  readonly evidence: OwnEvidence | undefined;
}

/** A whole mirror: the picture, what it says in sentences, every figure, what it does not show, and who reads it. */
export const MirrorPage = (props: MirrorPageProps) => {
  const { view, language } = props;
  const words = texts(language).mirror;
  return (
    <>
      <Protection {...props} />
      <Picture {...props} />
      <AgreementSentences view={view} language={language} />
      <MirrorTable view={view} language={language} />
      <section class="ls-stack">
        <h2>{words.limitsTitle}</h2>
        <ul>
          {words.limits.map((limit) => (
            <li>{limit}</li>
          ))}
        </ul>
      </section>
      <OwnDialogues evidence={props.evidence} language={language} />
      {view.isOwn && (
        <>
          <ButtonRow>
            <LinkButton href={paths.needs}>{words.toNeeds}</LinkButton>
            <LinkButton href={paths.development} variant="secondary">
              {words.backToDevelopment}
            </LinkButton>
          </ButtonRow>
          <MirrorCoaches {...props} />
        </>
      )}
    </>
  );
};

const Picture = ({ view, language }: MirrorPageProps) => {
  const words = texts(language).mirror;
  const { integer } = format(language);
  const { min, max } = view.instrument.scale;
  return (
    <SelfOtherPlot
      language={language}
      title={words.plotTitle}
      headingLevel={2}
      note={words.plotNote(integer(min), integer(max))}
      summary={words.plotSummary(integer(view.rows.length))}
      rowHeader={words.competency}
      domain={[min, max]}
      rows={view.rows.map(({ scale, self, others }) => ({
        label: scaleName(view.instrument, scale, language),
        self,
        others:
          others.kind === "shown"
            ? { kind: "shown", mean: others.mean, interval: others.interval }
            : { kind: "withheld", reason: words.withheld[others.reason] },
      }))}
    />
  );
};

const Protection = ({ view, language }: MirrorPageProps) => {
  const words = texts(language).mirror;
  if (view.groups.includes("peerAndReport")) return <Alert kind="info">{words.merged}</Alert>;
  if (view.tooFew.length === 0) return null;
  const groups = format(language).list(view.tooFew.map((group) => words.group[group]));
  return (
    <Alert kind="info" title={words.tooFewTitle}>
      {words.tooFew(groups)}
    </Alert>
  );
};
