import type { NeedRules } from "../../../domain/competence/rules.ts";
import type { AdvanceUpwardFailure } from "../../../usecases/competence/advanceUpward.ts";
import type { ListedUpwardAction } from "../../../usecases/competence/listUpward.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { SummaryList } from "../../components/summary-list/SummaryList.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { StepForm } from "../development/StepForm.tsx";
import { stepsTaken } from "../development/stepsTaken.ts";
import { PostName } from "./PostName.tsx";
import { factText } from "./factText.ts";

interface Props {
  readonly action: ListedUpwardAction;
  readonly rules: NeedRules;
  readonly language: Language;
  readonly written: string;
  readonly failure: AdvanceUpwardFailure | undefined;
}

/** What was sent upwards, who has the mandate, what has been done, and a form for the next step. */
export const UpwardActionPage = ({ action, rules, language, written, failure }: Props) => {
  const { needs: words, meeting } = texts(language);
  const { day, list } = format(language);
  return (
    <>
      {failure === "wrongOrder" && <Alert kind="warning">{meeting.wrongOrder}</Alert>}
      <SummaryList
        rows={[
          { term: words.sendPost, value: <PostName action={action} language={language} /> },
          { term: words.sendAction, value: action.action[language] },
          {
            term: words.sendFacts,
            value: action.facts.map((fact) => factText(fact, rules, language)).join(". "),
          },
          ...(action.words === "" ? [] : [{ term: words.upwardWords, value: action.words }]),
          { term: words.upwardSender, value: action.senderName ?? meeting.protectedName },
          { term: words.upwardDay, value: day(action.sentOn) },
          {
            term: words.upwardHolders,
            value: action.holders.length === 0 ? words.role[action.addressedTo] : list(action.holders),
          },
          { term: meeting.list.state, value: meeting.state[action.state.kind] },
          { term: meeting.list.due, value: day(action.due) },
          ...stepsTaken(action.state, language),
        ]}
      />
      {action.mayAdvance && action.state.kind !== "closed" && (
        <StepForm
          target={paths.upwardAction(action.id)}
          state={action.state.kind}
          language={language}
          written={written}
          nothingWritten={failure === "nothingWritten"}
        />
      )}
    </>
  );
};
