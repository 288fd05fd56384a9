export const raters = {
  title: "Vilka svarar om vem?",
  lead: "Chefen själv, närmaste chef, chefskollegor och medarbetare. Chefskollegor och medarbetare visas var för sig från fyra svar, annars som en grupp.",
  none: "Inga är valda än",
  noneHelp:
    "Vi föreslår alla som leder under samma chef och alla närmaste medarbetare, högst tjugo av varje. Är de fler lottas de.",
  suggest: "Föreslå åt alla",
  suggestAgain: "Föreslå om",
  suggestHelp: "Det som har valts för hand ersätts.",
  person: "Chef",
  unit: "Enhet",
  lineManager: "Närmaste chef",
  yes: "svarar",
  no: "saknas",
  peers: "Chefskollegor",
  otherLeaders: "Andra chefer i organisationen",
  reports: "Medarbetare",
  groups: "Visas",
  apart: "var för sig",
  together: "som en grupp",
  tooFew: "frågas inte, för få",
  protectedName: "Skyddad identitet",
  ofTitle: (name: string) => `Vilka svarar om ${name}?`,
  ofLead: (lineManager: string) =>
    `${lineManager} svarar som närmaste chef, och den saken är känd. Övriga svar visas bara sammanräknade.`,
  ofLeadAlone: "Ingen svarar som närmaste chef. Övriga svar visas bara sammanräknade.",
  ofHelp: "Välj helst minst fyra. Högst tjugo.",
  noReports: "Det finns inga medarbetare att välja.",
  tooMany: "Välj högst tjugo chefskollegor och högst tjugo medarbetare.",
  save: "Spara valet",
  saved: "Valet är sparat.",
};

export type RatersTexts = typeof raters;
