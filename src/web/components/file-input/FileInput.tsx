import { controlAttributes, Field, type FieldProps } from "../field/Field.tsx";

export interface FileInputProps extends FieldProps {
  /** Endings and types that the browser offers first: ".csv,.xlsx". */
  readonly accept: string;
}

/** Chooses one file to send; the form must be one that uploads. */
export const FileInput = (props: FileInputProps) => (
  <Field {...props}>
    <input class="ds-input" type="file" accept={props.accept} {...controlAttributes(props)} />
  </Field>
);
