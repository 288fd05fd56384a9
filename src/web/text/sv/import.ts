import type { ImportField, ImportKind, PathLevel } from "../../../domain/organisation/import/importField.ts";
import type { CellPlace, ImportProblem } from "../../../domain/organisation/import/importProblem.ts";
import type { RegisterPart } from "../../../domain/organisation/import/registerChange.ts";
import type { Confidence } from "../../../domain/organisation/import/suggestMapping.ts";

/** A sentence for each kind of problem, made from what the problem holds. */
export type ProblemSentences = {
  readonly [Kind in ImportProblem["kind"]]: (problem: Extract<ImportProblem, { kind: Kind }>) => string;
};

type PathField = `pathCode${PathLevel}` | `pathName${PathLevel}`;

const at = ({ row, heading }: CellPlace): string => `Rad ${row}, kolumnen ”${heading}”: `;
const wording: Readonly<Record<Exclude<ImportField, PathField>, string>> = {
  unitCode: "Enhetens kod",
  unitName: "Enhetens namn",
  unitKind: "Typ av enhet",
  parentUnitCode: "Överordnad enhets kod",
  unitFirstDay: "Enhetens första dag",
  unitLastDay: "Enhetens sista dag",
  employeeKey: "Medarbetarens nyckel (anställningsnummer)",
  givenName: "Förnamn",
  familyName: "Efternamn",
  fullName: "Hela namnet",
  email: "E-postadress",
  gender: "Kön",
  language: "Språk",
  protectedIdentity: "Skyddad identitet",
  employmentKey: "Anställningens egen nyckel",
  title: "Befattning",
  paid: "Månads- eller timavlönad",
  fullTimeShare: "Sysselsättningsgrad",
  employmentFirstDay: "Anställningens första dag",
  employmentLastDay: "Anställningens sista dag",
  leaveFirstDay: "Ledighetens första dag",
  leaveLastDay: "Ledighetens sista dag",
  managerKey: "Närmaste chefs nyckel",
  postCode: "Chefspostens kod",
  postTitle: "Chefspostens titel",
  postLevel: "Chefsnivå",
  administrativeSupport: "Administrativt stöd",
  vacant: "Vakant",
  assignmentKind: "Ordinarie, tillförordnad eller ersättare",
  assignmentFirstDay: "Uppdragets första dag",
  assignmentLastDay: "Uppdragets sista dag",
};

function isPath(field: ImportField): field is PathField {
  return field.startsWith("path");
}

function fieldName(field: ImportField): string {
  if (!isPath(field)) return wording[field];
  const level = field.slice("pathCode".length);
  return field.startsWith("pathCode") ? `Nivå ${level}: kod` : `Nivå ${level}: namn`;
}

