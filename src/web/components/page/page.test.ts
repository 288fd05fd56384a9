import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Page } from "./Page.tsx";
import { renderPage } from "./renderPage.ts";
import type { Shell } from "./Shell.ts";

const shell: Shell = {
  language: "sv",
  assetHref: (name) => `/assets/${name}`,
  homeHref: "/",
  navigation: [{ href: "/", label: "Hem", current: true }],
  switchLanguage: { action: "/sprak", fields: { language: "en" } },
  account: undefined,
  signInHref: "/logga-in",
  demonstration: undefined,
  footer: { accessibilityHref: "/tillganglighet", privacyHref: "/integritet", helpHref: "/hjalp" },
};

const html = (props: Partial<Parameters<typeof Page>[0]> = {}) =>
  renderPage(Page({ shell, title: "Mätningar", ...props }));

describe("a page", () => {
  test("is a document with language, title and exactly one h1", () => {
    assert.match(html(), /^<!DOCTYPE html><html lang="sv"/);
    assert.match(html(), /<title>Mätningar – Ledstjärna<\/title>/);
    assert.equal(html().match(/<h1>/g)?.length, 1);
  });

  test("begins with a way past the menu to its content", () => {
    assert.match(html(), /<body><a class="ds-skip-link" href="#content">/);
    assert.match(html(), /<main id="content"/);
  });

  test("says Fel first in its title when a form has faults", () => {
    assert.match(html({ hasErrors: true }), /<title>Fel: Mätningar/);
  });

  test("says that it is a demonstration only when it is one", () => {
    assert.doesNotMatch(html(), /Demonstration/);
    assert.match(
      html({ shell: { ...shell, demonstration: { chooseHref: "/personer" } } }),
      /href="\/personer">Byt person/,
    );
  });

  test("offers the other language in that language", () => {
    assert.match(html(), /<button[^>]* lang="en">English<\/button>/);
    assert.match(html({ shell: { ...shell, language: "en" } }), /<button[^>]* lang="sv">Svenska<\/button>/);
  });

  test("a person is offered sign-in or an account, never both", () => {
    assert.match(html(), /href="\/logga-in"/);
    const account = {
      name: "Maj Lindgren",
      role: undefined,
      links: [],
      signOut: { action: "/ut", fields: { csrf: "t" } },
    };
    const signedIn = html({ shell: { ...shell, account, signInHref: undefined } });
    assert.match(signedIn, /Konto: Maj Lindgren/);
    assert.match(signedIn, /action="\/ut"><input type="hidden" name="csrf" value="t"\/>/);
    assert.doesNotMatch(signedIn, /logga-in/);
  });
});
