/** The page of one post as manager. */
export const post = {
  lead: (unit: string) =>
    `Vem som har posten i ${unit}, vad uppdraget kräver och vad det bygger på. Ingens egna svar visas här.`,
  holdingTitle: "Posten i dag",
  unit: "Enhet",
  level: "Nivå",
  holder: "Innehavare",
  deputy: "Ersättare",
  noDeputy: "Ingen ersättare i registret",
  since: (name: string, kind: string, day: string) => `${name}, ${kind} sedan ${day}`,
  span: "Leder direkt",
  spanUnknown: "Uppgift saknas",
  support: "Stöd",
  fromFile:
    "Innehavare, ersättare och administrativt stöd kommer från personalfilen och ändras när den läses in igen.",
  toImport: "Läs in personalfil",
  importHelp: "Så läser man in organisationen",
  earlierTitle: "Tidigare på posten",
  held: "Förordnande",
  noEarlier: "Ingen annan har haft posten, enligt registret.",
  demandTitle: "Vad uppdraget kräver",
  demandHelp:
    "Kraven följer av uppdraget och av registret, aldrig av någons svar. De säger inget om hur den som har posten leder.",
  demandSummary: (count: string, heaviest: string, lightest: string) =>
    `Vikter för ${count} förmågor. Tyngst väger ${heaviest}, lättast ${lightest}.`,
  weighed: (name: string, weight: string) => `${name} (${weight})`,
  figureTitle: "Hur tungt varje förmåga väger",
  figureNote: (base: string, highest: string) =>
    `1 är genomsnittet av förmågorna. Tabellen visar också krävd nivå, från ${base} som alla poster har till högst ${highest}.`,
  competency: "Förmåga",
  weight: "Vikt",
  demanded: "Krävd nivå",
  reasons: "Regler som ger vikten",
  noReasons: "Bara grundkravet, som är lika för alla poster",
  rulesTitle: "Reglerna som gäller för posten",
  noRules: "Ingen regel lägger till något. Posten har grundkraven.",
  gives: (points: string) => `Ger ${points}.`,
  pointsTo: (points: string, name: string) => `+${points} till ${name}`,
  assumption: (version: string) =>
    `Poängen är antaganden, lika för alla poster, och kan ändras genom beslut. Regler: needs.yaml version ${version}.`,
  factsTitle: (count: string) => `Uppgifterna som reglerna prövar (${count})`,
  factsCaption: "Uppgifter om posten ur registret",
  fact: "Uppgift",
  value: "Värde",
  notKnown: "saknas",
  conditionsTitle: "Förutsättningar du har mandat att ändra",
  conditionsHelp:
    "Uppgifter ur registret om posten, inte om personen. Chefen på posten ser vad du tar tag i.",
  noConditions: "Registret visar inget som du har mandat att ändra för den här posten.",
  underWay: "På gång redan.",
  own: "Det här är din post.",
  ownLink: "Vad du kan skicka uppåt och vad du kan vilja träna på finns under Behov",
  show: "Se vad posten kräver",
};

export type PostTexts = typeof post;
