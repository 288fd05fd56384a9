import type { Child } from "hono/jsx";
import { texts } from "../../text/texts.ts";
import { describedBy, FieldError } from "../field/Field.tsx";
import type { FieldProps } from "../field/Field.tsx";

/** Controls that answer one question together: `label` is the legend. */
export const Fieldset = (props: FieldProps & { readonly class?: string; readonly children?: Child }) => (
  <fieldset class={`ds-fieldset ${props.class ?? ""}`} {...describedBy(props)}>
    <legend class="ds-label" data-weight="semibold">
      {props.label}
      {props.optional === true && (
        <span class="ls-optional"> ({texts(props.language).components.optional})</span>
      )}
    </legend>
    {props.help !== undefined && (
      <div id={`${props.name}-help`} data-field="description">
        {props.help}
      </div>
    )}
    {props.children}
    <FieldError {...props} />
  </fieldset>
);
