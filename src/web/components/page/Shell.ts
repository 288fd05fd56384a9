import type { Language } from "../../text/language.ts";

export interface NavigationLink {
  readonly href: string;
  readonly label: string;
  readonly current?: boolean;
}

/** A form without visible fields: where a button posts, and the hidden values it carries (the CSRF token among them). */
export interface PostTarget {
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
}

export interface ShellAccount {
  readonly name: string;
  /** What the person is here: "Enhetschef, Björkens äldreboende". */
  readonly role: string | undefined;
  readonly links: readonly NavigationLink[];
  readonly signOut: PostTarget;
}

/** Everything around a page that is the same for all pages of a request. */
export interface Shell {
  readonly language: Language;
  /** Hashed address of a built asset. */
  readonly assetHref: (name: "style.css" | "islands.js" | "favicon.svg") => string;
  readonly homeHref: string;
  readonly navigation: readonly NavigationLink[];
  /** `form`: id of a form on the page that is sent along, so that what is filled in stays. */
  readonly switchLanguage: PostTarget & { readonly form?: string };
  readonly account: ShellAccount | undefined;
  readonly signInHref: string | undefined;
  /** Present only in demonstration mode: where to choose another person. */
  readonly demonstration: { readonly chooseHref: string } | undefined;
  readonly footer: {
    readonly accessibilityHref: string;
    readonly privacyHref: string;
    readonly helpHref: string;
  };
}
