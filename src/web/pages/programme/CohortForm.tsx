import type { CohortFaults, WrittenCohort } from "../../../domain/programme/parseCohort.ts";
import { Button } from "../../components/button/Button.tsx";
import { Checkbox } from "../../components/choices/Checkbox.tsx";
import { DateInput } from "../../components/date-input/DateInput.tsx";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import { writtenFields } from "../../components/field/writtenFields.ts";
import { Form } from "../../components/form/Form.tsx";
import { TextInput } from "../../components/text-input/TextInput.tsx";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

interface Props {
  readonly action: string;
  readonly language: Language;
  readonly written: WrittenCohort;
  readonly faults: CohortFaults;
}

const fields = ["name", "seats", "applyBy", "seatSek", "hoursAway", "leader"] as const;

/** A cohort: seats, last day to apply, approval, and who leads it. */
export const CohortForm = ({ action, language, written, faults }: Props) => {
  const words = texts(language).programme.cohortForm;
  const { field, errors } = writtenFields(fields, { language, words, written, faults });
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      <Form language={language} target={{ action, fields: {} }} guardUnsaved>
        <TextInput {...field("name")} help={words.nameHelp} maxLength={80} />
        <TextInput {...field("seats")} help={words.seatsHelp} inputMode="numeric" width="short" />
        <DateInput {...field("applyBy")} />
        <Checkbox
          language={language}
          name="needsApproval"
          label={words.needsApproval}
          checked={written.needsApproval === "yes"}
        />
        <TextInput
          {...field("seatSek")}
          help={words.seatSekHelp}
          inputMode="numeric"
          width="short"
          suffix="kr"
          optional
        />
        <TextInput
          {...field("hoursAway")}
          help={words.hoursAwayHelp}
          inputMode="decimal"
          width="short"
          optional
        />
        <TextInput {...field("leader")} help={words.leaderHelp} type="email" optional />
        <Button>{words.save}</Button>
      </Form>
    </>
  );
};
