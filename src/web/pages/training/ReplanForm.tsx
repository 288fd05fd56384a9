import type { ReplanFault } from "../../../usecases/training/replanTraining.ts";
import { Button } from "../../components/button/Button.tsx";
import { DateInput } from "../../components/date-input/DateInput.tsx";
import { Form } from "../../components/form/Form.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import { texts } from "../../text/texts.ts";
import type { PlanPageProps } from "./planPageProps.ts";

export interface Replanning {
  /** The last day to answer, as it was written. */
  readonly answerBy: string;
  readonly fault: ReplanFault | undefined;
}

/** What was freed by those who declined, and a form that lets the plan be worked out again. */
export const ReplanForm = ({ plan, language, replanning }: PlanPageProps) => {
  const { result, form } = texts(language).training;
  return (
    <section class="ls-stack">
      <h2>{result.replanTitle}</h2>
      {plan.freed > 0 && <p>{result.freed(format(language).kronor(plan.freed))}</p>}
      <p>{result.replanHelp}</p>
      <Form language={language} target={{ action: paths.replanTraining(plan.id), fields: {} }}>
        <DateInput
          language={language}
          name="answerBy"
          label={form.answerBy}
          value={replanning.answerBy}
          error={replanning.fault && form.fault[replanning.fault]}
        />
        <Button variant="secondary">{result.replan}</Button>
      </Form>
    </section>
  );
};
