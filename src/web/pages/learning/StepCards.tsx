import type { CommitmentBlock, CourseBlock } from "../../../domain/learning/course.ts";
import { addDays } from "../../../domain/shared/day.ts";
import { Button } from "../../components/button/Button.tsx";
import { Checkboxes } from "../../components/choices/Checkboxes.tsx";
import { FieldError } from "../../components/field/Field.tsx";
import { LessonCard } from "../../components/lesson-card/LessonCard.tsx";
import { Prose } from "../../components/prose/Prose.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { acts, fieldNames } from "./parseStepForm.ts";
import { Shown } from "./Shown.tsx";
import type { KnownDialogue, StepPageProps } from "./StepPage.tsx";
import { WrittenBox } from "./WrittenBox.tsx";

type BlockOf<Kind extends CourseBlock["kind"]> = CourseBlock & { readonly kind: Kind };

export const ReflectionCard = (props: StepPageProps & { readonly block: BlockOf<"reflection"> }) => {
  const { view, language, block, refused } = props;
  const words = texts(language).learning.step;
  return (
    <LessonCard kicker={words.reflection} id={block.id}>
      <Prose text={block.text} language={language} />
      <WrittenBox
        {...props}
        name={fieldNames.reflection(block.id)}
        label={words.reflectionLabel}
        help={words.reflectionHelp}
        saved={view.reflections.get(block.id) ?? ""}
        refusedText={refused?.written.reflections.get(block.id)}
        rows={4}
        maxLength={4000}
        optional
      />
    </LessonCard>
  );
};

export const CommitmentCard = (props: StepPageProps & { readonly block: CommitmentBlock }) => {
  const { view, language, block } = props;
  const words = texts(language).learning.step;
  const id = view.work.commitments[block.id];
  if (id === undefined)
    return (
      <LessonCard kicker={words.commitment} id={block.id}>
        <PromiseForm {...props} />
      </LessonCard>
    );
  const made = view.commitments.get(id);
  return (
    <LessonCard kicker={words.commitment} id={block.id}>
      <p>
        <strong>{made === undefined ? words.promiseGone : words.promised(made.text)}</strong>
      </p>
      <RefusedPromise {...props} />
      {made !== undefined && <p>{words.promisedUntil(format(language).day(made.lookBackOn))}</p>}
      <p>
        <a href={`${paths.development}#ataganden`}>{words.toPlan}</a>
      </p>
    </LessonCard>
  );
};

const PromiseForm = (props: Parameters<typeof CommitmentCard>[0]) => {
  const { view, language, block, refused } = props;
  const words = texts(language).learning.step;
  const { commitment } = refused?.faults ?? {};
  const isFaulty = commitment !== undefined && refused?.written.promised === block.id;
  return (
    <>
      <WrittenBox
        {...props}
        name={fieldNames.commitment(block.id)}
        label={words.commitmentLabel}
        help={words.commitmentHelp(format(language).day(addDays(view.today, block.days)))}
        saved={view.work.promises[block.id] ?? block.text}
        refusedText={refused?.written.promises.get(block.id)}
        error={isFaulty ? words.commitmentFault[commitment] : undefined}
        rows={3}
        maxLength={500}
      />
      <p class="ls-quiet-text">{view.isPlanShared ? words.commitmentShared : words.commitmentPrivate}</p>
      <Button variant="secondary" name="act" value={acts.promise(block.id)}>
        {words.promise}
      </Button>
    </>
  );
};

/** A promise that was written in another tab, after one was made: it can be read, and moved to the plan. */
const RefusedPromise = ({ language, block, refused }: Parameters<typeof CommitmentCard>[0]) => {
  const name = fieldNames.commitment(block.id);
  if (refused?.faults.texts.get(block.id) !== "alreadyPromised") return null;
  const words = texts(language).learning.step;
  return (
    <div id={name} tabindex={-1}>
      <FieldError language={language} name={name} error={words.textFault.alreadyPromised} />
      <p class="ls-kept-lines">{refused.written.promises.get(block.id)?.words}</p>
    </div>
  );
};

export const ChecklistCard = (props: StepPageProps & { readonly block: BlockOf<"checklist"> }) => {
  const { view, language, block } = props;
  return (
    <LessonCard kicker={texts(language).learning.step.checklist} id={block.id}>
      <Shown field={fieldNames.ticks(block.id)} value={view.work.ticks[block.id]?.join(",")} />
      <Checkboxes
        language={language}
        name={fieldNames.ticks(block.id)}
        label={texts(language).learning.step.checklist}
        values={(view.work.ticks[block.id] ?? []).map(String)}
        options={block.items.map((item, place) => ({ value: String(place), label: item }))}
      />
    </LessonCard>
  );
};

export const LawCard = (props: { readonly block: BlockOf<"law">; readonly language: Language }) => {
  const words = texts(props.language).learning.step;
  const { title, from, text } = props.block;
  return (
    <LessonCard kicker={words.law} id={props.block.id} quiet>
      <p>
        <strong>{title}</strong>
      </p>
      <Prose text={text} language={props.language} />
      <p class="ls-quiet-text">{words.lawFrom(format(props.language).day(from))}</p>
    </LessonCard>
  );
};

export const DialogueCard = (props: {
  readonly dialogue: KnownDialogue | undefined;
  readonly language: Language;
}) =>
  props.dialogue === undefined ? null : (
    <LessonCard kicker={texts(props.language).learning.step.dialogue}>
      <p>
        <a href={props.dialogue.href}>{props.dialogue.title}</a>
      </p>
    </LessonCard>
  );
