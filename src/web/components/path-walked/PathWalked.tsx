import type { Child } from "hono/jsx";
import { Disclosure } from "../disclosure/Disclosure.tsx";

export interface WalkedStep {
  readonly chosen: string;
  readonly effect: string;
  /** What it changed, in a few words: "Förtroende +1". */
  readonly changes?: Child;
  /** What else could have been chosen there, and what it would have done. */
  readonly others: readonly { readonly text: string; readonly effect: string }[];
}

/** A way that has been gone, place by place, and the ways that were open. */
export const PathWalked = (props: {
  readonly steps: readonly WalkedStep[];
  /** What the folded part is called: "Det här hade du också kunnat göra (2)". */
  readonly othersLabel: (count: number) => string;
  /** Some places of the way alone, which therefore have no numbers. */
  readonly isPart?: boolean;
}) => (
  <ol class={props.isPart === true ? "ls-path ls-path-part" : "ls-path"}>
    {props.steps.map(({ chosen, effect, changes, others }) => (
      <li>
        <p class="ls-path-chosen">{chosen}</p>
        <p>{effect}</p>
        {changes !== undefined && <p class="ls-quiet-text">{changes}</p>}
        {others.length > 0 && (
          <Disclosure summary={props.othersLabel(others.length)}>
            <ul class="ls-path-others">
              {others.map((other) => (
                <li>
                  <strong>{other.text}</strong>
                  <p>{other.effect}</p>
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
      </li>
    ))}
  </ol>
);
