import { controlAttributes, Field } from "../field/Field.tsx";
import type { FieldProps } from "../field/Field.tsx";

export interface TextAreaProps extends FieldProps {
  readonly value?: string | undefined;
  readonly rows?: number;
  readonly maxLength?: number;
}

export const TextArea = (props: TextAreaProps) => (
  <Field {...props}>
    <textarea
      class="ds-input"
      {...controlAttributes(props)}
      rows={props.rows ?? 4}
      maxlength={props.maxLength}
    >
      {props.value ?? ""}
    </textarea>
  </Field>
);
