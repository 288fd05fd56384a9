import type { BackgroundVariable } from "../../../domain/survey/round.ts";
import type { WithheldReason } from "../../../domain/survey/unitRelease.ts";

export type NoFigureReason = WithheldReason | "later";

export const results = {
  title: "Resultat",
  lead: "Mätningar som är stängda och granskade. Det som visas avgjordes en gång, när mätningen stängdes.",
  none: "Inga resultat än",
  noneHelp: "När en mätning som rör din verksamhet har stängts visas resultatet här.",
  whole: "Hela mätningen",
  closed: (day: string) => `Stängd ${day}`,
  kicker: "Resultat",
  heatMapLead:
    "Enheterna står i organisationens ordning och kan inte sorteras: det här är ingen topplista. En markering finns bara där skillnaden mot alla andra är större än osäkerheten.",
  heatMapCaption: (round: string) => `${round}: index 0–100 för varje enhet och område`,
  total: "Totalt",
  answered: (answers: string, invited: string, share: string) =>
    `${answers} av ${invited} svarade (${share}).`,
  reason: {
    tooFewAnswers: "För få har svarat för att resultatet ska kunna visas.",
    protectsAnother:
      "Tillräckligt många har svarat, men resultatet skulle gå att använda för att räkna ut en mindre grupps svar.",
    tooUniform: "Alla har svarat så lika att det skulle avslöja vad var och en svarade.",
    later: "Enhetens egen chef ser resultatet först.",
  } satisfies Record<NoFigureReason, string> as Readonly<Record<NoFigureReason, string>>,
  laterFrom: (day: string) => `Enhetens egen chef ser resultatet först. Du kan läsa det från ${day}.`,
  countedIn: (unit: string) =>
    `Enhetens medarbetare är för få för ett eget resultat. Deras svar ingår i ${unit}.`,
  withheldTitle: "Resultatet visas inte",
  scales: "Index",
  scalesNote:
    "0 är sämst och 100 är bäst. Strecket visar osäkerheten: det sanna värdet ligger där i 19 fall av 20.",
  scalesSummary: (scales: string) => `Index för enheten: ${scales}.`,
  wholeLabel: "Hela organisationen",
  area: "Område",
  trend: "Över tid",
  trendSummary: (points: string) => `Totalindex för varje mätning: ${points}.`,
  change: "Förändring sedan förra mätningen",
  changeText: {
    higher: (change: string) => `Högre än förra gången, ${change}.`,
    lower: (change: string) => `Lägre än förra gången, ${change}.`,
    cannotTell: (change: string) => `Ingen säker förändring, ${change}.`,
  },
  noChange: "Det finns ingen tidigare mätning att jämföra med.",
  items: "Frågorna",
  itemsNote: "Så här fördelar sig svaren på varje fråga.",
  itemsSummary: (count: string) => `Svarens fördelning för ${count} frågor, från lägsta till högsta svar.`,
  itemsWithheld: "Frågorna visas inte var för sig",
  background: {
    title: { gender: "Kvinnor och män", paid: "Månadslön och timlön" } satisfies Record<
      BackgroundVariable,
      string
    > as Readonly<Record<BackgroundVariable, string>>,
    value: {
      woman: "Kvinnor",
      man: "Män",
      other: "Annat kön",
      unknown: "Kön saknas",
      monthly: "Månadslön",
      hourly: "Timlön",
    } satisfies Record<string, string> as Readonly<Record<string, string>>,
    label: (scale: string, value: string) => `${scale}, ${value}`,
    part: (answers: string, value: string) => `${answers} (${value})`,
    note: (parts: string, all: string) =>
      `Bygger på ${parts} av ${all} svar. Arbetsplatser där någon av grupperna är för liten är inte med.`,
    summary: (rows: string) => `Index: ${rows}.`,
    none: "Visas inte: någon av grupperna är för liten, eller skulle gå att räkna ut.",
  },
  quality: "Hur väl frågorna mäter",
  qualityLead:
    "För den som vill granska: hur väl frågorna hänger ihop och hur mycket av skillnaderna som hör till arbetsplatsen snarare än personen.",
  qualityColumns: {
    scale: "Område",
    respondents: "Fullständiga svar",
    groups: "Grupper",
    alpha: "Alfa (fullständiga svar)",
    icc1Anova: "ICC(1), ANOVA",
    icc1Reml: "ICC(1), REML",
    icc2: "ICC(2)",
  },
  computed: "Egen beräkning enligt RKA:s publicerade definition. Inte ett officiellt värde.",
  method: (version: string) => `Metod ${version}. Så räknas det står i metodbeskrivningarna.`,
  exportCsv: "Hämta som CSV",
  exportXlsx: "Hämta som Excel",
  meeting: "Ta med till APT",
  back: "Till hela mätningen",
};

export type ResultsTexts = typeof results;
