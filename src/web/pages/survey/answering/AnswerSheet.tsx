import type { SheetFault } from "../../../../domain/survey/answerSheet.ts";
import { noAnswer } from "../../../../domain/survey/answerSheet.ts";
import type { AnswerForm } from "../../../../domain/survey/answerForm.ts";
import { wordingFor, type Item } from "../../../../domain/survey/instrument.ts";
import { Alert } from "../../../components/alert/Alert.tsx";
import { Button } from "../../../components/button/Button.tsx";
import { ButtonRow } from "../../../components/button/ButtonRow.tsx";
import { ErrorSummary } from "../../../components/error-summary/ErrorSummary.tsx";
import { Form } from "../../../components/form/Form.tsx";
import { LikertItem } from "../../../components/likert-item/LikertItem.tsx";
import { paths } from "../../../paths.ts";
import type { Language } from "../../../text/language.ts";
import { texts } from "../../../text/texts.ts";
import { fieldName, itemPages, type Sheet } from "./sheet.ts";

export interface AnswerSheetProps {
  readonly language: Language;
  readonly form: AnswerForm;
  readonly sheet: Sheet;
  readonly faults: readonly SheetFault[];
}

/** Id of the form, for buttons that stand outside it. */
export const sheetForm = "answers";

/**
 * One page of questions. The answers of the other pages are carried along in fields that are out of sight, not of
 * type hidden: what the browser keeps of a half-filled form are its visible kinds of field.
 */
export const AnswerSheet = ({ language, form, sheet, faults }: AnswerSheetProps) => {
  const { instrument } = form;
  const pages = itemPages(instrument.items);
  const items = pages[sheet.step] ?? [];
  const others = instrument.items.filter((item) => !items.includes(item));
  const words = texts(language).answering.form;
  const carried = { ballot: sheet.ballot, relation: sheet.relation ?? "", step: String(sheet.step) };
  return (
    <>
      <ErrorSummary
        language={language}
        errors={faults.map((fault) => faultLink(language, form, sheet, fault))}
      />
      {!instrument.officialLanguages.includes(language) && <Alert kind="info">{words.official}</Alert>}
      <Form
        language={language}
        id={sheetForm}
        target={{ action: paths.ballot, fields: carried }}
        draftKey={draftKey(sheet.ballot)}
      >
        <div hidden>
          {others.map((item) => (
            <input
              type="text"
              name={fieldName(item.id)}
              value={sheet.texts[item.id] ?? ""}
              aria-hidden="true"
            />
          ))}
        </div>
        {items.map((item) => (
          <Question language={language} form={form} sheet={sheet} item={item} faults={faults} />
        ))}
        <SheetButtons language={language} step={sheet.step} pages={pages.length} />
      </Form>
    </>
  );
};

const Question = (props: AnswerSheetProps & { readonly item: Item }) => {
  const { language, form, sheet, item, faults } = props;
  const { scale } = form.instrument;
  const wording = wordingFor(item, sheet.relation)[language];
  const isOff = faults.some((fault) => fault.kind === "outOfScale" && fault.item === item.id);
  const labelOf = (point: (typeof scale.points)[number] | undefined) => point?.label?.[language] ?? "";
  return (
    <LikertItem
      language={language}
      name={fieldName(item.id)}
      label={wording}
      value={sheet.texts[item.id] === "" ? undefined : sheet.texts[item.id]}
      scale={{
        values: scale.points.map((point) => point.value),
        lowLabel: labelOf(scale.points[0]),
        highLabel: labelOf(scale.points.at(-1)),
      }}
      cannotJudge={scale.cannotJudge?.[language]}
      error={isOff ? texts(language).answering.fault.outOfScale(wording) : undefined}
    />
  );
};

const SheetButtons = (props: {
  readonly language: Language;
  readonly step: number;
  readonly pages: number;
}) => {
  const words = texts(props.language).answering.form;
  const isLast = props.step === props.pages - 1;
  return (
    <>
      {isLast && <p>{words.sendHelp}</p>}
      <ButtonRow>
        <Button name="go" value={isLast ? "send" : "next"}>
          {isLast ? words.send : words.next}
        </Button>
        {props.step > 0 && (
          <Button name="go" value="back" variant="secondary">
            {words.back}
          </Button>
        )}
      </ButtonRow>
    </>
  );
};

function faultLink(language: Language, form: AnswerForm, sheet: Sheet, fault: SheetFault) {
  const words = texts(language).answering.fault;
  const { items } = form.instrument;
  const item =
    fault.kind === "empty" ? itemPages(items)[sheet.step]?.[0] : items.find(({ id }) => id === fault.item);
  const wording = item === undefined ? "" : wordingFor(item, sheet.relation)[language];
  return {
    name: fieldName(item?.id ?? noAnswer),
    message: fault.kind === "empty" ? words.empty : words.outOfScale(wording),
  };
}

/** Different for each ballot, so that two who share a browser never see each other's half-filled form. */
function draftKey(ballot: string): string {
  return `answers.${ballot.slice(-16)}`;
}
