import type { ExtendFailure } from "../../../../usecases/survey/extendRound.ts";
import type { RoundView } from "../../../../usecases/survey/readRound.ts";
import { Alert } from "../../../components/alert/Alert.tsx";
import { Button } from "../../../components/button/Button.tsx";
import { LinkButton } from "../../../components/button/LinkButton.tsx";
import { DataTable } from "../../../components/data-table/DataTable.tsx";
import { DateInput } from "../../../components/date-input/DateInput.tsx";
import { Disclosure } from "../../../components/disclosure/Disclosure.tsx";
import { Form } from "../../../components/form/Form.tsx";
import { PostForm } from "../../../components/post-form/PostForm.tsx";
import { paths } from "../../../paths.ts";
import { format } from "../../../text/format.ts";
import type { Language } from "../../../text/language.ts";
import { texts } from "../../../text/texts.ts";
import { PlanSummary } from "./PlanSummary.tsx";
import { ReachSection } from "./ReachSection.tsx";

export interface RunningPageProps {
  readonly language: Language;
  readonly view: RoundView;
  readonly extendFault: ExtendFailure | undefined;
  /** What was written as a new last day. */
  readonly lastDay: string;
}

/** Longer tables are folded away. */
const mostShown = 20;

/** A round that has been opened: who is asked, how they are reached, and what can still be done. */
export const RunningPage = (props: RunningPageProps) => {
  const { language, view } = props;
  const words = texts(language).survey.round;
  const { round } = view;
  return (
    <>
      {round.state === "open" && round.source === "asked" && <Alert kind="info">{words.noCounts}</Alert>}
      {round.source === "imported" && <Alert kind="info">{words.imported}</Alert>}
      {round.state === "closing" && <Alert kind="info">{words.closing}</Alert>}
      {round.state === "cancelled" && <Alert kind="warning">{words.cancelled}</Alert>}
      {round.state === "closed" && <LinkButton href={paths.roundResult(round.id)}>{words.result}</LinkButton>}
      {round.state === "open" && <Close language={language} view={view} />}
      {round.state === "open" && round.source === "asked" && <ReachSection language={language} view={view} />}
      <Invited language={language} view={view} />
      <section aria-labelledby="plan">
        <h2 id="plan">{words.plan}</h2>
        <PlanSummary language={language} view={view} />
      </section>
      {round.state === "open" && <Change {...props} />}
    </>
  );
};

const Invited = ({ language, view }: { readonly language: Language; readonly view: RoundView }) => {
  const words = texts(language).survey.round;
  const { integer } = format(language);
  const total = view.groups.reduce((sum, { invited }) => sum + invited, 0);
  if (view.groups.length === 0) return null;
  const isImported = view.round.source === "imported";
  const header = isImported ? words.loaded : view.round.about === "person" ? words.forms : words.invited;
  const table = (
    <DataTable
      isMatrix
      language={language}
      caption={isImported ? words.loadedCaption : words.invitedCaption}
      hideCaption
      rows={view.groups}
      columns={[
        { header: words.unit, cell: ({ name }) => name },
        { header, numeric: true, cell: ({ invited }) => integer(invited) },
      ]}
      footer={[words.inAll, integer(total)]}
    />
  );
  return (
    <section aria-labelledby="invited">
      <h2 id="invited">{`${header}: ${integer(total)}`}</h2>
      {view.groups.length > mostShown ? <Disclosure summary={words.showAll}>{table}</Disclosure> : table}
    </section>
  );
};

const Close = ({ language, view }: { readonly language: Language; readonly view: RoundView }) => {
  const words = texts(language).survey.round;
  const { round, today } = view;
  const isEarly = round.source === "asked" && today <= round.closesOn;
  const form = (
    <>
      <p>{words.closeHelp}</p>
      {isEarly && <p>{words.closeEarly}</p>}
      <PostForm target={{ action: paths.closeRound(round.id), fields: {} }}>
        <Button variant={isEarly ? "secondary" : "primary"}>{words.close}</Button>
      </PostForm>
    </>
  );
  if (isEarly) return <Disclosure summary={words.close}>{form}</Disclosure>;
  return (
    <section aria-labelledby="close">
      <h2 id="close">{words.close}</h2>
      {form}
    </section>
  );
};

const Change = ({ language, view, extendFault, lastDay }: RunningPageProps) => {
  const words = texts(language).survey;
  const { id, source } = view.round;
  return (
    <Disclosure summary={words.round.change} open={extendFault !== undefined}>
      {source === "asked" && (
        <Form language={language} target={{ action: paths.extendRound(id), fields: {} }}>
          <DateInput
            language={language}
            name="lastDay"
            label={words.round.newLastDay}
            value={lastDay}
            error={extendFault && words.extendFailure[extendFault]}
          />
          <Button variant="secondary">{words.round.extend}</Button>
        </Form>
      )}
      <p>{words.round.cancelHelp}</p>
      <PostForm target={{ action: paths.cancelRound(id), fields: {} }}>
        <Button variant="secondary" danger>
          {words.round.cancel}
        </Button>
      </PostForm>
    </Disclosure>
  );
};
