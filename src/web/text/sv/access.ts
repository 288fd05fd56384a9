export const access = {
  personas: {
    title: "Välj vem du vill vara",
    lead: "Det här är en demonstration. Organisationen och alla människor är påhittade. Välj en person och se det hon eller han ser.",
    choose: (name: string) => `Bli ${name}`,
    none: "Demonstrationen har inga personer att välja.",
  },
  failed: {
    notFound: "Sidan finns inte",
    notFoundLead: "Adressen kan vara fel, eller så har du inte rätt att se sidan.",
    notAllowed: "Det här får du inte göra",
    notAllowedLead: "Din roll ger inte rätt till det. Fråga den som förvaltar systemet om det verkar fel.",
    broken: "Något gick fel hos oss",
    brokenLead: "Felet är antecknat. Det du skrev finns kvar i webbläsaren: gå tillbaka och försök igen.",
    toHome: "Till startsidan",
  },
};

export type AccessTexts = typeof access;
