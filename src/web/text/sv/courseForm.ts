import type { CourseFieldKey } from "../../../domain/authoring/courseFields.ts";

/** A course that is written in fields. */
export const courseForm = {
  about: "Om kursen",
  label: {
    title: "Kursens namn",
    summary: "Vad den som läser kan efteråt",
    competencies: "Vad kursen tränar",
    for: "Vem kursen är för",
    renewMonths: "Kunskapen förnyas efter",
    sources: "Källor",
    lawAsOf: "Dag då lagen i kursen kontrollerades",
    licence: "Licens",
    framework: "Ramverk",
    steps: "Stegen",
  } satisfies Record<CourseFieldKey, string>,
  help: {
    summary: "En mening.",
    renewMonths: "Lämna tomt om kursen inte behöver tas om.",
    sources: "En på varje rad, med namn och år.",
    lawAsOf: "Lämna tomt om det inte står någon lag i kursen.",
    licence: "Vad andra får göra med texten. CC-BY-4.0: använda den och säga vem som skrev den.",
    steps: "Ett steg börjar med # och en rubrik med minuter. Exemplen här under går att kopiera in.",
    english: "Lämna allt tomt om kursen bara ska finnas på svenska. Resten är gemensamt.",
    englishSources: "Lämna tomt när du börjar, så står samma som på svenska.",
  },
  months: "månader",
  nothing: "Inget",
  audience: { managers: "Chefer", everybody: "Alla" },
  fault: {
    title: "Skriv vad kursen heter.",
    summary: "Skriv i en mening vad den som läser kan efteråt.",
    competencies: "Välj minst en av kompetenserna, och bara sådana som har ett namn i listan.",
    for: "Välj vem kursen är för.",
    renewMonths: "Skriv antalet månader med siffror, till exempel 24, eller lämna tomt.",
    sources: "Skriv minst en källa.",
    lawAsOf: "Välj en dag som finns, eller lämna tomt.",
    licence: "Skriv en licens, till exempel CC-BY-4.0.",
    framework: "Välj ett ramverk.",
  } satisfies Record<Exclude<CourseFieldKey, "steps">, string>,
  longField: (most: string) => `Texten är längre än ${most} tecken. Korta den och spara igen.`,
  inLanguage: { sv: "på svenska", en: "på engelska" },
  atField: (label: string) => `${label}:`,
  whole:
    "Kursen visas som den står i filen, för att uppgifterna överst inte går att visa som fält. När felen är rättade kommer fälten tillbaka.",
};
