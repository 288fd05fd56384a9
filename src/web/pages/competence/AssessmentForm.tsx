import { noAnswer, type SheetFault } from "../../../domain/survey/answerSheet.ts";
import { wordingFor, type Instrument } from "../../../domain/survey/instrument.ts";
import type { OwnAssessmentKind } from "../../../usecases/competence/guidance.ts";
import type { OwnAssessmentForm } from "../../../usecases/competence/ownAssessment.ts";
import { Button } from "../../components/button/Button.tsx";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import { Form } from "../../components/form/Form.tsx";
import { LikertItem } from "../../components/likert-item/LikertItem.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { assessmentAddress } from "./assessmentAddress.ts";

export const fieldOf = (item: string): string => `item-${item}`;

interface Props {
  readonly kind: OwnAssessmentKind;
  readonly form: OwnAssessmentForm;
  readonly language: Language;
  readonly written: Readonly<Record<string, string>>;
  readonly faults: readonly SheetFault[];
}

/** Questions that one answers for oneself, under the names of their sub-scales. */
export const AssessmentForm = (props: Props) => {
  const { kind, form, language } = props;
  const words = texts(language).needs;
  const address = assessmentAddress[kind];
  return (
    <>
      <ErrorSummary language={language} errors={errorsOf(props)} />
      {form.earlier && <p>{words.assessedOn(format(language).day(form.earlier.answeredOn))}</p>}
      <Form
        language={language}
        target={{ action: paths.ownAssessment(address), fields: {} }}
        draftKey={`egna-svar-${address}`}
      >
        {form.instrument.subScales.map(({ name, itemIds }) => (
          <>
            <h2>{name[language]}</h2>
            {form.instrument.items
              .filter(({ id }) => itemIds.includes(id))
              .map((item) => (
                <Question {...props} item={item} />
              ))}
          </>
        ))}
        <Button>{words.assessSave}</Button>
      </Form>
      {form.earlier && (
        <PostForm target={{ action: paths.removeOwnAssessment(address), fields: {} }}>
          <Button variant="tertiary" danger>
            {words.assessRemove}
          </Button>
        </PostForm>
      )}
    </>
  );
};

const Question = ({
  form,
  language,
  written,
  faults,
  item,
}: Props & { readonly item: Instrument["items"][number] }) => {
  const { scale } = form.instrument;
  const isOff = faults.some((fault) => fault.kind === "outOfScale" && fault.item === item.id);
  return (
    <LikertItem
      language={language}
      name={fieldOf(item.id)}
      label={wordingFor(item, "self")[language]}
      value={written[item.id] ?? earlierAnswer(form, item.id)}
      scale={{
        values: scale.points.map(({ value }) => value),
        lowLabel: scale.points[0]?.label?.[language] ?? "",
        highLabel: scale.points.at(-1)?.label?.[language] ?? "",
      }}
      cannotJudge={scale.cannotJudge?.[language]}
      error={isOff ? texts(language).needs.assessOff : undefined}
    />
  );
};

function earlierAnswer({ instrument, earlier }: OwnAssessmentForm, item: string): string | undefined {
  if (!earlier) return undefined;
  const answer = earlier.answers[instrument.items.findIndex(({ id }) => id === item)];
  return answer === undefined ? noAnswer : String(answer);
}

function errorsOf({ form, faults, language }: Props) {
  const words = texts(language).needs;
  const [first] = form.instrument.items;
  return faults.map((fault) =>
    fault.kind === "empty"
      ? { name: fieldOf(first?.id ?? ""), message: words.assessEmpty }
      : { name: fieldOf(fault.item), message: words.assessOff },
  );
}
