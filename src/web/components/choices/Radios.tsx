import type { FieldProps } from "../field/Field.tsx";
import { Fieldset } from "../fieldset/Fieldset.tsx";
import { Choice, choiceId } from "./Choice.tsx";
import type { ChoiceOption } from "./Choice.tsx";

export interface RadiosProps extends FieldProps {
  readonly options: readonly ChoiceOption[];
  readonly value?: string | undefined;
}

/** One of a few. */
export const Radios = (props: RadiosProps) => (
  <Fieldset {...props} class="ls-choices">
    {props.options.map((option, index) => (
      <Choice
        type="radio"
        name={props.name}
        option={option}
        id={choiceId(props.name, index)}
        checked={option.value === props.value}
        invalid={props.error !== undefined}
      />
    ))}
  </Fieldset>
);
