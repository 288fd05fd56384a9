import type { Child } from "hono/jsx";
import { Alert } from "../alert/Alert.tsx";
import { texts } from "../../text/texts.ts";
import { Breadcrumbs } from "../breadcrumbs/Breadcrumbs.tsx";
import type { Crumb } from "../breadcrumbs/Breadcrumbs.tsx";
import { Header } from "./Header.tsx";
import type { Shell } from "./Shell.ts";

export interface PageProps {
  readonly shell: Shell;
  /** The one h1, and with the product's name the title of the document. */
  readonly title: string;
  /** One or two sentences below the h1. */
  readonly lead?: Child;
  /** Small line above the h1: what kind of thing this is. */
  readonly kicker?: string;
  readonly breadcrumbs?: readonly Crumb[];
  /** Buttons beside the h1. */
  readonly actions?: Child;
  /** A narrow column for forms and reading; wide for tables and home. */
  readonly width?: "narrow" | "wide";
  /** A form of the page has faults: the document's title says so first. */
  readonly hasErrors?: boolean;
  /** What the person just did has been done: read at once by screen readers. */
  readonly notice?: string | undefined;
  /** What was sent has not been saved, or not all of it: drafts kept in the browser stay there. */
  readonly isFailure?: boolean;
  readonly children?: Child;
}

/** A whole document. Send it with `renderPage`. */
export const Page = (props: PageProps) => {
  const { shell } = props;
  const { layout, components } = texts(shell.language);
  const title = `${props.hasErrors === true ? `${components.error}: ` : ""}${props.title} – ${layout.product}`;
  return (
    <html lang={shell.language} data-color-scheme="auto" data-size="sm">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#11284b" />
        <link rel="icon" href={shell.assetHref("favicon.svg")} type="image/svg+xml" />
        <link rel="stylesheet" href={shell.assetHref("style.css")} />
        <script type="module" src={shell.assetHref("islands.js")}></script>
      </head>
      <body>
        <a class="ds-skip-link" href="#content">
          {layout.skipToContent}
        </a>
        {shell.demonstration && (
          <DemonstrationBanner shell={shell} chooseHref={shell.demonstration.chooseHref} />
        )}
        <Header shell={shell} />
        <main
          id="content"
          tabindex={-1}
          class="ls-main"
          data-width={props.width ?? "wide"}
          data-failure={props.isFailure === true || props.hasErrors === true ? "" : undefined}
        >
          {props.breadcrumbs !== undefined && (
            <Breadcrumbs language={shell.language} crumbs={props.breadcrumbs} />
          )}
          <Heading {...props} />
          {props.notice !== undefined && (
            <Alert kind="success" announce>
              {props.notice}
            </Alert>
          )}
          {props.children}
        </main>
        <Footer shell={shell} />
      </body>
    </html>
  );
};

const Heading = (props: PageProps) => (
  <div class="ls-heading">
    <div>
      {props.kicker !== undefined && <p class="ls-kicker">{props.kicker}</p>}
      <h1>{props.title}</h1>
      {props.lead !== undefined && <p class="ls-lead">{props.lead}</p>}
    </div>
    {props.actions !== undefined && <div class="ls-actions">{props.actions}</div>}
  </div>
);

const DemonstrationBanner = (props: { readonly shell: Shell; readonly chooseHref: string }) => {
  const { layout } = texts(props.shell.language);
  return (
    <aside class="ls-demonstration" aria-label={layout.demonstration}>
      <p>
        {layout.demonstration} <a href={props.chooseHref}>{layout.switchPersona}</a>
      </p>
    </aside>
  );
};

const Footer = ({ shell }: { readonly shell: Shell }) => {
  const { layout } = texts(shell.language);
  return (
    <footer class="ls-footer">
      <div class="ls-bar">
        <p>{layout.promise}</p>
        <nav aria-label={layout.footerNavigation}>
          <ul>
            <li>
              <a href={shell.footer.helpHref}>{layout.help}</a>
            </li>
            <li>
              <a href={shell.footer.accessibilityHref}>{layout.accessibility}</a>
            </li>
            <li>
              <a href={shell.footer.privacyHref}>{layout.privacy}</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
};
