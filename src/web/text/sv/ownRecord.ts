import type { ActThingKind, ActVerb } from "../../../domain/lrs/act.ts";

export const ownRecord = {
  title: "Mitt lärregister",
  lead: "Det som Ledstjärna har antecknat om ditt lärande. Bara du ser det.",
  link: "Mitt lärregister",
  who: "Inget program med en nyckel når det, inte heller din chef eller HR. Ditt namn står inte i det, bara ett slumpat nummer. Det du har skrivit och valt i Ledstjärnas egna kurser står inte heller där, men en kurs från andra kan ha berättat vad du svarade. Av ett samtal står hur det slutade och koder för valen.",
  none: "Inget är antecknat än",
  noneHelp:
    "När du börjar på en kurs, övar ett samtal, går ett program eller gör något i din utvecklingsplan står det här.",
  caption: "Det som är antecknat, det senaste först",
  when: "När",
  what: "Vad",
  withWhat: "Med vad",
  within: "Del av",
  outcome: "Hur gick det?",
  right: { yes: "Rätt", no: "Inte rätt" },
  kept: { yes: "Det blev som tänkt", no: "Det blev inte som tänkt" },
  takeAlong: "Ta med dig",
  takeAlongHelp:
    "Filen är skriven enligt standarden xAPI. Den kan läsas in i en annan arbetsgivares läroplattform.",
  download: "Hämta som JSON",
  fileName: "mitt-larregister.json",
  eraseTitle: "Ta bort allt",
  eraseHelp:
    "Allt i ditt lärregister försvinner för gott, också det som köpta kurser har sparat om var du är i dem. Dina kurser, din utvecklingsplan och ditt intyg blir kvar.",
  erase: "Ta bort mitt lärregister",
  verbs: {
    initialized: "Började",
    completed: "Gjorde klart",
    answered: "Svarade på",
    registered: "Anmälde mig till",
    attended: "Var med på",
    left: "Lämnade",
    created: "Skrev",
    accepted: "Tackade ja till",
  } satisfies Record<ActVerb, string> as Readonly<Record<ActVerb, string>>,
  things: {
    course: "En kurs",
    step: "Ett steg",
    question: "En fråga",
    dialogue: "Ett samtal",
    competency: "En förmåga",
    assessment: "Egna svar",
    goal: "Ett mål",
    task: "En aktivitet",
    commitment: "Ett löfte till mig själv",
    note: "En avstämning",
    programme: "Ett program",
    cohort: "En grupp",
    meeting: "En träff",
    introduction: "Introduktionen",
    introductionItem: "En punkt i introduktionen",
    offer: "En utbildning",
    trainingPlan: "En utbildningsplan",
  } satisfies Record<ActThingKind, string> as Readonly<Record<ActThingKind, string>>,
};

export type OwnRecordTexts = typeof ownRecord;
