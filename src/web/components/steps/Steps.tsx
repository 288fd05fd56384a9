import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

export interface Step {
  readonly label: string;
  /** Steps already done can be gone back to. */
  readonly href?: string;
}

export interface StepsProps {
  readonly language: Language;
  readonly steps: readonly Step[];
  /** Index of the step that the page is; all done when it equals the number of steps. */
  readonly current: number;
}

/** Where one is in a task of several pages. */
export const Steps = (props: StepsProps) => (
  <nav class="ls-steps" aria-label={texts(props.language).components.steps}>
    <ol>
      {props.steps.map((step, index) => (
        <StepItem {...props} step={step} index={index} />
      ))}
    </ol>
  </nav>
);

const StepItem = (props: StepsProps & { readonly step: Step; readonly index: number }) => {
  const { components } = texts(props.language);
  const state = stateOf(props.index, props.current);
  const words = { done: components.stepDone, current: components.stepCurrent, ahead: components.stepAhead };
  return (
    <li data-state={state} aria-current={state === "current" ? "step" : undefined}>
      <span class="ls-step-number" aria-hidden="true">
        {state === "done" ? "✓" : props.index + 1}
      </span>
      {state === "done" && props.step.href !== undefined ? (
        <a href={props.step.href}>{props.step.label}</a>
      ) : (
        <span>{props.step.label}</span>
      )}
      <span class="ds-sr-only"> ({words[state]})</span>
    </li>
  );
};

function stateOf(index: number, current: number): "done" | "current" | "ahead" {
  if (index < current) return "done";
  return index === current ? "current" : "ahead";
}
