import type { Assessor, Compliance, StatementFault } from "../../../domain/accessibility/statement.ts";
import type { FaultReportFault } from "../../../domain/accessibility/faultReport.ts";

/** Tillgänglighetsredogörelsen, i den ordning som lagen och EU:s mall har. */
export const accessibility = {
  title: "Tillgänglighet",
  lead: (organisation: string) =>
    `${organisation} står bakom den här tjänsten. Alla ska kunna använda den. Här står hur väl den uppfyller lagen om tillgänglighet till digital offentlig service, vilka brister vi känner till och hur du säger till.`,
  howAccessible: "Hur tillgänglig är tjänsten?",
  compliance: {
    full: "Tjänsten uppfyller kraven i lagen. Vi känner inte till några brister.",
    partial: "Tjänsten uppfyller kraven delvis. Bristerna står nedan.",
    none: "Tjänsten uppfyller inte kraven. Bristerna står nedan.",
  } satisfies Record<Compliance, string> as Readonly<Record<Compliance, string>>,
  notAssessed: (organisation: string) =>
    `${organisation} har inte fyllt i sin bedömning än. Här står därför bara hur Ledstjärna är byggd.`,
  shortcomings: "Brister som vi känner till",
  noShortcomings: "Inga kända brister.",
  built: "Hur Ledstjärna är byggd",
  builtText: [
    "Målet är WCAG 2.2 på nivå AA. Allt går att göra med tangentbord, på en telefon och utan skript i webbläsaren.",
    "Varje diagram har samma siffror i en tabell. Färg bär aldrig något ensam.",
    "Sidorna prövas automatiskt med axe, IBM Equal Access och två HTML-kontroller på svenska och engelska, ljust och mörkt, smalt och brett. Ett sådant prov hittar inte allt. Människor med funktionsnedsättning har ännu inte prövat Ledstjärna.",
  ],
  tested: "Hur vi har testat",
  assessedBy: {
    self: "Vi har gjort en egen granskning.",
    external: "En utomstående har granskat tjänsten.",
  } satisfies Record<Assessor, string> as Readonly<Record<Assessor, string>>,
  assessedOn: (day: string) => `Senaste bedömningen gjordes ${day}.`,
  updatedOn: (day: string) => `Redogörelsen uppdaterades ${day}.`,
  report: "Är det något du inte kan använda?",
  reportHelp: "Berätta vad som inte fungerar. Du behöver inte säga vem du är.",
  contact: "Du kan också nå oss så här",
  form: {
    page: "Vilken sida gäller det?",
    pageHelp: "Till exempel adressen, eller vad du skulle göra.",
    description: "Vad fungerar inte?",
    contact: "Hur når vi dig, om du vill ha svar?",
    contactHelp: "E-post eller telefon. Tas bort när bristen är åtgärdad.",
    send: "Skicka",
    fault: {
      needed: "Skriv vad som inte fungerar.",
      tooLong: "Texten är för lång. Korta den.",
    } satisfies Record<FaultReportFault, string> as Readonly<Record<FaultReportFault, string>>,
    tooMany: "Vi har fått många rapporter i dag. Försök igen i morgon, eller kontakta oss på annat sätt.",
  },
  thanks: "Tack. Vi har fått din rapport.",
  supervision: "Tillsyn",
  supervisionText: (organisation: string) =>
    `Myndigheten för digital förvaltning (Digg) har tillsyn över lagen. Är du inte nöjd med hur ${organisation} hanterar det du rapporterat kan du anmäla det dit.`,
  supervisionLink: "Anmäl till Digg",
  keep: "Fyll i redogörelsen",
  reports: "Rapporterade brister",
  statement: {
    title: "Fyll i tillgänglighetsredogörelsen",
    lead: "Det du skriver visas för alla. Lagen kräver en redogörelse som ses över minst en gång om året.",
    compliance: "Hur väl uppfyller er installation kraven?",
    complianceChoice: { full: "Helt", partial: "Delvis", none: "Inte" } satisfies Record<
      Compliance,
      string
    > as Readonly<Record<Compliance, string>>,
    shortcomings: "Vilka brister finns?",
    shortcomingsHelp: "En brist per rad: vad, för vem det blir svårt, och när det ska vara åtgärdat.",
    assessedBy: "Vem har granskat?",
    assessedByChoice: { self: "Vi själva", external: "Någon utomstående" } satisfies Record<
      Assessor,
      string
    > as Readonly<Record<Assessor, string>>,
    assessedOn: "När gjordes granskningen?",
    contactEmail: "E-post för frågor om tillgänglighet",
    contactPhone: "Telefon",
    save: "Publicera redogörelsen",
    fault: {
      notChosen: "Välj ett av alternativen.",
      needed: "Skriv vilka brister som finns.",
      tooLong: "Texten är för lång. Korta den.",
      noDay: "Välj ett datum.",
      futureDay: "Datumet har inte varit än.",
      noEmail: "Skriv en e-postadress, till exempel tillganglighet@kommunen.se.",
    } satisfies Record<StatementFault, string> as Readonly<Record<StatementFault, string>>,
  },
  reportList: {
    title: "Rapporterade brister",
    lead: "Det som besökare har berättat att de inte kan använda. När du markerar en rapport som klar tas kontaktuppgiften bort.",
    none: "Inga rapporter",
    noneHelp: "När någon rapporterar en brist på sidan Tillgänglighet står den här.",
    when: "När",
    page: "Sida",
    description: "Vad som inte fungerar",
    contact: "Kontakt",
    state: "Läge",
    open: "Öppen",
    handled: (time: string) => `Klar ${time}`,
    close: "Markera som klar",
    noContact: "Vill inte ha svar",
  },
};

export type AccessibilityTexts = typeof accessibility;
