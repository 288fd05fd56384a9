import type { PrintForm as Choices } from "../../../../usecases/survey/readPrintForm.ts";
import { Button } from "../../../components/button/Button.tsx";
import { Radios } from "../../../components/choices/Radios.tsx";
import { Form } from "../../../components/form/Form.tsx";
import { Select } from "../../../components/select/Select.tsx";
import { paths } from "../../../paths.ts";
import type { Language } from "../../../text/language.ts";
import { texts } from "../../../text/texts.ts";

export interface PrintFormProps {
  readonly language: Language;
  readonly form: Choices;
  readonly unit: string | undefined;
  readonly withoutAddressOnly: boolean;
}

/** Which part of the organisation codes are printed for, and for whom there. */
export const PrintForm = ({ language, form, unit, withoutAddressOnly }: PrintFormProps) => {
  const words = texts(language).survey.codes;
  return (
    <Form language={language} target={{ action: paths.printCodes(form.round.id), fields: {} }}>
      <Select
        language={language}
        name="unit"
        label={words.unit}
        value={unit ?? form.units[0]?.unit}
        empty={false}
        options={form.units.map((one) => ({
          value: one.unit,
          // No-break spaces: a list of options has no other way to show what stands below what.
          label: `${"\u00a0\u00a0".repeat(one.depth)}${one.name}`,
        }))}
      />
      <Radios
        language={language}
        name="who"
        label={words.who}
        value={withoutAddressOnly ? "withoutAddress" : "everybody"}
        options={[
          { value: "withoutAddress", label: words.withoutAddress },
          { value: "everybody", label: words.everybody },
        ]}
      />
      <p>{words.replaces}</p>
      <Button>{words.make}</Button>
    </Form>
  );
};
