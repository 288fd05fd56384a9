import type { DevelopmentPlan } from "../../../../domain/development/developmentPlan.ts";
import { Alert } from "../../../components/alert/Alert.tsx";
import { Button } from "../../../components/button/Button.tsx";
import { LinkButton } from "../../../components/button/LinkButton.tsx";
import { ErrorSummary } from "../../../components/error-summary/ErrorSummary.tsx";
import { PostForm } from "../../../components/post-form/PostForm.tsx";
import { TaskList, type Task } from "../../../components/three-questions/TaskList.tsx";
import { paths } from "../../../paths.ts";
import { format } from "../../../text/format.ts";
import { texts } from "../../../text/texts.ts";
import { assessmentAddress } from "../../competence/assessmentAddress.ts";
import { ActivitySection } from "./ActivitySection.tsx";
import { CheckInSection } from "./CheckInSection.tsx";
import { CommitmentSection } from "./CommitmentSection.tsx";
import { GoalSection } from "./GoalSection.tsx";
import { formState, type PlanPageProps } from "./planPageProps.ts";

/** The own plan: four kinds of small things, who reads it, and plans of others. */
export const OwnPlanPage = (props: PlanPageProps) => (
  <>
    <Errors {...props} />
    <PlanState {...props} />
    <GoalSection {...props} />
    <ActivitySection {...props} />
    <CommitmentSection {...props} />
    <CheckInSection {...props} />
    <Sharing {...props} />
    <Elsewhere {...props} />
  </>
);

const Errors = (props: PlanPageProps) => {
  const { change } = props.written;
  const { textError, dayError } = formState(props, change);
  return (
    <ErrorSummary
      language={props.language}
      errors={[
        ...(textError === undefined ? [] : [{ name: `${change}-text`, message: textError }]),
        ...(dayError === undefined ? [] : [{ name: `${change}-day`, message: dayError }]),
      ]}
    />
  );
};

const PlanState = ({ own, language }: PlanPageProps) => {
  const words = texts(language).plan;
  const state = own.plan?.state ?? { kind: "private" as const };
  if (state.kind === "private")
    return (
      <Alert kind="info">
        <p>{words.private}</p>
        <p>{words.truth}</p>
      </Alert>
    );
  const { day, list } = format(language);
  const readers = state.readers.map((person) => own.names.get(person) ?? words.protectedName);
  return <Alert kind="warning">{words.shared(day(state.sharedOn), list(readers))}</Alert>;
};

const Sharing = ({ own, language }: PlanPageProps) => {
  const words = texts(language).plan;
  if (!own.plan) return null;
  return (
    <section class="ls-stack ls-no-print">
      <h2>{words.shareTitle}</h2>
      <p>{words.shareWithHelp}</p>
      <p>
        <LinkButton href={paths.sharePlan} variant="secondary">
          {words.toShare}
        </LinkButton>
      </p>
      {own.plan.state.kind === "shared" && (
        <>
          <h3>{words.finaliseTitle}</h3>
          <p>{words.finaliseHelp}</p>
          <PostForm target={{ action: paths.finalisePlan, fields: {} }}>
            <Button variant="secondary">{words.finalise}</Button>
          </PostForm>
        </>
      )}
    </section>
  );
};

const Elsewhere = ({ own, language }: PlanPageProps) => {
  const words = texts(language).plan;
  const others = own.sharedWithMe.map((plan) => ({
    title: words.planOf(own.names.get(plan.owner) ?? words.protectedName),
    href: paths.sharedPlan(plan.id),
  }));
  return (
    <div class="ls-stack ls-no-print">
      <TaskList
        tasks={[
          {
            title: words.ownAnswers,
            href: paths.ownAssessment(assessmentAddress.person),
            detail: words.ownAnswersHelp,
          },
        ]}
      />
      <Titled title={words.sharedWithMe} tasks={others} />
      <Titled title={words.final} tasks={own.final.map((plan) => finalTask(plan, language))} />
    </div>
  );
};

const Titled = (props: { readonly title: string; readonly tasks: readonly Task[] }) =>
  props.tasks.length === 0 ? null : (
    <>
      <h2>{props.title}</h2>
      <TaskList tasks={props.tasks} />
    </>
  );

function finalTask({ id, state }: DevelopmentPlan, language: PlanPageProps["language"]): Task {
  const words = texts(language).plan;
  const detail = state.kind === "finalised" ? words.finalOn(format(language).day(state.finalisedOn)) : "";
  return { title: words.ownPlan, href: paths.sharedPlan(id), detail };
}
