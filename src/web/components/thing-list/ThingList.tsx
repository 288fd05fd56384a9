import type { Child } from "hono/jsx";

export interface Thing {
  readonly title: string;
  /** Makes the title a link. */
  readonly href?: string | undefined;
  /** Where it stands, or what it is, in a few words. */
  readonly detail?: Child;
  /** Small buttons: what can be done with it. */
  readonly actions?: Child;
}

/** Things that belong to somebody, each with what can be done with it. */
export const ThingList = (props: { readonly things: readonly Thing[] }) =>
  props.things.length === 0 ? null : (
    <ul class="ls-things">
      {props.things.map(({ title, href, detail, actions }) => (
        <li>
          <div>
            <strong>{href === undefined ? title : <a href={href}>{title}</a>}</strong>
            {detail !== undefined && detail !== "" && <p class="ls-quiet-text">{detail}</p>}
          </div>
          {actions !== undefined && <div class="ls-buttons">{actions}</div>}
        </li>
      ))}
    </ul>
  );
