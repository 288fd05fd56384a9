import type { Attendant, SessionView } from "../../../usecases/programme/readSession.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { Button } from "../../components/button/Button.tsx";
import { Checkboxes } from "../../components/choices/Checkboxes.tsx";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import { Form } from "../../components/form/Form.tsx";
import { SummaryList } from "../../components/summary-list/SummaryList.tsx";
import { TextArea } from "../../components/text-area/TextArea.tsx";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";
import type { Texts } from "../../text/sv.ts";
import { texts } from "../../text/texts.ts";
import { PlaceText } from "./PlaceText.tsx";

export interface SessionPageProps {
  readonly view: SessionView;
  readonly language: Language;
  readonly promise: string;
  readonly fault: keyof Texts["programme"]["session"]["fault"] | undefined;
  readonly isAttendanceSaved: boolean;
}

/** A session: what to do before, what to promise after, and who came for whoever marks it. */
export const SessionPage = (props: SessionPageProps) => {
  const { view, language, fault, isAttendanceSaved } = props;
  const words = texts(language).programme.session;
  const { session } = view;
  const message = fault && words.fault[fault];
  return (
    <>
      <ErrorSummary
        language={language}
        errors={message === undefined ? [] : [{ name: "promise", message }]}
      />
      {isAttendanceSaved && (
        <Alert kind="success" announce>
          {words.attendanceSaved}
        </Alert>
      )}
      <SummaryList rows={[{ term: words.place, value: <PlaceText place={session.place} /> }]} />
      <section>
        <h2>{words.preparation}</h2>
        {session.preparation === "" ? (
          <p>{words.noPreparation}</p>
        ) : (
          session.preparation.split(/\n+/).map((paragraph) => <p>{paragraph}</p>)
        )}
      </section>
      {view.takesPart && <PromiseSection {...props} />}
      {view.attendants && <AttendanceSection view={view} attendants={view.attendants} language={language} />}
    </>
  );
};

const PromiseSection = ({ view, language, promise, fault }: SessionPageProps) => {
  const words = texts(language).programme.session;
  const { session, commitment, isPromiseMade, isPlanShared, today } = view;
  if (session.on > today) return <p class="ls-quiet-text">{words.promiseLater}</p>;
  return (
    <section>
      <h2>{words.promise}</h2>
      {isPromiseMade ? (
        <>
          <p>{commitment ? words.promised(commitment.text) : words.promisedGone}</p>
          <p>
            <a href={`${paths.development}#ataganden`}>{words.toPlan}</a>
          </p>
        </>
      ) : (
        <>
          <p>{words.promiseHelp}</p>
          <Form
            language={language}
            target={{ action: paths.sessionPromise(session.id), fields: {} }}
            draftKey={`session-${session.id}`}
          >
            <TextArea
              language={language}
              name="promise"
              label={words.promiseLabel}
              help={isPlanShared ? words.promiseShared : words.promisePrivate}
              value={promise}
              error={fault && words.fault[fault]}
              rows={2}
              maxLength={500}
            />
            <Button>{words.promiseSave}</Button>
          </Form>
        </>
      )}
    </section>
  );
};

const AttendanceSection = (props: {
  readonly view: SessionView;
  readonly attendants: readonly Attendant[];
  readonly language: Language;
}) => {
  const { view, attendants, language } = props;
  const { programme, organisation } = texts(language);
  const words = programme.session;
  const isEarly = view.session.on > view.today;
  return (
    <section>
      <h2>{words.attendance}</h2>
      {isEarly && <p>{words.attendanceEarly}</p>}
      {!isEarly && attendants.length === 0 && <p>{words.nobody}</p>}
      {!isEarly && attendants.length > 0 && (
        <Form
          language={language}
          target={{ action: paths.sessionAttendance(view.session.id), fields: {} }}
          guardUnsaved
        >
          <Checkboxes
            language={language}
            name="came"
            label={words.attendance}
            help={words.attendanceHelp}
            values={attendants.flatMap(({ person, came }) => (came === true ? [person] : []))}
            options={attendants.map(({ person, name }) => ({
              value: person,
              label: name ?? organisation.protectedName,
            }))}
          />
          <Button variant={view.takesPart ? "secondary" : "primary"}>{words.attendanceSave}</Button>
        </Form>
      )}
    </section>
  );
};
