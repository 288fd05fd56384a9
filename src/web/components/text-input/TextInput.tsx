import { controlAttributes, Field } from "../field/Field.tsx";
import type { FieldProps } from "../field/Field.tsx";

export interface TextInputProps extends FieldProps {
  readonly value?: string | undefined;
  readonly type?: "text" | "email" | "password" | "tel" | "url" | "search";
  readonly inputMode?: "numeric" | "decimal";
  readonly autocomplete?: string;
  readonly maxLength?: number;
  /** About as wide as what is written: short for numbers and codes. */
  readonly width?: "short" | "medium" | "full";
  /** Unit after the input, "kr" for instance. */
  readonly suffix?: string;
}

/** One line of text, or a number with `inputMode` (never type=number: it loses what is mistyped). */
export const TextInput = (props: TextInputProps) => {
  const input = (
    <input
      class="ds-input"
      type={props.type ?? "text"}
      {...controlAttributes(props)}
      value={props.value}
      inputmode={props.inputMode}
      autocomplete={props.autocomplete}
      maxlength={props.maxLength}
      data-width={props.width ?? "full"}
    />
  );
  return (
    <Field {...props}>
      {props.suffix === undefined ? (
        input
      ) : (
        <div class="ls-affixed" data-width={props.width ?? "full"}>
          {input}
          <span class="ls-affix">{props.suffix}</span>
        </div>
      )}
    </Field>
  );
};
