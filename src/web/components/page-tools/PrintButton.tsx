import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

/** Opens the browser's print. Shown only where script runs. */
export const PrintButton = (props: { readonly language: Language }) => (
  <ls-print class="ls-tool">
    <button type="button" class="ds-button" data-variant="secondary" hidden>
      {texts(props.language).components.print}
    </button>
  </ls-print>
);
