import { Button } from "../../../components/button/Button.tsx";
import { Disclosure } from "../../../components/disclosure/Disclosure.tsx";
import { DateInput } from "../../../components/date-input/DateInput.tsx";
import { EmptyState } from "../../../components/empty-state/EmptyState.tsx";
import { Form } from "../../../components/form/Form.tsx";
import { Select } from "../../../components/select/Select.tsx";
import { TextArea } from "../../../components/text-area/TextArea.tsx";
import { paths } from "../../../paths.ts";
import { format } from "../../../text/format.ts";
import { texts } from "../../../text/texts.ts";
import { formState, type PlanPageProps } from "./planPageProps.ts";
import { PlanThings } from "./PlanThings.tsx";

export const GoalSection = (props: PlanPageProps) => {
  const { content, own, language, written } = props;
  const words = texts(language).plan;
  const { day } = format(language);
  const nameOf = new Map(own.framework.competencies.map(({ id, name }) => [id, name[language]]));
  return (
    <section class="ls-stack" id="mal">
      <h2>{words.goals}</h2>
      {content.goals.length === 0 ? (
        <EmptyState title={words.noGoals} headingLevel={3}>
          <p>{words.noGoalsHelp}</p>
        </EmptyState>
      ) : (
        <p>{words.goalsHelp}</p>
      )}
      <PlanThings
        language={language}
        change="none"
        things={content.goals.map(({ id, text, competencyId, reachBy }) => ({
          id,
          text,
          steps: [],
          detail: [
            ...(competencyId === undefined ? [] : [nameOf.get(competencyId) ?? competencyId]),
            ...(reachBy === undefined ? [] : [words.reachBy(day(reachBy))]),
          ].join(". "),
        }))}
      />
      <div id="nytt-mal">
        <Disclosure summary={words.newGoal} open={written.change === "goal" || content.goals.length === 0}>
          <GoalForm {...props} />
        </Disclosure>
      </div>
    </section>
  );
};

const GoalForm = (props: PlanPageProps) => {
  const { own, language } = props;
  const words = texts(language).plan;
  const { value, textError, dayError } = formState(props, "goal");
  return (
    <Form
      language={language}
      target={{ action: paths.changePlan, fields: { change: "goal" } }}
      draftKey="plan-goal"
    >
      <TextArea
        language={language}
        name="goal-text"
        label={words.goalText}
        value={value?.text}
        error={textError}
        rows={2}
        maxLength={500}
      />
      <Select
        language={language}
        name="goal-competency"
        label={words.goalCompetency}
        value={value?.competency}
        optional
        options={own.framework.competencies.map(({ id, name }) => ({ value: id, label: name[language] }))}
      />
      <DateInput
        language={language}
        name="goal-day"
        label={words.goalDay}
        value={value?.day}
        error={dayError}
        optional
      />
      <Button variant="secondary">{words.addGoal}</Button>
    </Form>
  );
};
