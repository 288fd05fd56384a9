import { texts } from "../../text/texts.ts";
import { controlAttributes, Field } from "../field/Field.tsx";
import type { FieldProps } from "../field/Field.tsx";

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

export interface SelectProps extends FieldProps {
  readonly value?: string | undefined;
  readonly options: readonly (Option | OptionGroup)[];
  /** Words of the empty first choice; `false` leaves it out. */
  readonly empty?: string | false;
  readonly width?: "short" | "medium" | "full";
}

/** For more than about seven choices; fewer are better as Radios. */
export const Select = (props: SelectProps) => (
  <Field {...props}>
    <select class="ds-input" {...controlAttributes(props)} data-width={props.width ?? "full"}>
      {props.empty !== false && (
        <option value="">{props.empty ?? texts(props.language).components.chooseOne}</option>
      )}
      {props.options.map((option) =>
        "options" in option ? (
          <optgroup label={option.label}>
            {option.options.map((inner) => (
              <Choice option={inner} value={props.value} />
            ))}
          </optgroup>
        ) : (
          <Choice option={option} value={props.value} />
        ),
      )}
    </select>
  </Field>
);

const Choice = (props: { readonly option: Option; readonly value: string | undefined }) => (
  <option value={props.option.value} selected={props.option.value === props.value ? true : undefined}>
    {props.option.label}
  </option>
);
