import type { NormFault } from "../../../domain/organisation/parseNorm.ts";

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** What the organisation has decided on how many people a manager leads. */
export const norm = {
  title: "Normtal för medarbetare per chef",
  lead: "Hur många en chef högst ska leda, enligt ert eget beslut. Varje chefspost jämförs med normtalet.",
  toNorm: "Se eller ändra normtalet",
  decided: (by: string, day: string) => `Beslutat av ${by}, ${day}.`,
  decidedUndated: (by: string) => `Beslutat av ${by}.`,
  deciderUnknown: "Det framgår inte vem som har beslutat det.",
  undecided: (value: string) =>
    `Ni har inte beslutat något normtal. Så länge jämförs posterna med ${value}, som är facket Visions gräns.`,
  current: (value: string) => `Normtalet är högst ${value}.`,
  value: "Högst så många per chef",
  valueHelp: "Alla som har posten som närmaste chef räknas, chefer under också.",
  decidedBy: "Vem har beslutat?",
  decidedByHelp: "Till exempel Kommunstyrelsen § 112",
  decidedOn: "Beslutsdatum",
  save: "Spara normtalet",
  fault: {
    noNumber: "Skriv ett helt tal från 1 till 200.",
    noDecider: "Skriv vem som har beslutat.",
    tooLong: "Det får plats högst 200 tecken.",
    noDay: "Datumet finns inte. Skriv till exempel 2026-03-15.",
    futureDay: "Beslutsdatumet ligger framåt i tiden.",
  } satisfies Words<NormFault> as Words<NormFault>,
};

export type NormTexts = typeof norm;
