import { textOfCourse, type CoursePart } from "../../../domain/learning/course.ts";
import type { Enrolment } from "../../../domain/learning/enrolment.ts";
import { firstWords } from "../../../domain/learning/firstWords.ts";
import type { StepView } from "../../../usecases/learning/readStep.ts";
import type { StepFaults, WrittenWork } from "../../../usecases/learning/saveStepWork.ts";
import { Button } from "../../components/button/Button.tsx";
import { ButtonRow } from "../../components/button/ButtonRow.tsx";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import { ErrorSummary, type FieldErrorLink } from "../../components/error-summary/ErrorSummary.tsx";
import { FieldError } from "../../components/field/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { LessonCard } from "../../components/lesson-card/LessonCard.tsx";
import { Prose } from "../../components/prose/Prose.tsx";
import type { PostTarget } from "../../components/page/Shell.ts";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { acts, fieldNames } from "./parseStepForm.ts";
import { QuestionOfCourse, RecallOfCourse } from "./QuestionOfCourse.tsx";
import { Shown } from "./Shown.tsx";
import { ChecklistCard, CommitmentCard, DialogueCard, LawCard, ReflectionCard } from "./StepCards.tsx";
import { WithdrawnNotice } from "./WithdrawnNotice.tsx";

export interface StepPageProps {
  readonly view: Omit<StepView, "enrolment"> & {
    readonly enrolment: Pick<Enrolment, "person" | "finishedOn">;
  };
  /** Where the form is sent, if not to the step itself; nothing written is then kept in the browser. */
  readonly target?: PostTarget;
  readonly language: Language;
  /** Why the form came back; what could be saved has been. */
  readonly refused?: RefusedStep;
  /** A dialogue that can be played; undefined for one that is not known, which is then not shown. */
  readonly dialogueOf?: (id: string) => KnownDialogue | undefined;
}

export interface RefusedStep {
  readonly faults: StepFaults;
  /** As it was sent: texts that were not saved stand in their boxes. */
  readonly written: Pick<WrittenWork, "reflections" | "promises" | "promised">;
}

export interface KnownDialogue {
  readonly title: string;
  readonly href: string;
}

/** A step: text to read, with cards to do something in. One form, so that nothing written is lost by any button. */
export const StepPage = (props: StepPageProps) => {
  const { view, language } = props;
  const words = texts(language).learning.step;
  const { course, number } = view;
  const step = textOfCourse(course, language).steps[number - 1];
  return (
    <>
      <ErrorSummary language={language} errors={errorsOf(props)} />
      {view.isWithdrawn && (
        <WithdrawnNotice
          text={view.enrolment.finishedOn === undefined ? "withdrawn" : "withdrawnFinished"}
          because={view.withdrawnBecause}
          language={language}
        />
      )}
      <Form
        language={language}
        target={props.target ?? { action: paths.courseStep(course.id, String(number)), fields: {} }}
        {...(props.target ? {} : { draftKey: `course-${course.id}-${number}` })}
      >
        {/* Enter in a field presses the first button of a form: this one, which does nothing. */}
        <button type="submit" disabled hidden></button>
        {step?.parts.map((part) => (
          <Part {...props} part={part} />
        ))}
        <ButtonRow>
          {view.doneOn === undefined && (
            <Button name="act" value={acts.finish}>
              {words.finish}
            </Button>
          )}
          <Button name="act" value={acts.save} variant="secondary">
            {words.save}
          </Button>
          {view.doneOn !== undefined && (
            <LinkButton href={paths.course(course.id)} variant="tertiary">
              {words.toCourse}
            </LinkButton>
          )}
        </ButtonRow>
        {view.doneOn !== undefined && <p>{words.doneOn(format(language).day(view.doneOn))}</p>}
      </Form>
    </>
  );
};

function errorsOf({ refused, view, language }: StepPageProps): readonly FieldErrorLink[] {
  if (!refused) return [];
  const words = texts(language).learning.step;
  const { faults, written } = refused;
  const parts = textOfCourse(view.course, language).steps[view.number - 1]?.parts ?? [];
  return parts.flatMap((part): readonly FieldErrorLink[] => {
    if (part.kind === "text") return [];
    const { kind, id } = part;
    const name = kind === "reflection" || kind === "commitment" ? fieldNames[kind](id) : "";
    const fault = faults.texts.get(id);
    if (fault !== undefined) return [{ name, message: words.textFault[fault] }];
    if (faults.commitment !== undefined && written.promised === id)
      return [{ name, message: words.commitmentFault[faults.commitment] }];
    if (!faults.unanswered.includes(id) || (kind !== "question" && kind !== "recall")) return [];
    return [{ name: fieldNames.question(id), message: words.unansweredOf(firstWords(part.text)) }];
  });
}

const Part = (props: StepPageProps & { readonly part: CoursePart }) => {
  const { part, view, language } = props;
  const words = texts(language).learning;
  switch (part.kind) {
    case "text":
      return <Prose text={part.text} language={language} />;
    case "question":
      return (
        <LessonCard kicker={words.step.question} id={part.id}>
          <Shown field={fieldNames.question(part.id)} value={view.work.answers[part.id]?.chosen.join(",")} />
          {view.work.answers[part.id]?.isGuess === true && (
            <Shown field={fieldNames.guess(part.id)} value="yes" />
          )}
          <QuestionOfCourse
            language={language}
            name={fieldNames.question(part.id)}
            question={part}
            work={view.work.answers[part.id]}
            error={missing(props, part.id)}
            act={acts.answer(part.id)}
            mayRetry
            reader={view.enrolment.person}
          />
        </LessonCard>
      );
    case "recall":
      return (
        <LessonCard kicker={words.step.recall} id={part.id}>
          <span id={fieldNames.question(part.id)}></span>
          <RecallOfCourse
            language={language}
            recall={part}
            grade={view.work.recalls[part.id]}
            actOf={(grade) => acts.recall(part.id, grade)}
            error={
              <FieldError
                language={language}
                name={fieldNames.question(part.id)}
                error={missing(props, part.id)}
              />
            }
          />
        </LessonCard>
      );
    case "reflection":
      return <ReflectionCard {...props} block={part} />;
    case "commitment":
      return <CommitmentCard {...props} block={part} />;
    case "checklist":
      return <ChecklistCard {...props} block={part} />;
    case "law":
      return <LawCard language={language} block={part} />;
    case "dialogue":
      return <DialogueCard language={language} dialogue={props.dialogueOf?.(part.id)} />;
  }
};

function missing({ refused, language }: StepPageProps, block: string): string | undefined {
  return refused?.faults.unanswered.includes(block) === true
    ? texts(language).learning.step.unanswered
    : undefined;
}
