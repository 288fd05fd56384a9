import type { EvidenceVerdict } from "../../../domain/dialogue/choiceEvidence.ts";
import type { MeterName, Mood } from "../../../domain/dialogue/dialogue.ts";
import type { ReviewFault } from "../../../usecases/dialogue/markReviewed.ts";

export const dialogue = {
  title: "Öva samtal",
  lead: "Svåra samtal, tio minuter i taget. Det du säger får följder, och efteråt ser du vad varje val gjorde och vad du hade kunnat göra i stället.",
  suggestion: (title: string) => `Öva: ${title}`,
  suggestionDetail: (competency: string, minutes: string) =>
    `Ett samtal som tränar ${competency}. ${minutes} minuter.`,
  none: "Inget att öva på just nu",
  noneHelp: "När det finns ett samtal för dig att öva på ligger det här. Fråga gärna HR om du saknar något.",
  trains: (competencies: string) => `Tränar ${competencies}.`,
  minutes: (minutes: string) => `${minutes} minuter`,
  notReviewed: "Ej sakgranskad",
  notReviewedHelp: "Ingen expert har granskat innehållet åt er organisation än.",
  reviewed: (reviewer: string, day: string) => `Sakgranskad av ${reviewer} ${day}`,
  begun: "Påbörjad",
  played: "Spelad",
  continueTitle: "Fortsätt där du var",
  continueDetail: (day: string) => `Påbörjad ${day}. Allt du valt är kvar.`,
  sharedTitle: "Delat med dig",
  sharedHelp: "Andra har låtit dig se vad ett samtal visade. De kan ta tillbaka det när de vill.",
  sharedDetail: (title: string, day: string) => `${title}. Delat ${day}.`,
  protectedName: "Person med skyddad identitet",
  toReviews: "Vem har granskat vad",
  kicker: "Öva samtal",
  situation: "Situationen",
  people: "De du möter",
  before: "Innan du börjar",
  privacy: [
    "Varje val sparas direkt. Du kan gå härifrån och fortsätta en annan dag.",
    "Bara du ser vad du väljer. Inte din chef, inte HR. Du kan ta bort alltihop när du vill.",
    "HR ser hur många som har övat, i stora grupper och aldrig vem.",
    "Den som sköter systemets databas kan läsa det som är sparat.",
    "Du kan inte göra fel. Ingen sätter betyg. Efteråt kan du välja att visa din chef vad samtalet visade, men aldrig vad du valde.",
  ],
  begin: "Börja samtalet",
  goOn: "Fortsätt samtalet",
  again: "Spela igen",
  startOver: "Börja om från början",
  sources: "Källor",
  lawAsOf: (day: string) => `Lagen kontrollerades ${day}.`,
  earlierPlays: "Dina tidigare samtal",
  finishedOn: (day: string) => `Avslutat ${day}`,
  you: "Du",
  youChose: "Du valde",
  earlier: "Tidigare i samtalet",
  stands: "Så står det till",
  whatNow: "Vad gör du?",
  saved: "Sparat. Du kan gå härifrån och fortsätta när du vill.",
  stale: "Här hade du redan valt. Samtalet är kvar där det var, och inget har gått förlorat.",
  notOffered: "Det valet finns inte här. Välj ett av dem som visas.",
  pastStep: "Du tittar på ett ställe du redan har passerat.",
  toNow: "Till där samtalet är nu",
  ended: "Samtalet är slut",
  toDebrief: "Se vad dina val gjorde",
  meter: {
    trust: "Förtroende",
    clarity: "Tydlighet",
    facts: "Fakta",
    time: "Tid kvar",
  } satisfies Record<MeterName, string> as Readonly<Record<MeterName, string>>,
  meterValue: (value: string) => `${value} av 10`,
  meterChange: (change: string) => change,
  mood: {
    calm: "lugn",
    warm: "varm",
    tense: "spänd",
    cold: "kylig",
    hurt: "sårad",
    angry: "arg",
    tired: "trött",
    relieved: "lättad",
  } satisfies Record<Mood, string> as Readonly<Record<Mood, string>>,
  outcome: "Så gick det",
  forReal: "Pröva på riktigt",
  commitmentText: "Vad gör du, och när?",
  commitmentHelp: "Åtagandet hamnar i Min utveckling. Bara du ser det tills du delar planen.",
  commitmentDay: "När ser du tillbaka?",
  commit: "Gör det till ett åtagande",
  turns: "Det som betydde mest",
  wholePath: (choices: string) => `Hela vägen: ${choices} val`,
  noLongerOffered: "Dialogen ges inte längre, så den går inte att spela igen.",
  path: "Vägen du gick",
  pathHelp: "Varje val, vad det gjorde, och vad du också hade kunnat göra.",
  others: (count: string) =>
    count === "1" ? "Det här hade du också kunnat göra" : `Det här hade du också kunnat göra (${count})`,
  evidence: "Vad dina val visade",
  evidenceHelp:
    "Inte ett betyg. Ett underlag för din egen eftertanke, med hur säkert det är. Ett spelat samtal är inte vardagen.",
  verdict: {
    mostly: (name: string) => `${name}: du tog oftast den väg som visar det mest.`,
    mixed: (name: string) => `${name}: ibland tog du den väg som visar det, ibland inte.`,
    seldom: (name: string) => `${name}: du tog sällan den väg som visar det.`,
    cannotTell: (name: string) =>
      `${name}: det går inte att säga. Ställena är för få eller pekar åt olika håll.`,
  } satisfies Record<EvidenceVerdict, (name: string) => string> as Readonly<
    Record<EvidenceVerdict, (name: string) => string>
  >,
  places: (places: string) =>
    places === "0"
      ? "Inget ställe på din väg prövade det."
      : places === "1"
        ? "Ett ställe."
        : `${places} ställen.`,
  plotTitle: "Hur långt åt det hållet du gick",
  plotNote:
    "0 är det val som visar minst av det du kunde välja, 100 det som visar mest. Strecket är osäkerheten: där ligger värdet med 95 procents säkerhet.",
  plotSummary: (count: string) =>
    `${count} förmågor med hur långt åt det hållet valen gick, och osäkerheten.`,
  competency: "Förmåga",
  method: "Så räknas det, och vad det inte säger",
  methodText: [
    "Varje val har fått ett värde av den som skrev dialogen: hur mycket det visar av en förmåga. På varje ställe jämförs det du valde med det som visar minst och mest av det du kunde välja.",
    "Några få ställen säger lite. Därför visas alltid ett intervall (Jeffreys), och är det bredare än halva skalan står det att det inte går att säga.",
    "Det är skrivna repliker, utan puls och utan följder på riktigt. Inget råd och inget behov bygger på det.",
  ],
  share: "Visa din chef",
  shareHelp:
    "Din närmaste chef får se vad samtalet visade om varje förmåga. Inte vad du valde. Du kan ta tillbaka det, men det som är delat kan vara allmän handling.",
  shareWith: (name: string, title: string) => `Visa för ${name}, ${title}`,
  noLineManager: "Det finns ingen närmaste chef att visa det för just nu.",
  shareFault: "Du kan bara visa det för din närmaste chef.",
  sharedWith: (name: string, day: string) => `${name} kan se vad samtalet visade sedan ${day}.`,
  takeBack: "Ta tillbaka",
  remove: "Ta bort samtalet",
  removeHelp: "Alla val i samtalet försvinner och går inte att få tillbaka.",
  removeTitle: "Ta bort",
  readerTitle: (name: string) => `${name}: vad ett samtal visade`,
  readerLead: (day: string) => `Delat med dig ${day}. Det kan tas tillbaka. Vad som valdes ser du inte.`,
  mirrorTitle: "Vad dina dialoger visar",
  mirrorHelp: (count: string) =>
    count === "1"
      ? "En dialog som du har spelat till slutet. Bara du ser det här, inte din coach."
      : `${count} dialoger som du har spelat till slutet, första gången av varje. Bara du ser det här, inte din coach.`,
  reviews: "Sakgranskning av dialoger",
  reviewsLead:
    "När en expert har läst en dialog skriver du vem och när. Då försvinner märket ”Ej sakgranskad” för alla. En ny version behöver en ny granskning.",
  version: (version: string) => `Version ${version}`,
  addReview: "Skriv in en granskning",
  reviewer: "Vem har granskat?",
  reviewerHelp: "Namn och vad personen kan, till exempel: Eva Ström, förhandlingschef.",
  reviewDay: "När?",
  saveReview: "Spara granskningen",
  saveReviewOf: (title: string) => `Spara granskningen av ${title}`,
  withdraw: "Ta bort granskningen",
  withdrawOf: (title: string) => `Ta bort granskningen av ${title}`,
  readIt: "Läs och spela dialogen",
  reviewFault: {
    noReviewer: "Skriv vem som har granskat.",
    tooLong: "Det får plats högst 200 tecken.",
    noDay: "Välj ett datum.",
    futureDay: "Datumet har inte varit än.",
  } satisfies Record<ReviewFault, string> as Readonly<Record<ReviewFault, string>>,
};

export type DialogueTexts = typeof dialogue;
