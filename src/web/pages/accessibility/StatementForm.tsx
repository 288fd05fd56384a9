import {
  assessors,
  compliances,
  type StatementFaults,
  type WrittenStatement,
} from "../../../domain/accessibility/statement.ts";
import { Button } from "../../components/button/Button.tsx";
import { Radios } from "../../components/choices/Radios.tsx";
import { DateInput } from "../../components/date-input/DateInput.tsx";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import { Form } from "../../components/form/Form.tsx";
import { TextArea } from "../../components/text-area/TextArea.tsx";
import { TextInput } from "../../components/text-input/TextInput.tsx";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

interface Props {
  readonly language: Language;
  readonly written: WrittenStatement;
  readonly faults: StatementFaults;
}

const fields = [
  "compliance",
  "shortcomings",
  "assessedBy",
  "assessedOn",
  "contactEmail",
  "contactPhone",
] as const;

/** What the organisation fills in about its own installation. */
export const StatementForm = ({ language, written, faults }: Props) => {
  const words = texts(language).accessibility.statement;
  const field = (name: keyof WrittenStatement) => ({
    language,
    name,
    value: written[name],
    error: faults[name] && words.fault[faults[name]],
  });
  const errors = fields.flatMap((name) => {
    const fault = faults[name];
    return fault ? [{ name, message: words.fault[fault] }] : [];
  });
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      <Form language={language} target={{ action: paths.accessibilityStatement, fields: {} }} guardUnsaved>
        <Radios
          {...field("compliance")}
          label={words.compliance}
          options={compliances.map((value) => ({ value, label: words.complianceChoice[value] }))}
        />
        <TextArea
          {...field("shortcomings")}
          label={words.shortcomings}
          help={words.shortcomingsHelp}
          rows={6}
        />
        <Radios
          {...field("assessedBy")}
          label={words.assessedBy}
          options={assessors.map((value) => ({ value, label: words.assessedByChoice[value] }))}
        />
        <DateInput {...field("assessedOn")} label={words.assessedOn} />
        <TextInput {...field("contactEmail")} type="email" label={words.contactEmail} />
        <TextInput {...field("contactPhone")} type="tel" label={words.contactPhone} optional />
        <Button>{words.save}</Button>
      </Form>
    </>
  );
};
