import type { LayoutTexts } from "../sv/layout.ts";

export const layout = {
  product: "Ledstjärna",
  skipToContent: "Skip to content",
  home: "Ledstjärna, to the home page",
  menu: "Menu",
  mainNavigation: "Main menu",
  breadcrumbs: "You are here",
  account: (name) => `Account: ${name}`,
  signIn: "Sign in",
  signOut: "Sign out",
  switchLanguage: "Svenska",
  demonstration: "Demonstration: the organisation and everyone in it are made up.",
  switchPersona: "Change person",
  footerNavigation: "About the service",
  accessibility: "Accessibility",
  privacy: "How data is protected",
  help: "Help",
  promise: "Open source. No person is ranked.",
} satisfies LayoutTexts;
