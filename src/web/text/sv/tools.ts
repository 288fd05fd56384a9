import type { SearchableText, SearchField } from "../../../domain/learning/textSearch.ts";
import type { ToolPart, ToolTheme } from "../../../domain/learning/tool.ts";

/** Short aids that are opened in the moment, and the search that finds them. */
export const tools = {
  title: "Verktyg för dagen",
  lead: "Korta stöd för stunden. Två minuter att läsa, sedan vet du hur du börjar.",
  theme: {
    talks: "Svåra och viktiga samtal",
    everyday: "Vardag och möten",
    comingAndGoing: "Börja och sluta",
    health: "Hälsa och säkerhet",
    democracy: "Demokrati och insyn",
    yourself: "Du själv",
  } satisfies Record<ToolTheme, string>,
  minutes: (minutes: string) =>
    minutes === "1" ? "En minut" : minutes === "2" ? "Två minuter" : `${minutes} minuter`,
  notExamined: "Ej sakgranskad",
  examined: (by: string, day: string) => `Sakgranskad av ${by}, ${day}`,
  swedishOnly: "Verktyget finns bara på svenska.",
  part: {
    steps: "Gör så här",
    say: "Så kan du säga",
    avoid: "Undvik",
    "hand-over": "Lämna vidare",
    checklist: "Använd nu",
  } satisfies Record<ToolPart, string>,
  tick: "Bocka av det som är klart",
  nothingKept: "Bockarna sparas inte. De är borta när du lämnar sidan.",
  train: "Träna på det här",
  course: (title: string) => `Kurs: ${title}`,
  dialogue: (title: string) => `Öva samtalet: ${title}`,
  law: "Lagen bakom",
  lawFrom: (day: string) => `Gäller från ${day}.`,
  lawAsOf: (day: string) => `Lagen kontrollerad ${day}.`,
  noAdvice:
    "Texten är en hjälp på vägen, inte juridisk rådgivning. Fråga HR eller juristen när du är osäker.",
  helpsWith: (competencies: string) => `Hjälper med: ${competencies}.`,
  version: (version: string, licence: string) => `Version ${version}, ${licence}.`,
  sources: "Källor",
  more: "Verktyg för stunden",
  moreHelp: "Korta stöd när det är dags på riktigt.",
  today: (title: string) => `Verktyg för dagen: ${title}`,
  forCompetency: (title: string) => `Verktyg: ${title}`,
  search: {
    label: "Vad behöver du hjälp med?",
    help: "Skriv med egna ord. Ett ord räcker, och det gör inget om du stavar fel.",
    button: "Sök",
    found: (count: string, query: string) =>
      count === "1" ? `En träff på ”${query}”` : `${count} träffar på ”${query}”`,
    none: (query: string) => `Inget hittades på ”${query}”`,
    noneHelp: "Prova ett kortare ord, eller det som hände: gråter, konflikt, journalist, risk.",
    noneElse:
      "Hittar du det inte i listan är det kanske en fråga för din chef eller HR. Berätta gärna för HR vilket verktyg du saknar.",
    showAll: "Visa alla verktyg",
    kind: {
      tool: "Verktyg",
      course: "Kurs",
      dialogue: "Öva samtal",
      help: "Hjälp",
    } satisfies Record<SearchableText["kind"], string>,
    because: {
      title: (words: string) => `I titeln: ${words}`,
      keywords: (words: string) => `Handlar om: ${words}`,
      summary: (words: string) => `I beskrivningen: ${words}`,
      text: (words: string) => `I texten: ${words}`,
    } satisfies Record<SearchField, (words: string) => string>,
  },
};

export type ToolsTexts = typeof tools;
