export const layout = {
  product: "Ledstjärna",
  skipToContent: "Hoppa till innehållet",
  home: "Ledstjärna, till startsidan",
  menu: "Meny",
  mainNavigation: "Huvudmeny",
  breadcrumbs: "Du är här",
  account: (name: string) => `Konto: ${name}`,
  signIn: "Logga in",
  signOut: "Logga ut",
  switchLanguage: "English",
  demonstration: "Demonstration: organisationen och alla människor är påhittade.",
  switchPersona: "Byt person",
  footerNavigation: "Om tjänsten",
  accessibility: "Tillgänglighet",
  privacy: "Så skyddas uppgifter",
  help: "Hjälp",
  promise: "Öppen källkod. Ingen människa rangordnas.",
};

export type LayoutTexts = typeof layout;
