import { Button } from "../../../components/button/Button.tsx";
import { DateInput } from "../../../components/date-input/DateInput.tsx";
import { Disclosure } from "../../../components/disclosure/Disclosure.tsx";
import { Form } from "../../../components/form/Form.tsx";
import { TextArea } from "../../../components/text-area/TextArea.tsx";
import { paths } from "../../../paths.ts";
import { format } from "../../../text/format.ts";
import { texts } from "../../../text/texts.ts";
import { originText } from "./LookBackPage.tsx";
import { formState, type PlanPageProps } from "./planPageProps.ts";
import { PlanThings } from "./PlanThings.tsx";

export const CommitmentSection = (props: PlanPageProps) => {
  const { content, own, language, written } = props;
  const words = texts(language).plan;
  const { day } = format(language);
  const outcomes = (["kept", "partlyKept", "notKept"] as const).map((state) => ({
    state,
    label: words.commitmentState[state],
  }));
  return (
    <section class="ls-stack" id="ataganden">
      <h2>{words.commitments}</h2>
      <p>{words.commitmentsHelp}</p>
      {content.commitments.length === 0 && <p class="ls-quiet-text">{words.noCommitments}</p>}
      <PlanThings
        language={language}
        change="commitmentState"
        things={content.commitments.map(({ id, text, state, lookBackOn }) => {
          const isDue = state === "open" && own.today >= lookBackOn;
          const when = isDue ? words.lookBackNow : words.lookBackOn(day(lookBackOn));
          return {
            id,
            text,
            detail: [
              state === "open" ? when : words.commitmentState[state],
              originText(own.origins.get(id), language),
            ]
              .filter((part) => part !== "")
              .join(". "),
            steps: state === "open" ? outcomes : [],
          };
        })}
      />
      <Disclosure summary={words.newCommitment} open={written.change === "commitment"}>
        <CommitmentForm {...props} />
      </Disclosure>
    </section>
  );
};

const CommitmentForm = (props: PlanPageProps) => {
  const { language } = props;
  const words = texts(language).plan;
  const { value, textError, dayError } = formState(props, "commitment");
  return (
    <Form
      language={language}
      target={{ action: paths.changePlan, fields: { change: "commitment" } }}
      draftKey="plan-commitment"
    >
      <TextArea
        language={language}
        name="commitment-text"
        label={words.commitmentText}
        value={value?.text}
        error={textError}
        rows={2}
        maxLength={500}
      />
      <DateInput
        language={language}
        name="commitment-day"
        label={words.commitmentDay}
        value={value?.day}
        error={dayError}
      />
      <Button variant="secondary">{words.addCommitment}</Button>
    </Form>
  );
};
