export const codes = {
  title: "Skriv ut koder",
  lead: "För dem som inte har e-post på jobbet. Klipp isär lapparna, vik dem och lämna dem i handen.",
  unit: "För vilken del?",
  who: "För vilka?",
  withoutAddress: "Bara de som saknar e-postadress",
  everybody: "Alla",
  make: "Ta fram koder",
  replaces:
    "En ny kod ersätter den som personen hade. Den som redan har börjat svara fortsätter med sin gamla kod, och lappen här öppnar då inget: så går det inte att se på lapparna vem som har svarat.",
  sheetTitle: (round: string) => `Koder till ${round}`,
  sheetLead: (count: string) =>
    `${count} lappar. Koderna finns bara på den här sidan och går inte att ta fram igen.`,
  protectedName: "Skyddad identitet",
  go: (address: string) => `Gå till ${address} och skriv koden.`,
  lastDay: (day: string) => `Sista dag ${day}. Det är frivilligt, och ingen ser vad du svarar.`,
  back: "Tillbaka till mätningen",
};

export type CodesTexts = typeof codes;
