import type { ApplicationView } from "../../../usecases/programme/readApplication.ts";
import { Button } from "../../components/button/Button.tsx";
import { ButtonRow } from "../../components/button/ButtonRow.tsx";
import { Disclosure } from "../../components/disclosure/Disclosure.tsx";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import { Form } from "../../components/form/Form.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import { SummaryList } from "../../components/summary-list/SummaryList.tsx";
import { TextArea } from "../../components/text-area/TextArea.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { hoursText } from "./hoursText.ts";
import { programmeText } from "./programmeText.ts";
import { SessionList } from "./SessionList.tsx";

export interface ApplicationPageProps {
  readonly view: ApplicationView;
  readonly language: Language;
  /** What was written, and what is wrong with it. */
  readonly refused?: { readonly reason: string; readonly fault: "empty" | "tooLong" } | undefined;
}

/** An application, for whoever answers it: when the person is away, what it costs, yes or no. */
export const ApplicationPage = (props: ApplicationPageProps) => {
  const { view, language, refused } = props;
  const words = texts(language).prerequisite.application;
  const action = paths.programmeApplication(view.application.id);
  const error = refused && words.fault[refused.fault];
  return (
    <>
      <ErrorSummary
        language={language}
        errors={error === undefined ? [] : [{ name: "reason", message: error }]}
      />
      <Facts {...props} />
      <h2>{words.sessions}</h2>
      <SessionList sessions={view.sessions} isLinked={false} language={language} />
      <p class="ls-quiet-text">{words.seen}</p>
      <ButtonRow>
        <PostForm target={{ action, fields: { answer: "yes" } }}>
          <Button>{words.yes}</Button>
        </PostForm>
      </ButtonRow>
      <Disclosure summary={words.no} open={refused !== undefined}>
        <Form language={language} target={{ action, fields: { answer: "no" } }}>
          <TextArea
            language={language}
            name="reason"
            label={words.reason}
            help={words.reasonHelp}
            value={refused?.reason}
            error={error}
            maxLength={500}
          />
          <Button variant="secondary" danger>
            {words.no}
          </Button>
        </Form>
      </Disclosure>
    </>
  );
};

const Facts = ({ view, language }: ApplicationPageProps) => {
  const { application: words, conditions } = texts(language).prerequisite;
  const { kronor } = format(language);
  const { seat, substitute } = view.cost;
  const total = seat + (substitute ?? 0);
  return (
    <>
      <SummaryList
        rows={[
          { term: words.programme, value: programmeText(view.programme.name, language) },
          { term: words.cohort, value: view.cohort.name },
          ...(view.conditions === "none"
            ? []
            : [{ term: words.conditions, value: conditions[view.conditions] }]),
          { term: words.seat, value: seat === 0 ? words.free : kronor(seat) },
          { term: words.substitute, value: substituteText(view, language) },
          ...(total === 0 ? [] : [{ term: words.total, value: <strong>{kronor(total)}</strong> }]),
        ]}
      />
      {total > 0 && <p class="ls-quiet-text">{words.withoutVat}</p>}
    </>
  );
};

function substituteText({ application, cost }: ApplicationView, language: Language): string {
  const words = texts(language).prerequisite.application;
  if (application.substituteMinutes === 0) return words.noSubstitute;
  const hours = hoursText(application.substituteMinutes, language);
  return cost.substitute === undefined
    ? words.hoursAlone(hours)
    : words.hours(hours, format(language).kronor(cost.substitute));
}
