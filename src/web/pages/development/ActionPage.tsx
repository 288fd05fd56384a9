import type { AdvanceFailure } from "../../../usecases/development/advanceAction.ts";
import type { ListedAction } from "../../../usecases/development/listActions.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { SummaryList } from "../../components/summary-list/SummaryList.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { StepForm } from "./StepForm.tsx";
import { stepsTaken } from "./stepsTaken.ts";

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
      <SummaryList rows={[...basics(action, language), ...stepsTaken(action.state, language)]} />
      {action.mayAdvance && action.state.kind !== "closed" && (
        <StepForm
          target={paths.workplaceAction(action.id)}
          state={action.state.kind}
          language={language}
          written={written}
          nothingWritten={failure === "nothingWritten"}
        />
      )}
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
