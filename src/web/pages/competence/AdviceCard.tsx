import { textOfTool, type Tool } from "../../../domain/learning/tool.ts";
import type { NeedsOfOwnPost, OwnAdvice, OwnNeeds } from "../../../usecases/competence/readNeeds.ts";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import { Card } from "../../components/card/Card.tsx";
import { Disclosure } from "../../components/disclosure/Disclosure.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { ContestState } from "./ContestState.tsx";
import { ReasonList } from "./ReasonList.tsx";
import { factText } from "./factText.ts";

interface Props {
  readonly advice: OwnAdvice;
  readonly post: NeedsOfOwnPost;
  readonly needs: OwnNeeds;
  readonly language: Language;
  readonly tool: Tool | undefined;
}

/** One need: what is demanded, what was measured, how sure that is, and what would change it. */
export const AdviceCard = (props: Props) => {
  const { advice, language, tool } = props;
  const words = texts(language).needs;
  const { need } = advice;
  return (
    <Card
      title={competencyName(props)}
      headingLevel={3}
      kicker={words.verdict[need.verdict]}
      footer={
        <LinkButton
          href={`${paths.development}?formaga=${need.competencyId}#nytt-mal`}
          variant="secondary"
          label={`${words.startGoal}: ${competencyName(props)}`}
        >
          {words.startGoal}
        </LinkButton>
      }
    >
      <p>{advice.text.text[language]}</p>
      <Figures {...props} />
      <PostFirst {...props} />
      {tool && (
        <p class="ls-no-print">
          <a href={paths.tool(tool.id)}>
            {texts(language).tools.forCompetency(textOfTool(tool, language).title)}
          </a>
        </p>
      )}
      <AdviceReasons {...props} />
    </Card>
  );
};

const Figures = ({ advice, language }: Props) => {
  const words = texts(language).needs;
  const { decimal, interval } = format(language);
  const { demand, measured } = advice.need;
  return (
    <p>
      {words.demanded(decimal(demand.demandedScore))}{" "}
      {measured && words.measured(decimal(measured.score), interval(measured.interval))}{" "}
      {measured?.isOwnViewOnly === true && words.ownViewOnly}
    </p>
  );
};

const PostFirst = ({ advice, post, language }: Props) => {
  const words = texts(language).needs;
  const situations = post.conditions
    .filter(({ rule }) => advice.conditionsFirst.includes(rule.id))
    .map(({ rule }) => rule.situation[language]);
  if (situations.length === 0 || advice.need.verdict === "noGap") return null;
  return (
    <p>
      <strong>{words.conditionsFirst}.</strong> {words.conditionsFirstHelp(situations.join(" "))}
    </p>
  );
};

const AdviceReasons = ({ advice, needs, language }: Props) => {
  const words = texts(language).needs;
  const { decimal, integer } = format(language);
  const { demand, measured } = advice.need;
  const sure =
    measured === undefined || measured.isOwnViewOnly
      ? []
      : [{ term: words.certainty, value: words.raters(integer(measured.raters)) }];
  return (
    <Disclosure summary={words.why}>
      <DemandReasons demand={demand} needs={needs} language={language} />
      <ReasonList
        rows={[
          { term: words.rule, value: words.weight(decimal(demand.weight, 2)) },
          ...sure,
          { term: words.wouldChange, value: advice.text.wouldChange[language] },
          {
            term: words.sources,
            value: `${needs.framework.name[language]} ${advice.frameworkVersion}, needs.yaml ${advice.rulesVersion}`,
          },
        ]}
      />
      <ContestState adviceKey={advice.key} contest={advice.contest} language={language} />
    </Disclosure>
  );
};

const DemandReasons = (
  props: Pick<Props, "needs" | "language"> & { readonly demand: OwnAdvice["need"]["demand"] },
) => {
  const { demand, needs, language } = props;
  const words = texts(language).needs;
  if (demand.reasons.length === 0) return <p>{words.demandBase}</p>;
  return (
    <ul>
      {demand.reasons.map(({ because, points, facts }) => (
        <li>
          {words.demandReason(because[language], format(language).integer(points))}{" "}
          <span class="ls-quiet-text">
            {facts.map((fact) => factText(fact, needs.rules, language)).join(". ")}
          </span>
        </li>
      ))}
    </ul>
  );
};

export function competencyName({
  advice,
  needs,
  language,
}: Pick<Props, "advice" | "needs" | "language">): string {
  const { competencyId } = advice.need;
  return needs.framework.competencies.find(({ id }) => id === competencyId)?.name[language] ?? competencyId;
}
