import type { Cmi5Verb } from "../../../domain/coursepackage/cmi5/cmi5Iris.ts";
import type { StructureRule } from "../../../domain/coursepackage/cmi5/structureFault.ts";
import type { PackageAudience, PackageKind } from "../../../domain/coursepackage/coursePackage.ts";
import type { EntryNameFault } from "../../../domain/coursepackage/entryPath.ts";
import type { WaiveReason } from "../../../domain/coursepackage/waiveReason.ts";
import type { WaiverFault } from "../../../usecases/coursepackage/waiveUnit.ts";
import type { PackageStanding } from "../../../domain/coursepackage/packageStanding.ts";

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** Courses that somebody else has made, in packages. */
export const coursePackage = {
  title: "Kurspaket",
  lead: "Kurser som ni har köpt eller fått av andra. Läs in paketet, så kan människor gå kursen här.",
  link: "Kurspaket",
  section: "Kurser från andra",
  sectionHelp: "De här kurserna är gjorda av andra. De visas för sig, skilda från resten av Ledstjärna.",
  parts: (count: string) => (count === "1" ? "En del" : `${count} delar`),
  kind: { cmi5: "cmi5", scorm12: "SCORM 1.2", scorm2004: "SCORM 2004" } satisfies Words<PackageKind>,
  audience: {
    managers: "För chefer",
    everybody: "För alla",
  } satisfies Words<PackageAudience> as Words<PackageAudience>,
  standing: {
    notBegun: "Inte påbörjad",
    ongoing: "Pågår",
    finished: "Klar",
  } satisfies Words<PackageStanding> as Words<PackageStanding>,
  withdrawn: "Tillbakadragen",
  list: {
    title: "Inlästa paket",
    none: "Inga paket än",
    noneHelp: "När ett paket är inläst står det här.",
    columns: { title: "Kurs", kind: "Sort", audience: "Vem får gå", imported: "Inläst", state: "Läge" },
    offered: "Erbjuds",
  },
  form: {
    title: "Läs in ett paket",
    file: "Paket",
    fileHelp:
      "En zip-fil med cmi5 eller SCORM, eller bara en cmi5.xml. Högst 500 MB. Paketet granskas innan det läses in, och det kan inte nå något annat i Ledstjärna.",
    audience: "Vem får gå kursen?",
    programsMayRead: "Andra program får läsa resultaten",
    programsMayReadHelp:
      "Program som har en nyckel till lärregistret får då läsa vad människor gör i kursen, under ett kursnummer och aldrig med namn. Annars ser var och en bara sitt eget.",
    read: "Läs in paketet",
    audienceMissing: "Välj vem som får gå kursen.",
  },
  page: {
    kicker: "Kurs från andra",
    imported: "Paketet är inläst. Prova det själv innan du berättar om det för andra.",
    parts: "Delar",
    part: (number: string, title: string) => `${number}. ${title}`,
    block: (title: string) => `Ur ${title}`,
    open: "Öppna",
    openPart: (title: string) => `Öppna ${title}`,
    openAgain: "Öppna igen",
    openPartAgain: (title: string) => `Öppna igen: ${title}`,
    look: "Titta",
    lookAtPart: (title: string) => `Titta på ${title} utan att något sparas`,
    close: "Avsluta",
    closePart: (title: string) => `Avsluta ${title}, som är öppen`,
    registration: "Ditt kursnummer:",
    registrationHelp: "Ge det till HR om du redan kan en del och vill få den tillgodoräknad.",
    ownSite:
      "Kursen öppnas på en egen adress. När du är klar kommer du tillbaka hit. Den får veta vad du gör i kursen, men aldrig vem du är.",
    elsewhere: (host: string) =>
      `Den här delen ligger hos ${host}. Ledstjärna råder inte över vad som finns där.`,
    noOrigin:
      "Kursen kan inte öppnas än. Den som sköter Ledstjärna hos er behöver först ställa in en egen adress för kurspaket.",
    withdrawnTitle: "Kursen ges inte längre",
    withdrawnHelp: "Det du har gjort är sparat.",
    state: {
      done: "Klar",
      passed: "Godkänd",
      failed: "Inte godkänd",
      waived: "Tillgodoräknad",
      begun: "Påbörjad",
    },
    score: (percent: string) => `Resultat ${percent}`,
    private: "Bara du ser hur det går för dig.",
    programsMayRead:
      "Program som organisationen har gett en nyckel får läsa vad du gör i kursen, under ett kursnummer och inte med ditt namn.",
  },
  waive: {
    title: "Tillgodoräkna en del",
    help: "Den som redan kan något behöver inte gå den delen. Personen ger dig sitt kursnummer, som står på kursens sida. Du ser inte vems det är, och inte hur det går.",
    registration: "Kursnummer",
    registrationHelp: "Till exempel 5b0e3b0c-7a54-4c7e-9f0b-2f3f7d0a1c11.",
    unit: "Del",
    reason: "Varför?",
    reasons: {
      "Tested Out": "Har visat i ett prov att den kan det här",
      "Equivalent AU": "Har gått en likvärdig del i kursen",
      "Equivalent Outside Activity": "Har lärt sig det på annat håll",
      Administrative: "Annat beslut av HR",
    } satisfies Words<WaiveReason> as Words<WaiveReason>,
    save: "Tillgodoräkna",
    fault: {
      noSuchRegistration: "Ingen som går kursen har det kursnumret.",
      noSuchUnit: "Välj en del.",
      reasonMissing: "Välj varför.",
      alreadySatisfied: "Delen är redan klar eller tillgodoräknad.",
    } satisfies Words<WaiverFault> as Words<WaiverFault>,
  },
  handle: {
    title: "För HR",
    file: "Fil",
    kind: "Sort",
    size: "Storlek",
    megabytes: (count: string) => `${count} MB`,
    hash: "Kontrollsumma (SHA-256)",
    imported: "Inläst",
    direct: "Ändra vem som får gå",
    directSave: "Spara",
    withdraw: "Dra tillbaka kursen",
    withdrawHelp:
      "Ingen kan börja eller öppna den efter det. Den som har kursen öppen kan göra klart det den håller på med. Alla behåller det de har gjort.",
    message: "Meddelande till den som är mitt i kursen",
    messageHelp: "Till exempel varför, och vilken kurs som kommer i stället.",
    messageTooLong: "Meddelandet får ha högst 500 tecken.",
    withdrawSave: "Dra tillbaka",
    offer: "Erbjud kursen igen",
    callOuts: "Försök att nå andra adresser",
    callOutsHelp:
      "Kursen har försökt hämta något från andra adresser, eller skicka något dit. Det har stoppats. Fråga den som säljer kursen varför, och be om ett paket som klarar sig självt.",
    callOutsNone: "Kursen har inte försökt nå någon annan adress.",
    callOutsCaption: "Adresser som kursen har försökt nå",
    directive: {
      picture: "En bild",
      media: "Ljud eller film",
      script: "Ett program",
      style: "Utseende eller typsnitt",
      page: "En sida eller ett formulär",
      data: "Uppgifter, dit eller därifrån",
      other: "Något annat",
    },
    columns: { address: "Adress", directive: "Vad", times: "Gånger", last: "Senast" },
  },
  partNumber: (number: string) => `Del ${number} av en kurs från andra`,
  verbs: {
    launched: "Öppnade",
    initialized: "Började",
    completed: "Gjorde klart",
    passed: "Blev godkänd på",
    failed: "Blev inte godkänd på",
    terminated: "Stängde",
    abandoned: "Lämnade",
    waived: "Fick tillgodoräknat",
    satisfied: "Klarade",
  } satisfies Words<Cmi5Verb> as Words<Cmi5Verb>,
  gone: "Kursen är inte öppen här. Gå tillbaka till Ledstjärna och öppna den igen.",
  refusedTitle: "Paketet lästes inte in",
  refused: {
    notAForm: "Filen kom inte fram. Försök igen.",
    nothingSent: "Välj en fil som inte är tom.",
    tooLarge:
      "Paketet är större än 500 MB. Be leverantören om ett mindre, till exempel med filmerna för sig.",
    notAPackage: "Filen är varken ett zip-paket eller en cmi5.xml, eller också är den trasig.",
    damaged: (name: string) => `Paketet är trasigt: filen ${name} går inte att packa upp.`,
    encrypted: (name: string) => `Paketet är låst med lösenord: ${name}. Be om ett utan.`,
    tooManyFiles: "Paketet har fler än 20 000 filer.",
    unpacksTooLarge: "Paketet blir större än 2 GB när det packas upp.",
    bomb: (name: string) =>
      `Filen ${name} är packad hårdare än någon riktig fil kan vara. Så ser en fälla ut som ska fylla disken.`,
    unsafeName: (name: string, because: string) => `Namnet på filen ${name} är inte säkert: ${because}`,
    noManifest: "Paketet har varken cmi5.xml eller imsmanifest.xml överst i zip-filen.",
    manifestTooLarge: "Innehållsförteckningen är större än 10 MB.",
    doctype: (line: string) =>
      `Innehållsförteckningen har en DOCTYPE på rad ${line}. Den kan användas för att fylla minnet eller läsa andra filer, och godtas inte.`,
    notXml: (line: string) => `Innehållsförteckningen är inte riktig XML, rad ${line}.`,
    unknownManifest: "Innehållsförteckningen är av en sort som inte känns igen.",
    scorm: "Innehållsförteckningen följer inte SCORM.",
    structure: "Innehållsförteckningen följer inte cmi5.",
  },
  nameFaults: {
    empty: "ett led i sökvägen är tomt.",
    absolute: "det börjar med snedstreck och pekar utanför paketet.",
    drive: "det börjar med en enhetsbokstav och pekar utanför paketet.",
    backslash: "det har omvända snedstreck.",
    control: "det har tecken som inte kan skrivas ut.",
    traversal: "det leder upp ur paketet.",
    tooLong: "det är för långt.",
    link: "det är en länk till en annan fil.",
    duplicate: "två filer har samma namn.",
  } satisfies Words<EntryNameFault> as Words<EntryNameFault>,
  structureFault: (sentence: string, at: string, line: string, clause: string) =>
    `${sentence} ${at} (rad ${line}, cmi5 ${clause})`,
  rules: {
    idMissing: "Elementet saknar id:",
    idNotIri: "Ett id måste vara en fullständig adress (IRI):",
    courseDuplicate: "Kursens id står två gånger:",
    blockDuplicate: "Två block har samma id:",
    objectiveDuplicate: "Två mål har samma id:",
    unitDuplicate: "Två delar har samma id:",
    elementMissing: "Ett element saknas:",
    elementMisplaced: "Ett element hör inte hemma där det står:",
    textMissing: "Texten saknas:",
    valueUnknown: "Värdet finns inte:",
    scoreOutside: "Gränsen för godkänt måste ligga mellan 0 och 1:",
    urlInvalid: "Adressen är ingen riktig adress:",
    urlScheme: "Adressen kan inte öppnas i en webbläsare:",
    parameterCollides: "Adressen har redan en parameter som starten behöver:",
    urlRelative: "Utan zip-paket måste adressen vara fullständig:",
    fileMissing: "Filen finns inte i paketet:",
  } satisfies Words<StructureRule> as Words<StructureRule>,
};

export type CoursePackageTexts = typeof coursePackage;
