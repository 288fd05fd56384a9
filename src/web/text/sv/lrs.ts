import type { LrsScope } from "../../../domain/lrs/scope.ts";
import type { ApplicationFault } from "../../../usecases/lrs/applications.ts";

export const lrs = {
  title: "Program som når lärregistret",
  lead: "Andra system kan läsa och skriva vad människor har lärt sig, enligt standarden xAPI (1.0.3 och 2.0).",
  endpoint: "Adress",
  privacy:
    "Ett program med en nyckel som läser ser allt som andra program har skrivit, också om enskilda människor. Det som människor gör i Ledstjärnas egna kurser, samtal och program står i vars och ens eget lärregister. Dit når inget program.",
  none: "Inget program har en nyckel",
  noneHelp: "Ge en nyckel till den läroplattform eller det kurspaket som ska skriva hit.",
  columns: { name: "Program", scopes: "Får", created: "Tillagt", state: "Läge" },
  inForce: "I bruk",
  endedOn: (day: string) => `Avslutat ${day}`,
  end: "Avsluta",
  endFor: (name: string) => `Avsluta ${name}`,
  addTitle: "Ge ett program en nyckel",
  name: "Vilket program?",
  nameHelp: "Till exempel Läroplattformen. Namnet står som avsändare på det som programmet skriver.",
  scopes: "Vad får det göra?",
  scope: {
    all: "Läsa och skriva allt",
    "all/read": "Läsa allt",
    "statements/write": "Skriva påståenden om lärande",
    "statements/read": "Läsa påståenden om lärande",
    state: "Läsa och skriva var någon är i en kurs",
    profile: "Läsa och skriva profiler",
  } satisfies Record<LrsScope, string> as Readonly<Record<LrsScope, string>>,
  add: "Skapa nyckeln",
  fault: {
    nameMissing: "Skriv vilket program det är.",
    nameTooLong: "Namnet får ha högst 100 tecken.",
    scopeMissing: "Välj minst en sak som programmet får göra.",
  } satisfies Record<ApplicationFault, string> as Readonly<Record<ApplicationFault, string>>,
  madeTitle: "Nyckeln är skapad",
  shownOnce: "Hemligheten visas bara nu. Lägg in den i programmet innan du går vidare.",
  key: "Nyckel (användarnamn)",
  secret: "Hemlighet (lösenord)",
  copySecret: "Kopiera hemligheten",
  back: "Till listan",
};

export type LrsTexts = typeof lrs;
