import type { FieldProps } from "../field/Field.tsx";
import { Fieldset } from "../fieldset/Fieldset.tsx";
import { choiceId } from "../choices/Choice.tsx";

export interface LikertScale {
  /** From low to high, [1, 2, 3, 4, 5] for instance. */
  readonly values: readonly number[];
  readonly lowLabel: string;
  readonly highLabel: string;
}

export interface LikertItemProps extends FieldProps {
  readonly scale: LikertScale;
  /** What is chosen: a value as text, or "none" for the way out. */
  readonly value?: string | undefined;
  /** Words of the way out ("Vet inte"), sent as "none". Absent: there is none. */
  readonly cannotJudge?: string | undefined;
}

/** A statement and a row of big buttons; at 320 px a finger still hits them. Radio buttons underneath. */
export const LikertItem = (props: LikertItemProps) => (
  <Fieldset {...props} class="ls-likert">
    <div class="ls-likert-scale">
      {props.scale.values.map((value, index) => (
        <Point
          {...pointOf(props, String(value), index)}
          text={String(value)}
          meaning={endLabel(props.scale, index)}
        />
      ))}
    </div>
    <div class="ls-likert-ends" aria-hidden="true">
      <span>{props.scale.lowLabel}</span>
      <span>{props.scale.highLabel}</span>
    </div>
    {props.cannotJudge !== undefined && (
      <div class="ls-likert-out">
        <Point
          {...pointOf(props, "none", props.scale.values.length)}
          text={props.cannotJudge}
          meaning={undefined}
        />
      </div>
    )}
  </Fieldset>
);

interface PointProps {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  readonly text: string;
  /** Said by screen readers with the number. */
  readonly meaning: string | undefined;
}

const Point = (props: PointProps) => (
  <label class="ls-point">
    <input
      type="radio"
      id={props.id}
      name={props.name}
      value={props.value}
      checked={props.checked ? true : undefined}
    />
    <span>
      {props.text}
      {props.meaning !== undefined && <span class="ds-sr-only">, {props.meaning}</span>}
    </span>
  </label>
);

function pointOf(props: LikertItemProps, value: string, index: number) {
  return { id: choiceId(props.name, index), name: props.name, value, checked: props.value === value };
}

function endLabel(scale: LikertScale, index: number): string | undefined {
  if (index === 0) return scale.lowLabel;
  return index === scale.values.length - 1 ? scale.highLabel : undefined;
}
