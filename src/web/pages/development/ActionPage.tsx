import type { AdvanceFailure } from "../../../usecases/development/advanceAction.ts";
import type { ListedAction } from "../../../usecases/development/listActions.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { Button } from "../../components/button/Button.tsx";
import { Checkbox } from "../../components/choices/Checkbox.tsx";
import { Radios } from "../../components/choices/Radios.tsx";
import { DateInput } from "../../components/date-input/DateInput.tsx";
import { Form } from "../../components/form/Form.tsx";
import { SummaryList } from "../../components/summary-list/SummaryList.tsx";
import { TextArea } from "../../components/text-area/TextArea.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

/** The step that follows on each state. */
export const nextStep = {
  investigate: "investigated",
  assessRisk: "riskAssessed",
  act: "acted",
  followUp: "followedUp",
  closed: undefined,
} as const;

interface Props {
  readonly action: ListedAction;
  readonly language: Language;
  readonly written: string;
  readonly failure: AdvanceFailure | undefined;
}

/** One action: what has been found and done so far, and a form for the next step. */
export const ActionPage = ({ action, language, written, failure }: Props) => {
  const words = texts(language).meeting;
  return (
    <>
      {failure === "wrongOrder" && <Alert kind="warning">{words.wrongOrder}</Alert>}
      <SummaryList rows={[...basics(action, language), ...soFar(action, language)]} />
      {action.mayAdvance && action.state.kind !== "closed" && (
        <NextStep action={action} language={language} written={written} failure={failure} />
      )}
    </>
  );
};

const NextStep = ({ action, language, written, failure }: Props) => {
  const words = texts(language).meeting;
  const kind = action.state.kind;
  const outcomes = Object.entries(words.outcome).map(([value, label]) => ({ value, label }));
  return (
    <>
      <h2>{words.list.next}</h2>
      <Form
        language={language}
        target={{ action: paths.workplaceAction(action.id), fields: { step: nextStep[kind] ?? "" } }}
      >
        {kind === "followUp" ? (
          <Radios
            language={language}
            name="outcome"
            label={words.step[kind]}
            value="worked"
            options={outcomes}
          />
        ) : (
          <TextArea
            language={language}
            name="text"
            label={words.step[kind]}
            value={written}
            error={failure === "nothingWritten" ? words.nothingWritten : undefined}
          />
        )}
        {kind === "assessRisk" && (
          <Checkbox language={language} name="serious" value="yes" label={words.serious} />
        )}
        <DateInput language={language} name="due" label={words.nextDue} optional />
        <Button>{words.advance}</Button>
      </Form>
    </>
  );
};

function basics(action: ListedAction, language: Language) {
  const words = texts(language).meeting;
  return [
    { term: words.list.unit, value: action.unitName },
    { term: words.list.owner, value: action.ownerName ?? words.protectedName },
    { term: words.list.due, value: format(language).day(action.due) },
    { term: words.list.state, value: words.state[action.state.kind] },
  ];
}

function soFar({ state }: ListedAction, language: Language) {
  const words = texts(language).meeting;
  const rows: { term: string; value: string }[] = [];
  if ("found" in state) rows.push({ term: words.found, value: state.found });
  if ("risk" in state)
    rows.push({
      term: words.risk,
      value: `${state.risk.description}${state.risk.isSerious ? `. ${words.serious}.` : ""}`,
    });
  if ("done" in state) rows.push({ term: words.done, value: state.done });
  if (state.kind === "closed") rows.push({ term: words.done, value: words.outcome[state.outcome] });
  return rows;
}
