import type { Stakeholder } from "../../../domain/organisation/assignmentFacts.ts";
import {
  stakeholderKinds,
  type StakeholderFaults,
  type WrittenStakeholder,
} from "../../../domain/organisation/parseStakeholder.ts";
import { Button } from "../../components/button/Button.tsx";
import { Radios } from "../../components/choices/Radios.tsx";
import { errorsOf } from "../../components/error-summary/errorsOf.ts";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import { Form } from "../../components/form/Form.tsx";
import { TextInput } from "../../components/text-input/TextInput.tsx";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

export interface StakeholderFormProps {
  readonly language: Language;
  readonly unit: string;
  readonly written: WrittenStakeholder;
  readonly faults: StakeholderFaults | "alreadyThere";
}

const fields = ["kind", "name", "intensity"] as const;
const intensities: readonly Stakeholder["intensity"][] = [1, 2, 3];

/** Somebody whom whoever leads the unit has to reckon with: a body or a group. */
export const StakeholderForm = (props: StakeholderFormProps) => {
  const { language, unit, written } = props;
  const { assignment: words, organisation } = texts(language);
  const error = (name: keyof WrittenStakeholder) => errorText(props, name);
  return (
    <>
      <ErrorSummary language={language} errors={errorsOf(fields, error)} />
      <Form
        language={language}
        target={{ action: paths.newStakeholder(unit), fields: {} }}
        draftKey={`stakeholder-${unit}`}
      >
        <Radios
          language={language}
          name="kind"
          label={words.kind}
          value={written.kind}
          error={error("kind")}
          options={stakeholderKinds.map((kind) => ({
            value: kind,
            label: organisation.stakeholderKind[kind],
          }))}
        />
        <TextInput
          language={language}
          name="name"
          label={words.name}
          help={words.nameHelp}
          value={written.name}
          error={error("name")}
          maxLength={120}
        />
        <IntensityChoice language={language} value={written.intensity} error={error("intensity")} />
        <Button>{words.saveStakeholder}</Button>
      </Form>
    </>
  );
};

function errorText({ faults, language }: StakeholderFormProps, name: keyof WrittenStakeholder) {
  const words = texts(language).assignment;
  if (faults === "alreadyThere") return name === "name" ? words.alreadyThere : undefined;
  const fault = faults[name];
  return fault && words.stakeholderFault[fault];
}

export const IntensityChoice = (props: {
  readonly language: Language;
  readonly value: string;
  readonly error?: string | undefined;
}) => {
  const { assignment, organisation } = texts(props.language);
  return (
    <Radios
      {...props}
      name="intensity"
      label={assignment.intensity}
      options={intensities.map((intensity) => ({
        value: String(intensity),
        label: capitalised(organisation.intensity[intensity] ?? ""),
      }))}
    />
  );
};

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
