import type { Child } from "hono/jsx";

export interface CodeSlipProps {
  /** Whose slip it is, or who hands it out. */
  readonly name: string;
  readonly unitName: string;
  readonly title: string;
  /** In groups: abcd-efgh-jkmn-pqrs. */
  readonly code: string;
  /** Where to write the code, and until when. */
  readonly children?: Child;
}

/** A code on paper, to be cut out and folded. Put several into `CodeSlips`. */
export const CodeSlip = (props: CodeSlipProps) => (
  <li class="ls-slip">
    <p class="ls-slip-to">
      <strong>{props.name}</strong>
      <span>{props.unitName}</span>
    </p>
    <p>{props.title}</p>
    <p class="ls-slip-code">{props.code}</p>
    <div class="ls-quiet-text">{props.children}</div>
  </li>
);

export const CodeSlips = (props: { readonly children?: Child }) => <ul class="ls-slips">{props.children}</ul>;
