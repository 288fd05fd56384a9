export const answering = {
  enter: {
    title: "Svara på en enkät",
    lead: "Skriv koden från ditt brev eller papper. Du behöver inte logga in.",
    code: "Din kod",
    codeHelp: "16 tecken, till exempel abcd-efgh-jkmn-pqrs. Stora eller små bokstäver spelar ingen roll.",
    go: "Fortsätt",
    unknown:
      "Koden gäller inte. Kontrollera att alla 16 tecken är med. Har du fått en nyare kod gäller bara den, och har du redan börjat svara gäller den kod du började med.",
  },
  start: {
    kicker: "Enkät",
    begin: "Börja svara",
    minutes: (minutes: number, questions: number) =>
      `Det är ${questions} påståenden och tar ungefär ${minutes} minuter. Det är frivilligt att svara.`,
    lastDay: (day: string) => `Du kan svara till och med ${day}.`,
    aboutPerson: (name: string) => `Frågorna handlar om ${name}.`,
    aboutManager: (unit: string) => `Frågorna handlar om chefen för ${unit}.`,
    aboutSelf: "Frågorna handlar om dig själv som chef.",
    notYetOpen: (day: string) => `Enkäten öppnar ${day}. Spara länken och kom tillbaka då.`,
    closed: "Enkäten har stängt. Det går inte längre att svara.",
    keepLink: "Spara länken eller koden tills du har skickat dina svar. Den är bara din.",
  },
  promise: {
    title: "Vem får se vad?",
    nobody:
      "Ingen kan ta fram vad just du har svarat: inte din chef, inte HR och inte den som sköter systemet.",
    group:
      "Med dina svar sparas bara vilken enhet de hör till. Är enheten liten räknas de ihop med en större.",
    groupWith: (variables: string) =>
      `Med dina svar sparas vilken enhet de hör till och ${variables}, men bara där det inte kan peka ut någon.`,
    variable: { gender: "kön", paid: "månadslön eller timlön" },
    threshold: (index: string, item: string) =>
      `Ett resultat visas först när minst ${index} har svarat, och enskilda frågor när minst ${item} har gjort det. Mindre grupper slås ihop med andra.`,
    taken: "Vi sparar att du har hämtat formuläret, men inte när. Det går inte att koppla ihop med svaren.",
    destroyed:
      "När enkäten har stängt förstörs de enskilda svaren. Bara sammanställningar blir kvar, och de kan bli offentliga.",
    unfinished:
      "Det du fyller i ligger bara i den här webbläsaren tills du skickar det. Använder du en dator som andra har: fyll i och skicka på en gång.",
  },
  promise360: {
    self: "Det är du själv som svarar, och dina svar visas för dig bredvid de andras. Ingen annan ser dem utan att du delar.",
    lineManager: "Du är ensam om att svara som närmaste chef. Den du svarar om ser därför vad du har svarat.",
    peer: (least: number) =>
      `Chefskollegors svar visas bara sammanräknade, när minst ${least} har svarat. Är de färre räknas de ihop med medarbetarnas.`,
    report: (least: number) =>
      `Medarbetares svar visas bara sammanräknade, när minst ${least} har svarat. Är de färre räknas de ihop med chefskollegornas.`,
    results:
      "Resultatet går till den som frågorna handlar om och till en coach hon eller han väljer. Inte till HR.",
  },
  form: {
    step: (step: number, of: number) => `Sida ${step} av ${of}`,
    skip: "Du kan hoppa över en fråga.",
    official: "Påståendena är lika i hela landet och finns bara på svenska. Översättningen är till hjälp.",
    next: "Nästa",
    back: "Tillbaka",
    send: "Skicka mina svar",
    sendHelp: "När du har skickat går svaren inte att ändra: ingen vet vilka som är dina.",
  },
  fault: {
    outOfScale: (item: string) => `Välj ett av talen på skalan, eller hoppa över: ”${item}”`,
    empty: "Du har inte svarat på något än. Svara på minst ett påstående.",
    closedTitle: "Enkäten har stängt",
    closed: "Svaren togs inte emot, för enkäten hann stänga. Det du fyllde i står kvar här nedanför.",
    unknownTitle: "Formuläret gick inte att känna igen",
    unknown:
      "Svaren togs inte emot. Öppna din länk eller skriv din kod igen. Det du fyllde i står kvar här nedanför, så att du kan föra över det.",
    lost: "Formuläret gick inte att känna igen. Öppna din länk eller skriv din kod igen.",
    already: "Dina svar har redan kommit fram",
    alreadyHelp: "Varje kod ger ett svar. Det första räknas och inget har gått förlorat.",
    enterCode: "Skriv din kod",
  },
  thanks: {
    title: "Tack! Dina svar har kommit fram",
    lead: "Nu räknas de ihop med de andras. Ingen kan se vilka som är dina.",
    nextTitle: "Vad händer nu?",
    next: [
      "När enkäten har stängt räknas resultatet fram på en gång.",
      "Er chef ser enhetens resultat först och tar med det till arbetsplatsträffen.",
      "Där bestämmer ni tillsammans vad ni vill göra, och det följs upp.",
    ],
    next360: [
      "När enkäten har stängt räknas resultatet fram på en gång.",
      "Den som frågorna handlade om ser det och väljer själv vem mer som får göra det.",
    ],
    close: "Du kan stänga sidan.",
  },
};

export type AnsweringTexts = typeof answering;
