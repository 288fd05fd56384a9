import type { WithheldReason } from "../../../domain/survey/unitRelease.ts";

/** Words of the committee report, the page and the PDF alike. */
export const report = {
  title: "Rapporter",
  lead: "En rapport till nämnden för varje mätning: vad ni frågade, vad svaren säger och hur säkert det är.",
  none: "Ingen rapport än",
  noneHelp: "När en mätning har stängts och cheferna har sett sina egna resultat finns rapporten här.",
  closed: (day: string) => `Stängd ${day}`,
  read: "Läs rapporten",
  laterFrom: (time: string) => `Cheferna ser sina egna resultat först. Rapporten går att läsa från ${time}.`,
  laterTitle: "Rapporten är inte klar att läsas",
  kicker: "Rapport till nämnden",
  madeOn: (day: string) => `Framtagen ${day}`,
  pdf: "Hämta som PDF",
  pageLead: (from: string, to: string) =>
    `Mätningen var öppen ${from} till ${to}. Här finns hela organisationen och förvaltningarna, med siffror som är granskade och offentliggjorda.`,
  isPart: "Rapporten visar hela organisationen och de förvaltningar som din nämnd svarar för.",

  summary: "Sammanfattning",
  answered: (answers: string, invited: string, share: string) =>
    `${answers} av ${invited} tillfrågade svarade, ${share}.`,
  invitedOnly: (invited: string) => `${invited} blev tillfrågade.`,
  scaleIs: (scale: string, index: string) => `${scale} för hela organisationen är ${index} av 100.`,
  scaleIsWithin: (scale: string, index: string, interval: string) =>
    `${scale} för hela organisationen är ${index} av 100. Med osäkerheten inräknad är det ${interval}.`,
  change: {
    higher: (before: string, change: string) => `Det är högre än förra gången (${before}): ${change}.`,
    lower: (before: string, change: string) => `Det är lägre än förra gången (${before}): ${change}.`,
    cannotTell: (before: string, change: string) =>
      `Det går inte att säga om det har ändrats sedan förra gången (${before}): ${change} ryms i osäkerheten.`,
  },
  before: "förra mätningen",
  noBefore: "Det finns ingen tidigare mätning att jämföra med.",
  areasShown: (shown: string, all: string) => `Resultat visas för ${shown} av ${all} förvaltningar.`,
  allAreasShown: (all: string) => `Resultat visas för alla ${all} förvaltningar.`,
  actionsInShort: (count: string, closed: string) =>
    `Arbetsplatserna har beslutat om ${count} åtgärder. Avslutade: ${closed}.`,

  asked: "Vad vi frågade och när",
  facts: {
    round: "Mätning",
    instrument: "Frågeformulär",
    period: "Öppen för svar",
    questions: "Antal frågor",
    scale: "Svarsskala",
    consultation: "Samverkan (MBL 11 §)",
    assessment: "Konsekvensbedömning",
    retention: "Beslut om gallring",
    credit: "Upphov till frågorna",
  },
  period: (from: string, to: string) => `${from} till ${to}`,
  instrumentVersion: (name: string, version: string) => `${name}, version ${version}`,
  scalePoints: (low: string, high: string) => `${low} till ${high}`,
  scalePoint: (value: string, label: string) => `${value} (${label.toLowerCase()})`,

  whole: "Hela organisationen",
  indices: "Index för hela organisationen",
  indicesNote:
    "0 är sämst och 100 är bäst. Strecket visar osäkerheten: det sanna värdet ligger där i 19 fall av 20.",
  indicesAlternative: (values: string) => `Index för hela organisationen, av 100: ${values}.`,
  valueWithin: (label: string, value: string, interval: string) => `${label} ${value} (${interval})`,
  columns: {
    area: "Område",
    index: "Index",
    interval: "Osäkerhet",
    change: "Sedan förra gången",
    unit: "Förvaltning",
    invited: "Tillfrågade",
    answers: "Svar",
    share: "Svarsandel",
    round: "Mätning",
    question: "Fråga",
    mean: "Medel",
    all: "Totalt",
  },
  verdict: {
    higher: (change: string) => `Högre: ${change}`,
    lower: (change: string) => `Lägre: ${change}`,
    cannotTell: (change: string) => `Går inte att säga: ${change}`,
  },
  trend: "Över tid",
  trendNote: (scale: string) => `${scale} för hela organisationen i varje mätning.`,
  trendAlternative: (scale: string, values: string) => `${scale} i varje mätning: ${values}.`,

  questions: "Frågorna",
  spread: "Så fördelar sig svaren",
  spreadNote: "Andelen som gav varje svar, från lägsta till högsta.",
  spreadAlternative: (values: string) => `Medelvärdet av svaren på varje fråga: ${values}.`,
  questionsWithheld: (reason: string) => `Svaren på varje fråga visas inte: ${reason}`,

  areas: "Förvaltningarna",
  areasNote:
    "Förvaltningarna står i organisationens ordning. Det är ingen topplista: skillnader som ryms i osäkerheten är inga skillnader.",
  areasChart: (scale: string) => `${scale} för varje förvaltning`,
  areasChartPart: (scale: string, part: string, of: string) =>
    `${scale} för varje förvaltning, del ${part} av ${of}`,
  areasAlternative: (scale: string, values: string) => `${scale} för varje förvaltning, av 100: ${values}.`,
  areasTable: "Svar och index för varje förvaltning",
  scalesTable: "Index för varje förvaltning och område",
  notShown: "visas inte",

  withheld: "Det som inte visas",
  nothingWithheld: "Alla förvaltningar i rapporten visas.",
  withheldArea: (area: string, reason: string) => `${area}: ${reason}`,
  withheldUnits: (units: string, all: string) =>
    `I hela mätningen finns ${all} enheter. För ${units} av dem visas inget resultat, så här fördelat:`,
  withheldCount: (count: string, reason: string) => `${count}: ${reason}`,
  reason: {
    tooFewAnswers: "för få har svarat.",
    protectsAnother: "resultatet skulle gå att använda för att räkna ut en mindre grupps svar.",
    tooUniform: "alla har svarat så lika att det skulle avslöja vad var och en svarade.",
  } satisfies Record<WithheldReason, string> as Readonly<Record<WithheldReason, string>>,

  actions: "Åtgärder från arbetsplatsträffarna",
  actionsNote:
    "Arbetsplatserna har pratat om sina resultat och beslutat om åtgärder. Här står hur många och hur långt de har kommit, inte vad de handlar om.",
  noActions: "Inga åtgärder har tagits med från arbetsplatsträffarna än.",
  actionsTable: "Antal åtgärder efter läge",

  plan: "Utbildningsplanen",
  planNote:
    "Så här fördelar sig platserna i den utbildningsplan som senast publicerades. Vem som har fått ett erbjudande vet bara chefen själv, tills hen tackar ja.",
  planFacts: {
    name: "Plan",
    budget: "Budget",
    cost: "Planerad kostnad",
    covered: "Chefer med minst en plats",
    seats: "Platser",
  },
  coveredOf: (covered: string, managers: string) => `${covered} av ${managers}`,
  planTable: "Platser för varje förvaltning",
  planColumns: { managers: "Chefer", covered: "Med minst en plats", seats: "Platser" },

  protection: "Så skyddas den som svarat",
  protectionPoints: (index: string, items: string) => [
    `Index visas bara för grupper där minst ${index} har svarat, enskilda frågor bara där minst ${items} har svarat.`,
    "Vad som får visas avgjordes en gång, när mätningen stängdes. Det har inte ändrats efteråt.",
    "Inget sparat knyter ett svar till en person. När mätningen stängdes raderades alla enskilda svar.",
  ],
  audit: (equations: string, unknowns: string) =>
    `Innan siffrorna offentliggjordes prövades de som om någon ville räkna ut en liten grupps svar. Ur ${equations} publicerade samband försökte vi räkna fram ${unknowns} okända summor. Ingen grupp under gränsen gick att räkna ut.`,

  method: "Så är det räknat",
  methodPoints: [
    "Index går från 0 till 100. 0 betyder att alla gav det lägsta svaret, 100 att alla gav det högsta.",
    "Osäkerheten är ett 95-procentigt konfidensintervall. Den täcker inte de som lät bli att svara.",
    "En förändring kallas högre eller lägre bara när den är större än osäkerheten.",
    "Förvaltningens värden gäller alla som arbetar i den, i alla dess enheter.",
  ],
  computed: "Index är vår egen beräkning enligt RKA:s publicerade definition. De är inte officiella värden.",
  methodVersion: (version: string) => `Beräkningsmetod, version ${version}.`,
};

export type ReportTexts = typeof report;
