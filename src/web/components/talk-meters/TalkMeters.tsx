import type { MeterName } from "../../../domain/dialogue/dialogue.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

export interface TalkMeter {
  readonly name: MeterName;
  /** 0 to 10 */
  readonly value: number;
  /** What the latest choice changed; 0 where nothing has been chosen. */
  readonly change: number;
}

const most = 10;
const marks = Array.from({ length: most }, (_, index) => index);

/** How a talk stands: each meter in words and figures, and as a small bar that says the same. */
export const TalkMeters = (props: { readonly language: Language; readonly meters: readonly TalkMeter[] }) => {
  const { dialogue: words } = texts(props.language);
  const { integer } = format(props.language);
  if (props.meters.length === 0) return null;
  return (
    <dl class="ls-meters">
      {props.meters.map(({ name, value, change }) => (
        <div>
          <dt>{words.meter[name]}</dt>
          <dd>
            <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
              {marks.map((mark) => (
                <rect x={mark * 10.1} y="0" width="8.6" height="6" rx="1" data-full={String(mark < value)} />
              ))}
            </svg>
            <span>{words.meterValue(integer(value))}</span>
            {change !== 0 && (
              <span class="ls-meter-change" data-direction={change > 0 ? "up" : "down"}>
                {words.meterChange(`${change > 0 ? "+" : "−"}${integer(Math.abs(change))}`)}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
};
