import type { NavigationLink } from "../page/Shell.ts";

/** Views of the same thing, each with its own address. */
export const TabLinks = (props: { readonly label: string; readonly tabs: readonly NavigationLink[] }) => (
  <nav class="ls-tabs" aria-label={props.label}>
    <ul>
      {props.tabs.map((tab) => (
        <li>
          <a href={tab.href} aria-current={tab.current === true ? "page" : undefined}>
            {tab.label}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
