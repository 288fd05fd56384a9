import type { Child } from "hono/jsx";
import type { ListedPlan } from "../../../usecases/training/listPlans.ts";
import { DataTable } from "../../components/data-table/DataTable.tsx";
import { EmptyState } from "../../components/empty-state/EmptyState.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

/** All plans, the latest first. */
export const PlanList = (props: {
  readonly plans: readonly ListedPlan[];
  readonly add: Child;
  readonly language: Language;
}) => {
  const { plans, language } = props;
  const words = texts(language).training;
  const { kronor } = format(language);
  return (
    <DataTable
      language={language}
      caption={words.title}
      hideCaption
      rows={plans}
      empty={
        <EmptyState title={words.none} action={props.add}>
          <p>{words.noneHelp}</p>
        </EmptyState>
      }
      columns={[
        { header: words.plan, cell: (plan) => <a href={paths.trainingPlan(plan.id)}>{plan.wishes.name}</a> },
        { header: words.budget, numeric: true, cell: (plan) => kronor(plan.wishes.budgetSek) },
        { header: words.stateHeader, cell: (plan) => words.state[plan.state] },
      ]}
    />
  );
};
