import type { Child } from "hono/jsx";

export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
  readonly help?: string;
  /** Where it leads: a link that stands below, outside of the label. */
  readonly link?: Child;
}

export interface ChoiceProps {
  readonly type: "radio" | "checkbox";
  readonly name: string;
  readonly option: ChoiceOption;
  readonly id: string;
  readonly checked: boolean;
  readonly invalid: boolean;
}

/** One radio button or checkbox with its label. */
export const Choice = (props: ChoiceProps) => (
  <div class="ds-field">
    <input
      class="ds-input"
      type={props.type}
      name={props.name}
      value={props.option.value}
      id={props.id}
      checked={props.checked ? true : undefined}
      aria-invalid={props.invalid ? "true" : undefined}
      aria-describedby={props.option.help === undefined ? undefined : `${props.id}-option-help`}
    />
    <label class="ds-label" for={props.id}>
      {props.option.label}
    </label>
    {props.option.help !== undefined && (
      <div id={`${props.id}-option-help`} data-field="description">
        {props.option.help}
      </div>
    )}
    {props.option.link !== undefined && <div data-field="description">{props.option.link}</div>}
  </div>
);

/** The first control's id is the field's name, so that the error summary finds it. */
export function choiceId(name: string, index: number): string {
  return index === 0 ? name : `${name}-${index + 1}`;
}
