import type { FieldProps } from "../field/Field.tsx";
import { Fieldset } from "../fieldset/Fieldset.tsx";
import { Choice, choiceId } from "./Choice.tsx";
import type { ChoiceOption } from "./Choice.tsx";

export interface CheckboxesProps extends FieldProps {
  readonly options: readonly ChoiceOption[];
  readonly values?: readonly string[];
}

/** Any number of a few; each checked value is sent under the same name. */
export const Checkboxes = (props: CheckboxesProps) => (
  <Fieldset {...props} class="ls-choices">
    {props.options.map((option, index) => (
      <Choice
        type="checkbox"
        name={props.name}
        option={option}
        id={choiceId(props.name, index)}
        checked={props.values?.includes(option.value) ?? false}
        invalid={props.error !== undefined}
      />
    ))}
  </Fieldset>
);
