import type { DemandReason, DemandWeight } from "../../../../domain/competence/demandWeights.ts";
import type { PostView } from "../../../../usecases/competence/readPost.ts";
import { BarListSvg } from "../../../components/bar-list/BarListSvg.tsx";
import { ChartFigure } from "../../../components/chart/ChartFigure.tsx";
import { DataTable } from "../../../components/data-table/DataTable.tsx";
import { ThingList } from "../../../components/thing-list/ThingList.tsx";
import { format } from "../../../text/format.ts";
import type { Language } from "../../../text/language.ts";
import { texts } from "../../../text/texts.ts";
import { factText } from "../factText.ts";

interface Props {
  readonly view: PostView;
  readonly language: Language;
}

/** What the assignment demands: how much each competency weighs, and the rules that make it so. */
export const DemandSection = (props: Props) => {
  const words = texts(props.language).post;
  return (
    <section class="ls-stack">
      <h2>{words.demandTitle}</h2>
      <p>{words.demandHelp}</p>
      <Weights {...props} />
      <h3>{words.rulesTitle}</h3>
      <Rules {...props} />
      <p class="ls-quiet-text">{words.assumption(props.view.rules.version)}</p>
    </section>
  );
};

const Weights = ({ view, language }: Props) => {
  const words = texts(language).post;
  const { decimal, integer } = format(language);
  const { demands, rules } = view;
  const nameOf = (demand: DemandWeight) => competencyName(view, demand.competencyId, language);
  const weighed = (demand: DemandWeight | undefined) =>
    demand === undefined ? "" : words.weighed(nameOf(demand), decimal(demand.weight, 2));
  return (
    <ChartFigure
      language={language}
      title={words.figureTitle}
      note={words.figureNote(decimal(rules.demands.baseScore, 2), decimal(rules.demands.highestScore))}
      chart={
        <BarListSvg
          label={words.demandSummary(integer(demands.length), weighed(demands[0]), weighed(demands.at(-1)))}
          rows={demands.map((demand) => ({ label: nameOf(demand), value: demand.weight }))}
          valueText={(value) => decimal(value, 2)}
        />
      }
      table={
        <DataTable
          language={language}
          caption={words.figureTitle}
          hideCaption
          rows={demands}
          columns={[
            { header: words.competency, cell: nameOf },
            { header: words.weight, numeric: true, cell: ({ weight }) => decimal(weight, 2) },
            { header: words.demanded, numeric: true, cell: (demand) => decimal(demand.demandedScore, 2) },
            { header: words.reasons, cell: ({ reasons }) => <Reasons {...{ reasons, language }} /> },
          ]}
        />
      }
    />
  );
};

const Reasons = (props: { readonly reasons: readonly DemandReason[]; readonly language: Language }) => {
  const { post, needs } = texts(props.language);
  const { integer } = format(props.language);
  if (props.reasons.length === 0) return <>{post.noReasons}</>;
  return (
    <>
      {props.reasons.map(({ because, points }) => (
        <div>{needs.demandReason(because[props.language], integer(points))}</div>
      ))}
    </>
  );
};

/** Each rule that holds once, with its facts and all that it gives. */
const Rules = ({ view, language }: Props) => {
  const words = texts(language).post;
  const { integer, list } = format(language);
  const given = view.demands.flatMap(({ competencyId, reasons }) =>
    reasons.map((reason) => ({ ...reason, competencyId })),
  );
  const byRule = Map.groupBy(given, ({ ruleId }) => ruleId);
  const held = view.rules.demands.rules.flatMap(({ id }) => {
    const points = byRule.get(id);
    return points?.[0] === undefined ? [] : [{ rule: points[0], points }];
  });
  if (held.length === 0) return <p>{words.noRules}</p>;
  return (
    <ThingList
      things={held.map(({ rule, points }) => ({
        title: rule.because[language],
        detail: (
          <>
            {rule.facts.map((fact) => factText(fact, view.rules, language)).join(". ")}
            {". "}
            {words.gives(
              list(
                points.map((one) =>
                  words.pointsTo(integer(one.points), competencyName(view, one.competencyId, language)),
                ),
              ),
            )}
          </>
        ),
      }))}
    />
  );
};

function competencyName({ framework }: PostView, id: string, language: Language): string {
  return framework.competencies.find((competency) => competency.id === id)?.name[language] ?? id;
}
