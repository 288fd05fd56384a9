import type { RateFault } from "../../../domain/organisation/parseSubstituteRate.ts";

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** What programmes cost, and what an hour of somebody who steps in costs. */
export const programmeCost = {
  title: "Vad programmen kostar",
  open: "Kostnader",
  lead: (year: string) =>
    `Platser och vikarier i grupper som börjar ${year} eller senare. Alla priser är utan moms.`,
  administrations: "Per förvaltning",
  administration: "Förvaltning",
  noAdministration: "Utan anställning",
  cohorts: "Per grupp",
  cohort: "Grupp",
  people: "Har plats",
  seats: "Platser",
  substitutes: "Vikarier",
  total: "Tillsammans",
  none: "Ingen har en plats än.",
  sum: (people: string, seats: string, substitutes: string) =>
    `${people} har plats. Platserna kostar ${seats} och vikarierna ${substitutes}, utan moms.`,
  unpriced: (count: string) =>
    `För ${count} behövs vikarie, men vad en timme kostar är inte skrivet för den dagen.`,
  each: "Kostnad",
  apply: {
    hours: "Timmar som någon behöver hoppa in för mig",
    help: (hours: string) =>
      `Lämna tomt om ingen behöver det. Du är borta ${hours} timmar. HR, och din närmaste chef om hen säger ja eller nej, ser timmarna.`,
    fault: "Skriv ett antal timmar, till exempel 3,5. Eller lämna tomt.",
  },
  rate: {
    title: "Vad kostar en timmes vikarie?",
    help: "Används när en ansökan ska besvaras, i summorna här och i utbildningsplaner som du räknar fram.",
    hourlySek: "Timlön med semesterersättning",
    contribution: "Arbetsgivaravgifter, procent",
    contributionHelp: "31,42 % enligt lag. Lägg till avtalspension om ni räknar så.",
    fromDay: "Gäller från",
    save: "Spara timpriset",
    list: "Timpriser",
    perHour: "Kostar per timme",
    none: "Inget timpris är skrivet, så ingen som söker får frågan om vikarie.",
    saved: "Timpriset är sparat.",
    fault: {
      noAmount: "Skriv hela kronor, till exempel 185.",
      noShare: "Skriv en andel från 0 till 100, till exempel 31,42.",
      noDay: "Välj ett datum.",
    } satisfies Words<RateFault> as Words<RateFault>,
  },
  inPlan: (cost: string) => `En timmes vikarie räknas som ${cost}, det som HR har skrivit under Program.`,
};

export type ProgrammeCostTexts = typeof programmeCost;
