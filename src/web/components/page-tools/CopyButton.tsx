import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

/** Copies a text, a link for instance. Shown only where script runs: show the text itself too. */
export const CopyButton = (props: {
  readonly language: Language;
  readonly text: string;
  readonly label?: string;
}) => {
  const { components } = texts(props.language);
  return (
    <ls-copy class="ls-tool" data-text={props.text} data-done={components.copied}>
      <button type="button" class="ds-button ls-small" data-variant="secondary" hidden>
        {props.label ?? components.copy}
      </button>
      <span role="status"></span>
    </ls-copy>
  );
};
