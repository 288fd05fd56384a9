import type { WorkplaceActionState } from "../../../domain/development/workplaceAction.ts";
import { Button } from "../../components/button/Button.tsx";
import { Checkbox } from "../../components/choices/Checkbox.tsx";
import { Radios } from "../../components/choices/Radios.tsx";
import { DateInput } from "../../components/date-input/DateInput.tsx";
import { Form } from "../../components/form/Form.tsx";
import { TextArea } from "../../components/text-area/TextArea.tsx";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

/** The step that follows on each state. */
const nextStep = {
  investigate: "investigated",
  assessRisk: "riskAssessed",
  act: "acted",
  followUp: "followedUp",
  closed: undefined,
} as const;

interface Props {
  /** The address that takes the step. */
  readonly target: string;
  readonly state: WorkplaceActionState["kind"];
  readonly language: Language;
  readonly written: string;
  readonly nothingWritten: boolean;
}

/** A form for the next step through the work environment loop. */
export const StepForm = ({ target, state, language, written, nothingWritten }: Props) => {
  const words = texts(language).meeting;
  const outcomes = Object.entries(words.outcome).map(([value, label]) => ({ value, label }));
  return (
    <>
      <h2>{words.list.next}</h2>
      <Form language={language} target={{ action: target, fields: { step: nextStep[state] ?? "" } }}>
        {state === "followUp" ? (
          <Radios
            language={language}
            name="outcome"
            label={words.step[state]}
            value="worked"
            options={outcomes}
          />
        ) : (
          <TextArea
            language={language}
            name="text"
            label={words.step[state]}
            value={written}
            error={nothingWritten ? words.nothingWritten : undefined}
          />
        )}
        {state === "assessRisk" && (
          <Checkbox language={language} name="serious" value="yes" label={words.serious} />
        )}
        <DateInput language={language} name="due" label={words.nextDue} optional />
        <Button>{words.advance}</Button>
      </Form>
    </>
  );
};
