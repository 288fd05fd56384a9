import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

export interface FieldErrorLink {
  /** Name of the field, which is also its id. */
  readonly name: string;
  readonly message: string;
}

/** Stands first on a page whose form has faults, takes the focus, and leads to each field. */
export const ErrorSummary = (props: {
  readonly language: Language;
  readonly errors: readonly FieldErrorLink[];
}) =>
  props.errors.length === 0 ? null : (
    <div class="ds-alert ls-alert" data-color="danger" role="alert" tabindex={-1} autofocus>
      <h2>{texts(props.language).components.errorSummary(props.errors.length)}</h2>
      <ul>
        {props.errors.map((error) => (
          <li>
            <a href={`#${error.name}`}>{error.message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
