import type {
  BudgetFrameFault,
  BudgetFrameFaults,
  WrittenBudgetFrame,
} from "../../../domain/organisation/parseBudgetFrame.ts";
import { Button } from "../../components/button/Button.tsx";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import { Form } from "../../components/form/Form.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import { TextInput } from "../../components/text-input/TextInput.tsx";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

export interface BudgetFrameFormProps {
  readonly language: Language;
  readonly unit: string;
  readonly written: WrittenBudgetFrame;
  readonly faults: BudgetFrameFaults | "yearHasFrame";
  /** The year of a frame that is there: it is changed. */
  readonly changing?: string | undefined;
}

const fields = ["year", "amount", "previous", "forecast"] as const;
type Field = (typeof fields)[number];

/** A unit's frame for a year: a new one, or one that is changed or taken away. */
export const BudgetFrameForm = (props: BudgetFrameFormProps) => {
  const { language, unit, written, changing } = props;
  const words = texts(language).assignment;
  const error = (name: Field) => errorText(props, name);
  const shared = (name: Field) => ({
    language,
    name,
    label: words[name],
    value: written[name],
    error: error(name),
  });
  return (
    <>
      <ErrorSummary
        language={language}
        errors={fields.flatMap((name) => {
          const message = error(name);
          return message === undefined ? [] : [{ name, message: `${words[name]}: ${message}` }];
        })}
      />
      <Form
        language={language}
        target={{
          action: changing === undefined ? paths.newBudgetFrame(unit) : paths.budgetFrame(unit, changing),
          fields: {},
        }}
        guardUnsaved
      >
        {changing === undefined && <TextInput {...shared("year")} inputMode="numeric" width="short" />}
        <TextInput {...shared("amount")} width="medium" />
        <TextInput {...shared("previous")} help={words.previousHelp} width="medium" optional />
        <TextInput {...shared("forecast")} help={words.forecastHelp} width="medium" optional />
        <Button>{words.saveBudget}</Button>
      </Form>
      {changing !== undefined && (
        <PostForm target={{ action: paths.removeBudgetFrame(unit, changing), fields: {} }} class="ls-stack">
          <p class="ls-quiet-text">{words.removeBudgetHelp}</p>
          <Button variant="tertiary" danger>
            {words.removeBudget}
          </Button>
        </PostForm>
      )}
    </>
  );
};

function errorText({ faults, language }: BudgetFrameFormProps, name: Field): string | undefined {
  const words = texts(language).assignment;
  if (faults === "yearHasFrame") return name === "year" ? words.yearHasFrame : undefined;
  const fault: BudgetFrameFault | undefined = faults[name];
  return fault && words.budgetFault[fault];
}
