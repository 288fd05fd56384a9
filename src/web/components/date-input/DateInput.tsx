import { controlAttributes, Field } from "../field/Field.tsx";
import type { FieldProps } from "../field/Field.tsx";

export interface DateInputProps extends FieldProps {
  /** YYYY-MM-DD, or what was mistyped. */
  readonly value?: string | undefined;
  readonly min?: string;
  readonly max?: string;
}

/** The browser's own date field: known to the person, works with keyboard and screen reader, sends YYYY-MM-DD. */
export const DateInput = (props: DateInputProps) => (
  <Field {...props}>
    <input
      class="ds-input"
      type="date"
      {...controlAttributes(props)}
      value={props.value}
      min={props.min}
      max={props.max}
      data-width="medium"
    />
  </Field>
);
