import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

export interface StepClockProps {
  readonly language: Language;
  /** Names how things stand: when it differs the page is loaded anew. */
  readonly state: string;
  /** Negative when the time is out. */
  readonly secondsLeft: number;
  readonly isPaused: boolean;
  /** Where it is shown, for whoever has no script and wants to see how it stands. */
  readonly href: string;
}

/**
 * How long is left of a step that several people are in, in whole minutes: seconds would hurry them. The island counts,
 * asks quietly for the page now and then, and loads it anew when somebody has gone on. Without script there is a link.
 */
export const StepClock = ({ language, state, secondsLeft, isPaused, href }: StepClockProps) => {
  const words = texts(language).components.stepClock;
  const minutes = Math.ceil(secondsLeft / 60);
  return (
    <ls-step-clock
      class="ls-step-clock"
      data-state={state}
      data-seconds={String(secondsLeft)}
      data-paused={isPaused ? "" : undefined}
      data-one={words.left("1")}
      data-many={words.left("#")}
      data-out={words.out}
    >
      <p class="ls-step-clock-time" data-out={secondsLeft <= 0 ? "" : undefined}>
        {isPaused && <>{words.paused} </>}
        <span>{minutes <= 0 ? words.out : words.left(format(language).integer(minutes))}</span>
      </p>
      <noscript>
        <p>
          <a class="ds-link" href={href}>
            {words.look}
          </a>
        </p>
      </noscript>
    </ls-step-clock>
  );
};
