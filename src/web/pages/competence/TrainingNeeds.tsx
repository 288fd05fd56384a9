import type { NeedsOfOwnPost } from "../../../usecases/competence/readNeeds.ts";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import { CardGrid } from "../../components/card/CardGrid.tsx";
import { Disclosure } from "../../components/disclosure/Disclosure.tsx";
import { EmptyState } from "../../components/empty-state/EmptyState.tsx";
import { IntervalDotPlot } from "../../components/interval-dot-plot/IntervalDotPlot.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import { texts } from "../../text/texts.ts";
import { AdviceCard, competencyName } from "./AdviceCard.tsx";
import { assessmentAddress } from "./assessmentAddress.ts";
import type { OwnNeedsProps } from "./OwnNeedsView.tsx";

type Props = OwnNeedsProps & { readonly post: NeedsOfOwnPost };

const scale = [1, 5] as const;

/** What the assignment demands beside what was measured: likely needs as cards, the rest folded. */
export const TrainingNeeds = (props: Props) => {
  const { post, needs, language, toolFor } = props;
  const words = texts(language).needs;
  const likely = post.advice.filter(({ need }) => need.verdict === "likelyGap");
  const others = post.advice.filter((one) => !likely.includes(one));
  const isMeasured = post.advice.some(({ need }) => need.measured !== undefined);
  return (
    <section class="ls-stack">
      <h2>{words.needsTitle}</h2>
      <p>{words.needsHelp}</p>
      {isMeasured ? (
        <>
          <MeasuredFrom needs={needs} language={language} />
          <Plot {...props} />
          {likely.length === 0 && <p>{words.noLikely}</p>}
          <CardGrid>
            {likely.map((advice) => (
              <AdviceCard
                advice={advice}
                post={post}
                needs={needs}
                language={language}
                tool={toolFor(advice.need.competencyId)}
              />
            ))}
          </CardGrid>
        </>
      ) : (
        <EmptyState
          title={words.notMeasured}
          headingLevel={3}
          action={
            <LinkButton href={paths.ownAssessment(assessmentAddress.person)}>
              {words.assess.person}
            </LinkButton>
          }
        >
          <p>{words.notMeasuredHelp}</p>
        </EmptyState>
      )}
      <Disclosure summary={words.otherAdvice(format(language).integer(others.length))}>
        <CardGrid>
          {others.map((advice) => (
            <AdviceCard
              advice={advice}
              post={post}
              needs={needs}
              language={language}
              tool={toolFor(advice.need.competencyId)}
            />
          ))}
        </CardGrid>
      </Disclosure>
    </section>
  );
};

/** The 360 first, then surveys of the workplace for what it did not measure. */
const MeasuredFrom = ({ needs, language }: Pick<Props, "needs" | "language">) => {
  const words = texts(language).needs;
  const { list } = format(language);
  return (
    <>
      {needs.mirror && <p>{words.measuredFrom(needs.mirror.roundName)}</p>}
      {needs.surveys.length > 0 && (
        <p>{words.measuredFromSurveys(list(needs.surveys.map(({ name }) => name)))}</p>
      )}
    </>
  );
};

const Plot = ({ post, needs, language }: Props) => {
  const words = texts(language).needs;
  const { integer } = format(language);
  const measured = post.advice.filter(({ need }) => need.measured !== undefined);
  return (
    <IntervalDotPlot
      language={language}
      title={words.plotTitle}
      note={words.plotNote(integer(scale[0]), integer(scale[1]))}
      summary={words.plotSummary(integer(measured.length))}
      rowHeader={words.competency}
      comparisonLabel={words.demandedLegend}
      domain={scale}
      decimals={1}
      rows={measured.map((advice) => ({
        kind: "shown",
        label: competencyName({ advice, needs, language }),
        value: advice.need.measured?.score ?? 0,
        interval: advice.need.measured && within(advice.need.measured.interval),
        comparison: advice.need.demand.demandedScore,
      }))}
    />
  );
};

/** Drawn as far as the answer scale reaches. */
function within({ low, high }: { readonly low: number; readonly high: number }) {
  return { low: Math.max(scale[0], low), high: Math.min(scale[1], high) };
}
