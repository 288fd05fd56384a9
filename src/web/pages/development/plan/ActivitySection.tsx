import type { DevelopmentActivity } from "../../../../domain/development/developmentPlan.ts";
import { Button } from "../../../components/button/Button.tsx";
import { Disclosure } from "../../../components/disclosure/Disclosure.tsx";
import { Form } from "../../../components/form/Form.tsx";
import { PostForm } from "../../../components/post-form/PostForm.tsx";
import { Select } from "../../../components/select/Select.tsx";
import { ThingList } from "../../../components/thing-list/ThingList.tsx";
import { TextArea } from "../../../components/text-area/TextArea.tsx";
import { paths } from "../../../paths.ts";
import { format } from "../../../text/format.ts";
import { texts } from "../../../text/texts.ts";
import { formState, type PlanPageProps } from "./planPageProps.ts";
import { PlanThings } from "./PlanThings.tsx";

/** Where an activity can go from each state. */
const nextStates = {
  planned: ["started", "dropped"],
  started: ["done", "dropped"],
  done: [],
  dropped: ["planned"],
} as const satisfies Record<DevelopmentActivity["state"], readonly DevelopmentActivity["state"][]>;

export const ActivitySection = (props: PlanPageProps) => {
  const { content, language, written } = props;
  const words = texts(language).plan;
  const goalOf = new Map(content.goals.map(({ id, text }) => [id, text]));
  return (
    <section class="ls-stack" id="aktiviteter">
      <h2>{words.activities}</h2>
      <p>{words.activitiesHelp}</p>
      {content.activities.length === 0 && <p class="ls-quiet-text">{words.noActivities}</p>}
      <PlanThings
        language={language}
        change="activityState"
        things={content.activities.map(({ id, text, state, goalId }) => ({
          id,
          text,
          detail: [words.activityState[state], goalId === undefined ? undefined : goalOf.get(goalId)]
            .filter((part) => part !== undefined)
            .join(". "),
          steps: nextStates[state].map((next) => ({ state: next, label: words.setActivity[next] })),
        }))}
      />
      <Suggestions {...props} />
      <Disclosure summary={words.newActivity} open={written.change === "activity"}>
        <ActivityForm {...props} />
      </Disclosure>
    </section>
  );
};

const ActivityForm = (props: PlanPageProps) => {
  const { content, language } = props;
  const words = texts(language).plan;
  const { value, textError } = formState(props, "activity");
  return (
    <Form
      language={language}
      target={{ action: paths.changePlan, fields: { change: "activity" } }}
      draftKey="plan-activity"
    >
      <TextArea
        language={language}
        name="activity-text"
        label={words.activityText}
        value={value?.text}
        error={textError}
        rows={2}
        maxLength={500}
      />
      {content.goals.length > 0 && (
        <Select
          language={language}
          name="activity-goal"
          label={words.activityGoal}
          value={value?.goal}
          optional
          options={content.goals.map(({ id, text }) => ({ value: id, label: text }))}
        />
      )}
      <Button variant="secondary">{words.addActivity}</Button>
    </Form>
  );
};

/** What one can start alone, for each goal that names a competency. */
const Suggestions = ({ own, content, language }: PlanPageProps) => {
  const words = texts(language).plan;
  const { integer, decimal } = format(language);
  const taken = new Set(content.activities.map(({ text }) => text));
  const named = content.goals.flatMap((goal) =>
    (own.suggestions.get(goal.competencyId ?? "") ?? []).map((activity) => ({ goal, activity })),
  );
  const offered = named.filter(
    ({ activity }, index) =>
      !taken.has(activity.name[language]) &&
      named.findIndex((other) => other.activity.id === activity.id) === index,
  );
  if (offered.length === 0) return null;
  return (
    <Disclosure summary={words.suggestions(integer(offered.length))}>
      <ThingList
        things={offered.map(({ goal, activity }) => ({
          title: words.suggestion(
            activity.name[language],
            Number.isInteger(activity.hours) ? integer(activity.hours) : decimal(activity.hours),
          ),
          detail: activity.description[language],
          actions: (
            <PostForm
              target={{
                action: paths.changePlan,
                fields: {
                  change: "activity",
                  "activity-text": activity.name[language],
                  "activity-goal": goal.id,
                },
              }}
            >
              <Button variant="secondary" small label={words.useSuggestionOf(activity.name[language])}>
                {words.useSuggestion}
              </Button>
            </PostForm>
          ),
        }))}
      />
    </Disclosure>
  );
};
