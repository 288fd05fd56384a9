import type { Sending } from "../../../usecases/competence/readSending.ts";
import type { SendFailure } from "../../../usecases/competence/sendUpwards.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { Button } from "../../components/button/Button.tsx";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import { Form } from "../../components/form/Form.tsx";
import { SummaryList } from "../../components/summary-list/SummaryList.tsx";
import { TextArea } from "../../components/text-area/TextArea.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { factText } from "./factText.ts";

interface Props {
  readonly sending: Sending;
  readonly language: Language;
  readonly written: string;
  readonly failure: Exclude<SendFailure, "noSuchCondition"> | undefined;
}

/** Exactly what will be sent and to whom, with room for own words. */
export const SendUpwardsForm = ({ sending, language, written, failure }: Props) => {
  const words = texts(language).needs;
  const error = failure && words.sendFault[failure];
  const { post, rule } = sending;
  return (
    <>
      <ErrorSummary
        language={language}
        errors={error === undefined ? [] : [{ name: "words", message: error }]}
      />
      <SummaryList rows={rowsOf(sending, language)} />
      <Alert kind="warning">
        <p>{words.sendOfficial}</p>
        {sending.isOwnAnswers && <p>{words.sendOwn}</p>}
      </Alert>
      {sending.reachesNobody ? (
        <p>{words.sendReachesNobody}</p>
      ) : (
        <Form
          language={language}
          target={{ action: paths.sendUpwards, fields: { post: post.id, rule: rule.id } }}
          draftKey={`uppat-${post.id}-${rule.id}`}
        >
          <TextArea
            language={language}
            name="words"
            label={words.sendWords}
            help={words.sendWordsHelp}
            value={written}
            error={error}
            optional
            maxLength={1000}
          />
          <Button>{words.send}</Button>
        </Form>
      )}
    </>
  );
};

function rowsOf({ post, unitName, rule, facts, rules, holders }: Sending, language: Language) {
  const words = texts(language).needs;
  const role = words.role[rule.addressedTo];
  const named = `${role} (${format(language).list(holders)})`;
  return [
    { term: words.sendGoesTo, value: holders.length === 0 ? role : named },
    {
      term: words.sendPost,
      value: <a href={paths.post(post.id)}>{words.placed(post.title, unitName)}</a>,
    },
    { term: words.sendSituation, value: rule.situation[language] },
    { term: words.sendAction, value: rule.action[language] },
    { term: words.sendFacts, value: facts.map((fact) => factText(fact, rules, language)).join(". ") },
  ];
}
