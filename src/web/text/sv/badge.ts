/** Credentials that people take along. */
export const badge = {
  column: "Ta med",
  take: "Digitalt intyg",
  takeOf: (course: string) => `Digitalt intyg för ${course}`,
  help: "Ett digitalt intyg är en fil som du behåller när du byter jobb. Vem som helst kan kontrollera den, utan att fråga oss.",
  howChecked: "Så kontrolleras ett digitalt intyg",
  fileName: (course: string) => `Intyg ${course}.json`,
  criteria: (steps: number) => `Alla ${steps} steg i kursen är gjorda och frågorna i dem besvarade.`,

  title: "Digitala intyg",
  lead: (organisation: string) =>
    `Den som har gått en kurs hos ${organisation} kan ta med sig ett intyg som fil. Här ser du om ett intyg är äkta.`,
  checkTitle: "Kontrollera ett intyg",
  file: "Intyget",
  fileHelp: "Filen som du har fått, med ändelsen .json. Den läses här och sparas inte.",
  check: "Kontrollera",
  noFile: "Välj filen med intyget.",
  tooLarge: "Filen är för stor för att vara ett intyg.",
  checked: {
    ours: (organisation: string) => `Intyget är äkta. ${organisation} har skrivit under det.`,
    others: (name: string) =>
      `Intyget är som det skrevs under, men inte av oss. Det säger sig vara från ${name}. Fråga dem om nyckeln nedan är deras.`,
    expired: (day: string) => `Det har gått ut. Det gällde till och med ${day}.`,
    changed: "Intyget är inte äkta. Något i det har ändrats sedan det skrevs under.",
    notYet: "Intyget gäller inte än.",
    notACredential: "Filen är inget intyg som går att läsa.",
  },
  holder: "Namn",
  achievement: "Kurs",
  awarded: "Klar",
  validUntil: "Gäller till och med",
  noEnd: "tills vidare",
  issuer: "Utfärdare",
  key: "Nyckel",
  keysTitle: "Våra nycklar",
  keysHelp:
    "Intygen är underskrivna med någon av de här nycklarna (Ed25519, som did:key). Ett intyg med en annan nyckel kommer inte från oss.",
  noKeys: "Ingen har hämtat något intyg än",
  noKeysHelp: "Nyckeln skapas när det första intyget hämtas.",
  usedFrom: "Används från",
  usedUntil: "Till",
  inUse: "används",
  changeKey: "Ta en ny nyckel i bruk",
  changeKeyHelp:
    "Gör det om någon obehörig kan ha kommit åt databasen eller en säkerhetskopia. Intyg som redan är utfärdade fortsätter att gälla.",
  standardTitle: "För den som vill kontrollera själv",
  standard:
    "Intygen följer Open Badges 3.0 (1EdTech) och Verifiable Credentials 2.0 (W3C), med Data Integrity och eddsa-rdfc-2022. De kan läsas av andra program som följer samma standarder. Inget i dem behöver hämtas från nätet.",
};

export type BadgeTexts = typeof badge;
