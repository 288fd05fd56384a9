import type { OpenFailure } from "../../../usecases/survey/openRound.ts";
import type { BackgroundVariable, RoundState } from "../../../domain/survey/round.ts";
import type { WrittenPlanFault } from "../../../domain/survey/parseRoundPlan.ts";
import type { MailFailure } from "../../../usecases/survey/askToMail.ts";
import type { PrintFailure } from "../../../usecases/survey/printCodes.ts";
import type { ExtendFailure } from "../../../usecases/survey/extendRound.ts";
import { roundDesign } from "./survey/roundDesign.ts";
import { raters } from "./survey/raters.ts";
import { codes } from "./survey/codes.ts";

type Words<Key extends string> = Readonly<Record<Key, string>>;

export const survey = {
  list: {
    title: "Mätningar",
    lead: "Planera, öppna och stäng mätningar. Hur många som har svarat visas först när en mätning har stängts, för alla.",
    new: "Planera en mätning",
    import: "Läs in svar",
    none: "Ingen mätning än",
    noneHelp:
      "Börja med HME: nio påståenden, tre minuter, jämförbart med hela landet. Du provar planen innan något skickas, och ser vilka grupper som blir för små.",
    name: "Mätning",
    state: "Läge",
    lastDay: "Sista dag",
    invited: "Tillfrågade",
  },
  state: {
    draft: "Utkast",
    open: "Öppen",
    closing: "Stängs",
    closed: "Stängd",
    cancelled: "Avbruten",
  } satisfies Words<RoundState> as Words<RoundState>,
  notYetOpen: "Öppnar senare",
  lastDayPassed: "Sista dagen har gått",
  background: {
    gender: "Kön",
    paid: "Månads- eller timlön",
  } satisfies Words<BackgroundVariable> as Words<BackgroundVariable>,
  form: {
    newTitle: "Planera en mätning",
    editTitle: "Ändra planen",
    lead: "Inget skickas och ingen ser något förrän du öppnar mätningen.",
    what: "Vad",
    name: "Namn",
    nameHelp: "Så ser de som svarar det. Till exempel Medarbetarenkät hösten 2026.",
    instrument: "Frågor",
    instrumentMinutes: (minutes: string, items: string) => `${items} påståenden, ungefär ${minutes} minuter.`,
    who: "Vilka",
    units: "Vilka delar ska svara?",
    unitsHelp: "Välj ingen för att fråga hela organisationen.",
    include: "Räkna också med",
    hourly: "Timavlönade",
    onLeave: "Tjänstlediga och föräldralediga",
    background: "Bakgrund som följer svaren",
    backgroundHelp:
      "Varje uppgift gör grupperna mindre. Den följer bara med där varje värde har tillräckligt många i enheten.",
    when: "När",
    opensOn: "Första dag",
    closesOn: "Sista dag att svara",
    thresholds: "Minsta grupp",
    indexThreshold: "Index visas från",
    itemThreshold: "Enskilda frågor visas från",
    thresholdHelp: "Minst 5 och 10. Du kan höja, aldrig sänka.",
    answers: "svar",
    decisions: "Beslut",
    decisionsHelp: "Skriv diarienummer eller datum och paragraf.",
    consultation: "Facklig samverkan",
    consultationHelp: "När och var mätningen behandlades, enligt 11 § MBL eller samverkansavtal.",
    protection: "Konsekvensbedömning",
    protectionHelp: "Bedömningen av dataskyddet (GDPR artikel 35).",
    retention: "Gallringsbeslut",
    retentionHelp:
      "Beslutet att de enskilda svaren förstörs när mätningen stängs. Behövs för att öppna: svaren får annars inte förstöras.",
    save: "Spara utkastet",
  },
  fault: {
    nameMissing: "Ge mätningen ett namn.",
    nameTooLong: "Namnet får ha högst 120 tecken.",
    noSuchInstrument: "Välj vilka frågor som ska ställas.",
    closesBeforeItOpens: "Sista dagen måste komma efter den första, eller vara densamma.",
    indexThresholdTooLow: "Index kan visas från 5 svar eller fler. Skriv ett heltal.",
    itemThresholdTooLow:
      "Enskilda frågor kan visas från 10 svar eller fler, och inte från färre än index. Skriv ett heltal.",
    tooManyBackgroundVariables: "Välj högst två.",
    opensOnMissing: "Välj en första dag som finns.",
    closesOnMissing: "Välj en sista dag som finns.",
  } satisfies Words<WrittenPlanFault> as Words<WrittenPlanFault>,
  round: {
    kicker: "Mätning",
    plan: "Planen",
    instrument: "Frågor",
    unknownInstrument: "Frågorna finns inte längre i den här installationen.",
    dates: "Öppen",
    fromTo: (from: string, to: string) => `${from} till och med ${to}`,
    population: "Tillfrågade",
    everybody: "Hela organisationen",
    chosenParts: (count: string) => `${count} valda delar`,
    withHourly: "även timavlönade",
    withLeave: "även tjänstlediga",
    thresholds: "Minsta grupp",
    thresholdValues: (index: string, items: string) =>
      `Index från ${index} svar, enskilda frågor från ${items}`,
    background: "Bakgrund",
    noBackground: "Ingen",
    consultation: "Facklig samverkan",
    protection: "Konsekvensbedömning",
    retention: "Gallringsbeslut",
    missing: "Saknas",
    edit: "Ändra planen",
    try: "Prova planen",
    raters: "Välj vilka som svarar om vem",
    open: "Öppna mätningen",
    openHelp:
      "Vilka som tillfrågas och var de räknas skrivs ned nu och ändras inte mer. Inga inbjudningar går iväg förrän du skickar dem.",
    missingTitle: "Innan du öppnar",
    missingRetention:
      "Skriv in gallringsbeslutet. Utan det får svaren inte förstöras, och mätningen går inte att öppna.",
    missingConsultation: "Hänvisa till den fackliga samverkan. Den ska vara klar innan mätningen öppnar.",
    missingProtection: "Hänvisa till konsekvensbedömningen.",
    delete: "Ta bort utkastet",
    invited: "Tillfrågade",
    invitedCaption: "Tillfrågade per förvaltning",
    forms: "Formulär att fylla i",
    loaded: "Inlästa svar",
    loadedCaption: "Inlästa svar per grupp",
    inAll: "Sammanlagt",
    showAll: "Visa alla grupper",
    unit: "Del av organisationen",
    noCounts:
      "Hur många som har svarat visas först när mätningen har stängts. Så kan ingen räkna ut vem som svarade sist.",
    reach: "Så når ni dem",
    mailed: "Har fått inbjudan med e-post",
    printed: "Har fått en utskriven kod",
    notReached: "Har inte nåtts än",
    withoutAddress: "Saknar e-postadress",
    noMail:
      "E-post är inte inställd i den här installationen. Skriv ut koder, eller be den som förvaltar systemet att ange en e-postserver.",
    invite: (count: string) => `Skicka inbjudan till ${count}`,
    remind: "Påminn dem som inte har svarat",
    remindHelp:
      "Ingen får veta vilka som påminns, inte heller du. Påminnelsen har en ny länk, och den gamla slutar gälla.",
    print: "Skriv ut koder",
    change: "Ändra eller avbryt",
    newLastDay: "Ny sista dag",
    extend: "Ändra sista dag",
    cancel: "Avbryt mätningen",
    cancelHelp: "Alla svar förstörs olästa och mätningen får inget resultat. Det går inte att ångra.",
    close: "Stäng mätningen",
    closeHelp:
      "Resultatet räknas fram, granskas så att ingen grupp under minsta antalet kan räknas ut, och de enskilda svaren förstörs.",
    closeEarly:
      "Sista dagen har inte gått än. Den som inte har svarat kan inte göra det efter att du har stängt.",
    result: "Se resultatet",
    closing: "Mätningen håller på att stängas.",
    cancelled: "Mätningen avbröts. Svaren är förstörda.",
    importing: "Svaren läses in. Gick det inte kan du ta bort mätningen och läsa in filen igen.",
    imported: "Svaren är inlästa från en annan leverantör.",
  },
  openFailure: {
    notAllowed: "Du får inte öppna mätningar.",
    noSuchRound: "Mätningen finns inte.",
    notADraft: "Mätningen är redan öppnad.",
    noRetentionDecision: "Gallringsbeslutet saknas. Skriv in det i planen först.",
    lastDayHasPassed: "Sista dagen har redan gått. Ändra den i planen först.",
    tooFewAsked: "Så få blir tillfrågade att inget skulle kunna visas. Ta med fler delar av organisationen.",
  } satisfies Words<OpenFailure> as Words<OpenFailure>,
  extendFailure: {
    noSuchRound: "Mätningen finns inte.",
    notOpen: "Mätningen är inte öppen.",
    dayHasPassed: "Välj en dag som inte har gått.",
  } satisfies Words<ExtendFailure> as Words<ExtendFailure>,
  mailFailure: {
    noSuchRound: "Mätningen finns inte.",
    notOpen: "Mätningen är inte öppen.",
    noMailServer: "E-post är inte inställd i den här installationen.",
    nobodyToMail: "Alla med e-postadress har redan fått brevet.",
  } satisfies Words<MailFailure> as Words<MailFailure>,
  printFailure: {
    noSuchRound: "Mätningen finns inte.",
    notOpen: "Mätningen är inte öppen.",
    nobodyToPrint: "Ingen i den delen behöver en utskriven kod.",
    tooManyToPrint: "Det blir fler än 1 000 koder. Välj en mindre del.",
  } satisfies Words<PrintFailure> as Words<PrintFailure>,
  codes,
  design: roundDesign,
  raters,
  own: {
    lead: "Formuläret öppnas utan koppling till ditt konto. Ingen ser vad du svarar, inte heller den som sköter systemet.",
    open: "Öppna formuläret",
    collected: "Du har redan öppnat formuläret",
    collectedHelp:
      "Har du inte skickat än? Gå tillbaka till sidan i webbläsarens historik, eller använd din länk eller kod. Vi kan inte ta fram formuläret igen: vi vet inte vilket som är ditt.",
    closed: "Det går inte längre att svara",
    closedHelp: "Enkäten har stängt.",
  },
};

export type SurveyTexts = typeof survey;
