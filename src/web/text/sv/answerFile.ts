import type { ImportWishFault } from "../../../domain/survey/answerFile/parseImportWish.ts";
import type { AnswerFault } from "../../../domain/survey/answerFile/readAnswerRows.ts";

type Words<Key extends string> = Readonly<Record<Key, string>>;

export const answerFile = {
  title: "Läs in svar",
  lead: "Har ni mätt hos en annan leverantör? Läs in svaren som en fil med en rad per svar: en kolumn för gruppen och en för varje fråga.",
  instrument: "Vilka frågor ställdes?",
  file: "Fil med svar",
  fileHelp:
    "CSV eller XLSX. Filen får inte innehålla namn eller personnummer: sådana kolumner används inte, och personnummer kastas direkt.",
  noFile: "Välj en fil.",
  next: "Läs filen",
  mapTitle: "Vad är vad i filen?",
  mapLead: (rows: string, columns: string) =>
    `${rows} rader och ${columns} kolumner. Inget blir en mätning förrän du har godkänt det.`,
  name: "Mätningens namn",
  closesOn: "Sista dag som svar samlades in",
  columns: "Kolumner",
  group: "Kolumn med grupp",
  groupHelp: "Till exempel enhetskod. Varje rad räknas i sin grupp.",
  item: (number: number, wording: string) => `${number}. ${wording}`,
  samples: (heading: string, samples: string) => `${heading} (${samples})`,
  grouping: "Vad är grupperna?",
  groupingRegister: "Enheter i organisationen, med enhetskod",
  groupingRegisterHelp: "Resultaten följer då organisationens träd och når rätt chef.",
  groupingFlat: "Egna grupper, bredvid varandra",
  groupingFlatHelp: "De får en egen topp och syns bara för HR.",
  top: "Namn på helheten",
  topHelp: "Behövs när grupperna är egna.",
  check: "Granska och läs in",
  faultsTitle: "Filen går inte att läsa in som den är",
  faultsLead: "Rätta i filen och läs in den igen, eller välj andra kolumner. Inget är sparat.",
  tooFew: "Det är för få svar för att något skulle kunna visas.",
  unknownUnits: (codes: string) =>
    `De här grupperna är inga enhetskoder i organisationen: ${codes}. Rätta dem, eller välj egna grupper.`,
  andMore: (count: string) => `${count} till`,
  cell: {
    notANumber: (row: string, column: string, value: string) =>
      `Rad ${row}, kolumnen ”${column}”: ”${value}” är inget tal.`,
    notWhole: (row: string, column: string, value: string) =>
      `Rad ${row}, kolumnen ”${column}”: ${value} är inget heltal. Det får inte vara medelvärden.`,
    outOfScale: (row: string, column: string, value: string) =>
      `Rad ${row}, kolumnen ”${column}”: ${value} ligger utanför skalan.`,
    groupMissing: (row: string, column: string) => `Rad ${row}: gruppen saknas i kolumnen ”${column}”.`,
  } satisfies Readonly<
    Record<AnswerFault["kind"], (row: string, column: string, value: string) => string>
  > as Readonly<Record<AnswerFault["kind"], (row: string, column: string, value: string) => string>>,
  fault: {
    nameMissing: "Ge mätningen ett namn.",
    nameTooLong: "Namnet får ha högst 120 tecken.",
    noSuchInstrument: "Frågorna finns inte längre.",
    closesBeforeItOpens: "Välj en dag som finns.",
    indexThresholdTooLow: "Index kan visas från 5 svar eller fler. Skriv ett heltal.",
    itemThresholdTooLow: "Enskilda frågor kan visas från 10 svar eller fler, och inte från färre än index.",
    tooManyBackgroundVariables: "Välj högst två.",
    closesOnMissing: "Välj en dag som finns.",
    groupColumnMissing: "Välj kolumnen med grupp.",
    itemColumnMissing: "Välj en kolumn för varje fråga.",
    columnTwice: "Samma kolumn är vald två gånger.",
    topMissing: "Skriv ett namn på helheten.",
    retentionMissing: "Skriv in gallringsbeslutet: när mätningen stängs förstörs de enskilda svaren.",
  } satisfies Words<ImportWishFault> as Words<ImportWishFault>,
};

export type AnswerFileTexts = typeof answerFile;
