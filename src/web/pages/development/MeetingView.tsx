import type { ActionFaults, WrittenAction } from "../../../domain/development/parseWorkplaceAction.ts";
import type { MeetingPageFaults, WrittenMeetingPage } from "../../../domain/development/parseMeetingPage.ts";
import type { MeetingView as View } from "../../../usecases/development/readMeetingPage.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { Button } from "../../components/button/Button.tsx";
import { ButtonRow } from "../../components/button/ButtonRow.tsx";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import { Form } from "../../components/form/Form.tsx";
import { SummaryList } from "../../components/summary-list/SummaryList.tsx";
import { TextArea } from "../../components/text-area/TextArea.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { MeetingActions } from "./MeetingActions.tsx";

export interface MeetingViewProps {
  readonly view: View;
  readonly language: Language;
  readonly written: WrittenMeetingPage;
  readonly faults: MeetingPageFaults;
  readonly action: WrittenAction;
  readonly actionFaults: ActionFaults | "tooManyActions";
}

/** The page for the workplace meeting: a form for who leads the unit, a page to read for others. */
export const MeetingView = (props: MeetingViewProps) => {
  const { view, language } = props;
  const words = texts(language).meeting;
  const state = view.page?.state;
  return (
    <>
      {state && (
        <Alert kind="info">
          {state.kind === "brought" ? words.brought(format(language).day(state.on)) : words.prepared}
        </Alert>
      )}
      {view.mayWrite ? <Editing {...props} /> : <Reading {...props} />}
      <MeetingActions {...props} />
    </>
  );
};

const Reading = ({ written, language }: MeetingViewProps) => {
  const words = texts(language).meeting;
  return (
    <SummaryList
      rows={[
        { term: words.strength1, value: written.strength1 },
        { term: words.strength2, value: written.strength2 },
        { term: words.question, value: written.question },
      ]}
    />
  );
};

const Editing = ({ view, language, written, faults }: MeetingViewProps) => {
  const words = texts(language).meeting;
  const fields = ["strength1", "strength2", "question"] as const;
  const error = (field: (typeof fields)[number]) => {
    const fault = faults[field];
    return fault && words.fault[fault];
  };
  return (
    <>
      <ErrorSummary
        language={language}
        errors={fields.flatMap((name) => {
          const message = error(name);
          return message === undefined ? [] : [{ name, message: `${words[name]}: ${message}` }];
        })}
      />
      {!view.page && view.suggestion && <p class="ls-no-print">{words.suggested}</p>}
      <Form
        language={language}
        target={{ action: paths.meetingPage(view.round.id, view.unit.id), fields: {} }}
        draftKey={`apt-${view.round.id}-${view.unit.id}`}
      >
        {fields.map((name) => (
          <TextArea
            language={language}
            name={name}
            label={words[name]}
            value={written[name]}
            error={error(name)}
            rows={name === "question" ? 3 : 2}
            maxLength={300}
          />
        ))}
        {view.page?.state.kind !== "brought" && <p class="ls-quiet-text ls-no-print">{words.bringHelp}</p>}
        <ButtonRow>
          <Button name="bring" value="no">
            {words.save}
          </Button>
          {view.page?.state.kind !== "brought" && (
            <Button name="bring" value="yes" variant="secondary">
              {words.bring}
            </Button>
          )}
        </ButtonRow>
      </Form>
    </>
  );
};
