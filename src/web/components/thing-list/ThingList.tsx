import type { Child } from "hono/jsx";

export interface Thing {
  readonly title: string;
  /** Where it stands, or what it is, in a few words. */
  readonly detail?: Child;
  /** Small buttons: what can be done with it. */
  readonly actions?: Child;
}

/** Things that belong to somebody, each with what can be done with it. */
export const ThingList = (props: { readonly things: readonly Thing[] }) =>
  props.things.length === 0 ? null : (
    <ul class="ls-things">
      {props.things.map(({ title, detail, actions }) => (
        <li>
          <div>
            <strong>{title}</strong>
            {detail !== undefined && detail !== "" && <p class="ls-quiet-text">{detail}</p>}
          </div>
          {actions !== undefined && <div class="ls-buttons">{actions}</div>}
        </li>
      ))}
    </ul>
  );
