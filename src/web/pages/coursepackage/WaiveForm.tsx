import { textIn } from "../../../domain/coursepackage/languageText.ts";
import { waiveReasons } from "../../../domain/coursepackage/waiveReason.ts";
import type { WaiverFault } from "../../../usecases/coursepackage/waiveUnit.ts";
import { Button } from "../../components/button/Button.tsx";
import { Radios } from "../../components/choices/Radios.tsx";
import { Disclosure } from "../../components/disclosure/Disclosure.tsx";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import { Form } from "../../components/form/Form.tsx";
import { Select } from "../../components/select/Select.tsx";
import { TextInput } from "../../components/text-input/TextInput.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import { texts } from "../../text/texts.ts";
import type { PackagePageProps } from "./PackagePage.tsx";

const fieldOf = {
  noSuchRegistration: "registration",
  noSuchUnit: "unit",
  reasonMissing: "reason",
  alreadySatisfied: "unit",
} as const satisfies Record<WaiverFault, string>;

/** Credits somebody with a part, by the course number that they have told. */
export const WaiveForm = ({ view, language, waiver }: PackagePageProps) => {
  const { waive: words, page } = texts(language).coursePackage;
  const { id, structure } = view.package;
  const message = waiver && words.fault[waiver.fault];
  const errorOf = (name: string) => (waiver && fieldOf[waiver.fault] === name ? message : undefined);
  return (
    <Disclosure summary={words.title} open={waiver !== undefined}>
      <p>{words.help}</p>
      <ErrorSummary
        language={language}
        errors={waiver && message !== undefined ? [{ name: fieldOf[waiver.fault], message }] : []}
      />
      <Form language={language} target={{ action: paths.waivePackageUnit(id), fields: {} }}>
        <TextInput
          language={language}
          name="registration"
          label={words.registration}
          help={words.registrationHelp}
          value={waiver?.written.registration}
          error={errorOf("registration")}
          maxLength={60}
        />
        <Select
          language={language}
          name="unit"
          label={words.unit}
          value={waiver?.written.unit}
          error={errorOf("unit")}
          options={structure.units.map(({ title }, place) => ({
            value: String(place + 1),
            label: page.part(format(language).integer(place + 1), textIn(title, language).text),
          }))}
        />
        <Radios
          language={language}
          name="reason"
          label={words.reason}
          value={waiver?.written.reason}
          error={errorOf("reason")}
          options={waiveReasons.map((value) => ({ value, label: words.reasons[value] }))}
        />
        <Button variant="secondary">{words.save}</Button>
      </Form>
    </Disclosure>
  );
};
