import { Button } from "../../../components/button/Button.tsx";
import { Disclosure } from "../../../components/disclosure/Disclosure.tsx";
import { Form } from "../../../components/form/Form.tsx";
import { TextArea } from "../../../components/text-area/TextArea.tsx";
import { paths } from "../../../paths.ts";
import { format } from "../../../text/format.ts";
import { texts } from "../../../text/texts.ts";
import { formState, type PlanPageProps } from "./planPageProps.ts";
import { PlanThings } from "./PlanThings.tsx";

export const CheckInSection = (props: PlanPageProps) => {
  const { content, language, written } = props;
  const words = texts(language).plan;
  const { value, textError } = formState(props, "checkIn");
  return (
    <section class="ls-stack" id="avstamningar">
      <h2>{words.checkIns}</h2>
      <p>{words.checkInsHelp}</p>
      {content.checkIns.length === 0 && <p class="ls-quiet-text">{words.noCheckIns}</p>}
      <PlanThings
        language={language}
        change="none"
        things={content.checkIns
          .toReversed()
          .map(({ id, text, on }) => ({ id, text, steps: [], detail: format(language).day(on) }))}
      />
      <Disclosure summary={words.newCheckIn} open={written.change === "checkIn"}>
        <Form
          language={language}
          target={{ action: paths.changePlan, fields: { change: "checkIn" } }}
          draftKey="plan-check-in"
        >
          <TextArea
            language={language}
            name="checkIn-text"
            label={words.checkInText}
            value={value?.text}
            error={textError}
            rows={3}
            maxLength={500}
          />
          <Button variant="secondary">{words.addCheckIn}</Button>
        </Form>
      </Disclosure>
    </section>
  );
};
