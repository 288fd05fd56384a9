import type { ListedContest } from "../../../usecases/competence/readContests.ts";
import type { SettleFailure } from "../../../usecases/competence/settleContest.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { Button } from "../../components/button/Button.tsx";
import { Card } from "../../components/card/Card.tsx";
import { EmptyState } from "../../components/empty-state/EmptyState.tsx";
import { Form } from "../../components/form/Form.tsx";
import { Select } from "../../components/select/Select.tsx";
import { TextArea } from "../../components/text-area/TextArea.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

interface Props {
  readonly contests: readonly ListedContest[];
  readonly language: Language;
  /** An answer that could not be taken, to be mended. */
  readonly failed:
    | {
        readonly id: string;
        readonly failure: Exclude<SettleFailure, "noSuchContest">;
        readonly outcome: string;
        readonly because: string;
      }
    | undefined;
}

/** Objections with their answers; a form where this person may answer. */
export const ContestList = (props: Props) => {
  const { contests, language, failed } = props;
  const words = texts(language).needs;
  if (contests.length === 0)
    return (
      <EmptyState title={words.contestsNone}>
        <p>{words.contestsNoneHelp}</p>
      </EmptyState>
    );
  return (
    <div class="ls-stack">
      {failed && (
        <Alert kind="danger" announce>
          {words.contestFault[failed.failure]}
        </Alert>
      )}
      {contests.map((contest) => (
        <Contest {...props} contest={contest} />
      ))}
    </div>
  );
};

const Contest = (props: Props & { readonly contest: ListedContest }) => {
  const { contest, language } = props;
  const { needs: words, meeting } = texts(language);
  const { state } = contest;
  const name = contest.name ?? meeting.protectedName;
  return (
    <Card
      title={contest.about?.title[language] ?? words.contestGone}
      kicker={words.contestBy(name, format(language).day(contest.on))}
    >
      <p>
        <strong>{words.ground[contest.ground]}.</strong> {contest.reason}
      </p>
      {state.kind === "answered" && (
        <p>{words.contestAnswered(words.outcome[state.outcome], state.because)}</p>
      )}
      {contest.mayAnswer && <AnswerForm {...props} />}
    </Card>
  );
};

const AnswerForm = ({ contest, language, failed }: Props & { readonly contest: ListedContest }) => {
  const words = texts(language).needs;
  const mine = failed?.id === contest.id ? failed : undefined;
  const message = mine && words.contestFault[mine.failure];
  return (
    <Form
      language={language}
      target={{ action: paths.contest(contest.id), fields: {} }}
      draftKey={`svar-${contest.id}`}
    >
      <Select
        language={language}
        name={`outcome-${contest.id}`}
        label={words.contestOutcome}
        value={mine?.outcome}
        error={mine?.failure === "noOutcome" ? message : undefined}
        options={Object.entries(words.outcome).map(([value, label]) => ({ value, label }))}
      />
      <TextArea
        language={language}
        name={`because-${contest.id}`}
        label={words.contestBecause}
        value={mine?.because}
        error={mine?.failure === "reasonMissing" ? message : undefined}
        rows={3}
      />
      <Button>{words.contestAnswer}</Button>
    </Form>
  );
};
