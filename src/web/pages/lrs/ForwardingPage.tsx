import type { ForwardingFormFault, WrittenForwarding } from "../../../domain/lrs/forwarding.ts";
import { waitingAtMost, type ForwardingView } from "../../../usecases/lrs/forwardingSettings.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { Button } from "../../components/button/Button.tsx";
import { ButtonRow } from "../../components/button/ButtonRow.tsx";
import { Radios } from "../../components/choices/Radios.tsx";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import { Form } from "../../components/form/Form.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import { SummaryList } from "../../components/summary-list/SummaryList.tsx";
import { TextInput } from "../../components/text-input/TextInput.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

interface Props {
  readonly language: Language;
  readonly forwarding: ForwardingView | undefined;
  readonly written: WrittenForwarding;
  readonly faults: readonly ForwardingFormFault[];
}

/** Where statements go on to, how far it has come, and a form to change it. */
export const ForwardingPage = (props: Props) => (
  <>
    <p>{texts(props.language).forwarding.what}</p>
    {props.forwarding && <Standing language={props.language} forwarding={props.forwarding} />}
    <SettingsForm {...props} />
  </>
);

const Standing = (props: { readonly language: Language; readonly forwarding: ForwardingView }) => {
  const { language, forwarding } = props;
  const words = texts(language).forwarding;
  const { integer, time } = format(language);
  const { fault, tested, failures } = forwarding;
  const waiting = integer(Math.min(forwarding.waiting, waitingAtMost));
  return (
    <section class="ls-stack">
      <h2>{words.standing}</h2>
      {tested && (
        <Alert kind={tested.outcome === "works" ? "success" : "warning"}>
          <p>
            {words.tested(time(tested.at))}{" "}
            {tested.outcome === "works" ? words.works : words.fault[tested.outcome]}
          </p>
        </Alert>
      )}
      <SummaryList
        rows={[
          { term: words.state, value: forwarding.isOn ? words.isOn : words.isOff },
          { term: words.endpoint, value: <code>{forwarding.endpoint}</code> },
          { term: words.sent, value: integer(forwarding.sent) },
          {
            term: words.waiting,
            value: forwarding.waiting < waitingAtMost ? waiting : words.atLeast(waiting),
          },
          { term: words.refused, value: integer(forwarding.refused) },
          { term: words.sentAt, value: forwarding.sentAt ? time(forwarding.sentAt) : words.never },
          {
            term: words.lastFault,
            value: fault
              ? `${time(fault.at)}: ${words.fault[fault.kind]} ${fault.statement ?? ""}`.trim()
              : words.noFault,
          },
          ...(failures > 0 && forwarding.isOn
            ? [{ term: words.nextTry, value: time(forwarding.nextTryAt) }]
            : []),
        ]}
      />
      <ButtonRow>
        <PostForm target={{ action: paths.testForwarding, fields: {} }}>
          <Button variant="secondary">{words.test}</Button>
        </PostForm>
        {forwarding.isOn && (
          <PostForm target={{ action: paths.stopForwarding, fields: {} }}>
            <Button variant="secondary" danger>
              {words.stop}
            </Button>
          </PostForm>
        )}
      </ButtonRow>
    </section>
  );
};

const SettingsForm = ({ language, forwarding, written, faults }: Props) => {
  const words = texts(language).forwarding;
  const said = (...mine: readonly ForwardingFormFault[]) => {
    const found = faults.find((one) => mine.includes(one));
    return found && words.formFault[found];
  };
  const errors = {
    endpoint: said("endpointMissing", "endpointNotHttps", "endpointNotPlain", "endpointInside"),
    key: said("keyMissing"),
    secret: said("secretMissing"),
  };
  return (
    <section class="ls-stack">
      <h2>{words.settings}</h2>
      <ErrorSummary
        language={language}
        errors={Object.entries(errors).flatMap(([name, message]) =>
          message === undefined ? [] : [{ name, message }],
        )}
      />
      <Form language={language} target={{ action: paths.forwarding, fields: {} }}>
        <TextInput
          language={language}
          name="endpoint"
          label={words.endpoint}
          help={words.endpointHelp}
          value={written.endpoint}
          error={errors.endpoint}
          maxLength={300}
        />
        <TextInput
          language={language}
          name="key"
          label={words.key}
          value={written.key}
          error={errors.key}
          autocomplete="off"
          maxLength={200}
        />
        <TextInput
          language={language}
          name="secret"
          type="password"
          label={words.secret}
          help={forwarding ? words.secretKept : words.secretHelp}
          error={errors.secret}
          autocomplete="new-password"
          maxLength={200}
        />
        <Radios
          language={language}
          name="from"
          label={words.from}
          value={written.from}
          options={[
            ...(forwarding ? [{ value: "goOn", label: words.goOn }] : []),
            { value: "now", label: words.fromNow },
            { value: "beginning", label: words.fromBeginning },
          ]}
        />
        <Button>{words.save}</Button>
      </Form>
    </section>
  );
};