const problem: ProblemSentences = {
  emptyFile: () => "Filen är tom.",
  headingsOnly: () => "Filen har rubriker men inga rader.",
  notATable: () => "Filen är ingen tabell. Spara den som CSV eller Excel (.xlsx) och välj den igen.",
  oldExcelFile: () => "Filen är i Excels gamla format. Öppna den och spara den som .xlsx.",
  damagedExcelFile: () => "Excelfilen går inte att öppna. Spara den på nytt och välj den igen.",
  lockedExcelFile: () => "Excelfilen är låst med lösenord. Ta bort lösenordet och välj filen igen.",
  unreadableText: ({ row }) =>
    `Texten går inte att läsa${row === undefined ? "" : ` kring rad ${row}`}: filen blandar teckenkodningar. Spara den som CSV UTF-8.`,
  unclosedQuote: ({ row }) =>
    `Ett citattecken på rad ${row} har inget slut. Rätta raden och välj filen igen.`,
  fileTooLarge: ({ megabytesAtMost }) =>
    `Filen är för stor: högst ${megabytesAtMost} MB går att läsa in. Ta bort kolumner som inte behövs.`,
  sheetTooLarge: () =>
    "Excelfilen är för stor att packa upp. Spara bladet som CSV: då kan större filer läsas.",
  tooManyRows: ({ rowsAtMost }) =>
    `Filen har fler än ${rowsAtMost} rader, som är det mesta som går att läsa in. Dela den per förvaltning.`,
  tooManyColumns: ({ columnsAtMost }) =>
    `Filen har fler än ${columnsAtMost} kolumner. Ta bort dem som inte behövs.`,
  rowTooLong: ({ row }) =>
    `Rad ${row} är orimligt lång. Ofta beror det på ett citattecken som inte har något slut.`,
  cancelled: () => "Inläsningen avbröts. Ingenting har ändrats.",
  fieldMissing: ({ field }) => `Ange vilken kolumn som är: ${fieldName(field)}.`,
  nameMissing: () => "Ange vilka kolumner som är förnamn och efternamn, eller vilken som är hela namnet.",
  fieldTwice: ({ field, headings }) =>
    `Flera kolumner är angivna som ${fieldName(field)}: ${headings.join(", ")}. Välj en.`,
  onlyKeyWasIdentity: ({ heading }) =>
    `Kolumnen ”${heading}” har personnummer och lästes inte in. Ange en annan kolumn som skiljer medarbetarna åt, till exempel anställningsnummer. Saknas en sådan: ta med den när filen hämtas.`,
  wrongCellCount: ({ row, cells, headings }) =>
    `Rad ${row} har ${cells} celler, men det finns ${headings} rubriker.`,
  identityNumberInCell: (told) =>
    `${at(told.at)}här står ett personnummer. Personnummer sparas aldrig, och därför kan raden inte läsas in. Byt till en annan nyckel.`,
  roundedNumber: (told) =>
    `${at(told.at)}kalkylprogrammet har avrundat numret till ${told.value}. Gör kolumnen till text och hämta filen igen.`,
  requiredCellEmpty: (told) => `${at(told.at)}cellen är tom, men den behövs.`,
  textTooLong: (told) => `${at(told.at)}texten är längre än ${told.charactersAtMost} tecken.`,
  unreadableDay: (told) => `${at(told.at)}”${told.value}” är inget datum. Skriv till exempel 2026-01-31.`,
  unreadableShare: (told) =>
    `${at(told.at)}”${told.value}” är ingen sysselsättningsgrad. Skriv 0 till 100, till exempel 75 eller 0,75.`,
  unreadableEmail: (told) => `${at(told.at)}”${told.value}” är ingen e-postadress.`,
  unknownWord: (told) =>
    `${at(told.at)}”${told.value}” går inte att förstå som ${fieldName(told.field).toLowerCase()}.`,
  endsBeforeItStarts: (told) => `${at(told.at)}slutar ${told.lastDay}, före början ${told.firstDay}.`,
  leaveOutsideEmployment: (told) => `${at(told.at)}ledigheten ligger utanför anställningen.`,
  unitTwice: ({ row, firstRow, code }) =>
    `Rad ${row}: enheten ${code} finns redan på rad ${firstRow}, med andra uppgifter.`,
  employmentTwice: ({ row, firstRow, key }) =>
    `Rad ${row}: anställningen för ${key} finns redan på rad ${firstRow}. Har personen två anställningar behövs en kolumn med anställningens egen nyckel.`,
  emailTwice: ({ row, firstRow, email }) =>
    `Rad ${row}: ${email} används redan av någon annan${firstRow === undefined ? " i registret" : `, på rad ${firstRow}`}.`,
  unknownUnit: (told) => `${at(told.at)}enheten ${told.code} finns varken i filen eller i registret.`,
  unknownParent: (told) => `${at(told.at)}den överordnade enheten ${told.code} finns inte.`,
  cycle: ({ row, codes }) => `Rad ${row}: enheterna ligger under varandra i en ring: ${codes.join(" → ")}.`,
  unknownPerson: (told) =>
    `${at(told.at)}ingen medarbetare har nyckeln ${told.key}. Läs in medarbetarna först.`,
  postDiffers: ({ row, firstRow, code }) =>
    `Rad ${row}: chefsposten ${code} har andra uppgifter än på rad ${firstRow}.`,
  assignmentTwice: ({ row, firstRow, code }) =>
    `Rad ${row}: uppdraget på chefsposten ${code} finns redan på rad ${firstRow}.`,
  overlappingHolders: ({ row, firstRow, code }) =>
    `Rad ${row}: chefsposten ${code} har redan en ordinarie innehavare under samma tid, på rad ${firstRow}. Är det två poster behöver de var sin kod.`,
  vacantButHeld: ({ row, code }) =>
    `Rad ${row}: chefsposten ${code} är angiven som vakant, men har en innehavare.`,
  identityColumnDropped: ({ heading }) =>
    `Kolumnen ”${heading}” har personnummer. Den lästes inte in och sparas inte.`,
  duplicateHeading: ({ heading, columns }) =>
    `Rubriken ”${heading}” står över flera kolumner (${columns.join(", ")}).`,
  unitDiffers: ({ row, firstRow, code }) =>
    `Enheten ${code} har på rad ${row} ett annat namn eller en annan överordnad enhet än på rad ${firstRow}. Rad ${firstRow} gäller.`,
  personDiffers: ({ row, firstRow, key }) =>
    `${key} har andra personuppgifter på rad ${row} än på rad ${firstRow}. Rad ${firstRow} gäller.`,
  unknownManager: (told) =>
    `${at(told.at)}chefen ${told.key} finns inte bland medarbetarna. Enhetens chefspost ändras inte.`,
  severalManagersOfUnit: ({ code, taken, others }) =>
    `Enheten ${code} har flera chefer i filen. ${taken} blir innehavare; ${others.join(", ")} gör det inte. En fil över chefer kan ge enheten flera poster.`,
  severalTops: ({ codes }) =>
    `Flera enheter ligger överst: ${codes.join(", ")}. Ofta saknas en rad för hela organisationen.`,
  nameOrderGuessed: ({ heading }) =>
    `I kolumnen ”${heading}” saknas kommatecken. Det sista ordet blir efternamn. Två kolumner, eller ”Efternamn, Förnamn”, blir säkrare.`,
  endedUnitHasStaff: ({ code, employments }) =>
    `Enheten ${code} avslutas men har ${employments} anställningar kvar.`,
};

const kind: Readonly<Record<ImportKind, string>> = {
  organisation: "Enheter",
  employees: "Medarbetare",
  managers: "Chefsposter",
};
const confidence: Readonly<Record<Confidence, string>> = {
  remembered: "som förra gången",
  sure: "säkert",
  likely: "troligt",
  guess: "gissning: se efter",
};
const part: Readonly<Record<RegisterPart, string>> = {
  units: "Enheter",
  parentLinks: "Enheternas plats i organisationen",
  persons: "Personer",
  employments: "Anställningar",
  leaves: "Ledigheter",
  posts: "Chefsposter",
  assignments: "Chefsuppdrag",
};

/** The words of importing HR files. */
export const importSv = { problem, kind, confidence, part, fieldName, ignored: "Används inte" };

export type ImportTexts = typeof importSv;
