export const access = {
  failed: {
    notFound: "Sidan finns inte",
    notFoundLead: "Adressen kan vara fel, eller så har du inte rätt att se sidan.",
    notAllowed: "Det här får du inte göra",
    notAllowedLead: "Din roll ger inte rätt till det. Fråga den som förvaltar systemet om det verkar fel.",
    broken: "Något gick fel hos oss",
    brokenLead: "Felet är antecknat. Det du skrev finns kvar i webbläsaren: gå tillbaka och försök igen.",
    refused:
      "Formuläret kom inte från den här webbplatsen, eller var för stort. Ingenting är ändrat. Gå tillbaka, ladda om sidan och försök igen.",
    toHome: "Till startsidan",
  },
};

export type AccessTexts = typeof access;
