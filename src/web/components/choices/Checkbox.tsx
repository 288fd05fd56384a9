import { FieldError } from "../field/Field.tsx";
import type { FieldProps } from "../field/Field.tsx";
import { Choice } from "./Choice.tsx";

export interface CheckboxProps extends FieldProps {
  readonly checked?: boolean;
  /** What is sent when checked. */
  readonly value?: string;
}

/** A single yes. */
export const Checkbox = (props: CheckboxProps) => (
  <div class="ls-field">
    <Choice
      type="checkbox"
      name={props.name}
      id={props.name}
      option={{
        value: props.value ?? "yes",
        label: props.label,
        ...(props.help === undefined ? {} : { help: props.help }),
      }}
      checked={props.checked ?? false}
      invalid={props.error !== undefined}
    />
    <FieldError {...props} />
  </div>
);
