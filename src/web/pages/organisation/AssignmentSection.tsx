import type { Goal } from "../../../domain/organisation/assignmentFacts.ts";
import type { UnitView } from "../../../usecases/organisation/readUnit.ts";
import { Button } from "../../components/button/Button.tsx";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import { DataTable } from "../../components/data-table/DataTable.tsx";
import { EmptyState } from "../../components/empty-state/EmptyState.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { BudgetFrames } from "./BudgetFrames.tsx";
import { Stakeholders } from "./Stakeholders.tsx";

interface Props {
  readonly view: UnitView;
  readonly language: Language;
}

/** What is asked of whoever leads the unit: goals with who decided them, budget frames, stakeholders. */
export const AssignmentSection = ({ view, language }: Props) => {
  const words = texts(language).organisation;
  return (
    <section id="uppdrag">
      <h2>{words.assignment}</h2>
      <p>{words.assignmentHelp}</p>
      <Goals view={view} language={language} />
      <h3>{words.budget}</h3>
      <BudgetFrames view={view} language={language} />
      <h3>{words.stakeholders}</h3>
      <Stakeholders view={view} language={language} />
    </section>
  );
};

const Goals = ({ view, language }: Props) => {
  const words = texts(language).organisation;
  const add = view.mayWrite && (
    <LinkButton href={paths.newGoal(view.unit.id)} variant="secondary">
      {words.addGoal}
    </LinkButton>
  );
  return (
    <>
      <h3>{words.goals}</h3>
      <DataTable
        language={language}
        caption={words.goals}
        hideCaption
        rows={view.assignment.goals}
        empty={
          <EmptyState title={words.noGoals} headingLevel={3} action={add}>
            <p>{words.noGoalsHelp}</p>
          </EmptyState>
        }
        columns={[
          { header: words.goalWording, cell: (goal) => `${words.goalKind[goal.kind]}: ${goal.wording}` },
          { header: words.goalDecision, cell: (goal) => decisionOf(goal, language) },
          ...(view.mayWrite
            ? [
                {
                  header: words.goalChange,
                  cell: (goal: Goal) => <EndGoal goal={goal} view={view} language={language} />,
                },
              ]
            : []),
        ]}
      />
      {view.assignment.goals.length > 0 && add}
    </>
  );
};

const EndGoal = ({ goal, view, language }: Props & { readonly goal: Goal }) => {
  const words = texts(language).organisation;
  return (
    <PostForm target={{ action: paths.endGoal(view.unit.id), fields: { goal: goal.id } }}>
      <Button variant="tertiary" small label={`${words.endGoal}: ${goal.wording}`}>
        {words.endGoal}
      </Button>
    </PostForm>
  );
};

function decisionOf(goal: Goal, language: Language): string {
  const words = texts(language).organisation;
  const decider = goal.bodyName ?? words.decidedBy[goal.decidedBy];
  const parts = [decider, goal.paragraph, goal.decidedOn && format(language).day(goal.decidedOn)];
  return goal.paragraph === undefined && goal.decidedOn === undefined
    ? `${decider}. ${words.noDecision}.`
    : parts.filter(Boolean).join(", ");
}
