import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

export interface Crumb {
  readonly href: string;
  readonly label: string;
}

/** The way here from above; the page itself is its h1 and not repeated. Nothing where there is no page above. */
export const Breadcrumbs = (props: { readonly language: Language; readonly crumbs: readonly Crumb[] }) =>
  props.crumbs.length === 0 ? null : (
    <nav class="ls-breadcrumbs" aria-label={texts(props.language).layout.breadcrumbs}>
      <ol>
        {props.crumbs.map((crumb) => (
          <li>
            <a href={crumb.href}>{crumb.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
