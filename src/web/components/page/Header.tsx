import { otherLanguage } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { PostForm } from "../post-form/PostForm.tsx";
import { StarMark } from "../star-mark/StarMark.tsx";
import type { NavigationLink, Shell, ShellAccount } from "./Shell.ts";

export const Header = ({ shell }: { readonly shell: Shell }) => {
  const { layout } = texts(shell.language);
  return (
    <header class="ls-header">
      <div class="ls-bar">
        <a class="ls-brand" href={shell.homeHref} aria-label={layout.home}>
          <StarMark />
          <span>{layout.product}</span>
        </a>
        {shell.navigation.length > 0 && (
          <nav class="ls-nav ls-wide" aria-label={layout.mainNavigation}>
            <Links links={shell.navigation} />
          </nav>
        )}
        <div class="ls-tools">
          <SwitchLanguage shell={shell} />
          {shell.signInHref !== undefined && (
            <a class="ls-quiet" href={shell.signInHref}>
              {layout.signIn}
            </a>
          )}
          {shell.account && <Account shell={shell} account={shell.account} />}
          {shell.navigation.length > 0 && <Menu shell={shell} />}
        </div>
      </div>
    </header>
  );
};

const SwitchLanguage = ({ shell }: { readonly shell: Shell }) => {
  const { action, fields, form } = shell.switchLanguage;
  const other = otherLanguage(shell.language);
  const { switchLanguage } = texts(shell.language).layout;
  if (form === undefined)
    return (
      <PostForm target={{ action, fields }}>
        <button class="ls-quiet" type="submit" lang={other}>
          {switchLanguage}
        </button>
      </PostForm>
    );
  return (
    <button class="ls-quiet" form={form} formaction={action} name="language" value={other} lang={other}>
      {switchLanguage}
    </button>
  );
};

const Menu = ({ shell }: { readonly shell: Shell }) => {
  const { layout } = texts(shell.language);
  return (
    <details class="ls-menu ls-narrow">
      <summary class="ls-quiet">{layout.menu}</summary>
      <nav class="ls-drop" aria-label={layout.menu}>
        <Links links={shell.navigation} />
      </nav>
    </details>
  );
};

const Account = ({ shell, account }: { readonly shell: Shell; readonly account: ShellAccount }) => {
  const { layout } = texts(shell.language);
  return (
    <details class="ls-menu">
      <summary class="ls-quiet">
        <span class="ls-initials" aria-hidden="true">
          {initials(account.name)}
        </span>
        <span class="ds-sr-only">{layout.account(account.name)}</span>
      </summary>
      <div class="ls-drop">
        <p class="ls-who">
          <strong>{account.name}</strong>
          {account.role !== undefined && <span>{account.role}</span>}
        </p>
        {account.links.length > 0 && <Links links={account.links} />}
        <PostForm target={account.signOut}>
          <button class="ds-button" data-variant="secondary" type="submit">
            {layout.signOut}
          </button>
        </PostForm>
      </div>
    </details>
  );
};

const Links = ({ links }: { readonly links: readonly NavigationLink[] }) => (
  <ul>
    {links.map((link) => (
      <li>
        <a href={link.href} aria-current={link.current === true ? "page" : undefined}>
          {link.label}
        </a>
      </li>
    ))}
  </ul>
);

/** First letters of the first and the last name. */
function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  return words.length < 2 ? name.slice(0, 1) : `${words[0]?.slice(0, 1)}${words.at(-1)?.slice(0, 1)}`;
}
