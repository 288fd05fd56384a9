import type { PlanResult } from "../../../domain/training/planResult.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { Button } from "../../components/button/Button.tsx";
import { DataTable } from "../../components/data-table/DataTable.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import { SummaryList } from "../../components/summary-list/SummaryList.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import { texts } from "../../text/texts.ts";
import { activityName } from "./activityName.ts";
import { AcceptedSeats } from "./AcceptedSeats.tsx";
import { budgetSentences } from "./budgetSentences.ts";
import { Collision } from "./Collision.tsx";
import { PlanChanges } from "./PlanChanges.tsx";
import { ReplanForm } from "./ReplanForm.tsx";
import type { PlanPageProps } from "./planPageProps.ts";

/** A plan as HR sees it: what it holds, how good it is, what money does, and whom it covers by group. */
export const PlanPage = (props: PlanPageProps) => {
  const { plan, language } = props;
  const words = texts(language).training;
  if (plan.result === undefined) return <Alert kind="info">{words.state[plan.state]}.</Alert>;
  if (plan.result.kind === "collision") return <Collision {...props} parts={plan.result.parts} />;
  return (
    <>
      {props.hasNewAnswers && (
        <Alert kind="warning" announce>
          <p>{words.result.notTakenPlace}</p>
        </Alert>
      )}
      {plan.result.change && (
        <PlanChanges change={plan.result.change} closure={plan.result.closure.value} language={language} />
      )}
      {plan.state === "proposed" && (
        <PostForm target={{ action: paths.publishTrainingPlan(plan.id), fields: {} }}>
          <p>{words.result.publishHelp}</p>
          <Button>{words.result.publish}</Button>
        </PostForm>
      )}
      {plan.state === "published" && <AcceptedSeats {...props} />}
      {plan.state === "published" && <ReplanForm {...props} />}
      <Planned {...props} result={plan.result} />
    </>
  );
};

type Planned = Extract<PlanResult, { kind: "planned" }>;

const Planned = (props: PlanPageProps & { readonly result: Planned }) => {
  const { plan, result, language } = props;
  const words = texts(language).training.result;
  const { integer, kronor, percent } = format(language);
  const { summary } = result;
  return (
    <>
      <h2>{words.summary}</h2>
      <SummaryList
        rows={[
          { term: words.seats, value: integer(summary.seats) },
          {
            term: words.cost,
            value: `${kronor(summary.cost)} ${words.ofBudget(kronor(plan.wishes.budgetSek))}`,
          },
          {
            term: words.covered,
            value: words.coveredOf(integer(summary.covered), integer(summary.managers)),
          },
        ]}
      />
      {result.withoutServingActivity > 0 && (
        <p>{words.withoutServing(integer(result.withoutServingActivity))}</p>
      )}
      <h2>{words.proof}</h2>
      <p>{words.proofText(percent(Math.ceil(result.closure.gap * 100) / 100))}</p>
      <h2>{words.price}</h2>
      {budgetSentences(result, language).map((sentence) => (
        <p>{sentence}</p>
      ))}
      <Activities {...props} />
      <Groups {...props} />
      <p class="ls-quiet-text">{words.assumption}</p>
      {plan.wishes.substituteSekPerHour !== undefined && (
        <p class="ls-quiet-text">
          {texts(language).programmeCost.inPlan(kronor(plan.wishes.substituteSekPerHour))}
        </p>
      )}
    </>
  );
};

const Activities = ({ activities, result, language }: PlanPageProps & { readonly result: Planned }) => {
  const words = texts(language).training.result;
  const { integer, kronor } = format(language);
  return (
    <>
      <h2>{words.activities}</h2>
      <DataTable
        language={language}
        caption={words.activities}
        hideCaption
        rows={result.summary.activities}
        columns={[
          { header: words.activity, cell: (row) => activityName(activities, row.activityId, language) },
          { header: words.occasions, numeric: true, cell: (row) => integer(row.occasions) },
          { header: words.seats, numeric: true, cell: (row) => integer(row.seats) },
          { header: words.cost, numeric: true, cell: (row) => kronor(row.cost) },
        ]}
      />
    </>
  );
};

const Groups = ({ plan, result, language }: PlanPageProps & { readonly result: Planned }) => {
  const words = texts(language).training.result;
  const { integer } = format(language);
  return (
    <>
      <h2>{words.groups}</h2>
      <DataTable
        language={language}
        caption={words.groups}
        hideCaption
        rows={result.summary.groups}
        columns={[
          { header: words.group, cell: (row) => plan.groupNames.get(row.groupId) ?? row.groupId },
          {
            header: words.managers,
            numeric: true,
            cell: (row) => (row.kind === "shown" ? integer(row.managers) : words.tooSmall),
          },
          {
            header: words.covered,
            numeric: true,
            cell: (row) => (row.kind === "shown" ? integer(row.covered) : "–"),
          },
          {
            header: words.seats,
            numeric: true,
            cell: (row) => (row.kind === "shown" ? integer(row.seats) : "–"),
          },
        ]}
      />
    </>
  );
};
