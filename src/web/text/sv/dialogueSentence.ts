import type { dialogueSentences } from "../../../domain/dialogue/dialogueSentences.ts";

const elsewhere = "Då kan samma val leda olika från gång till gång";

/** What is wrong with a dialogue, to whoever writes it. */
export const dialogueSentence: typeof dialogueSentences = {
  unknownTrained: (id) => `Kompetensen ${id} finns inte i ramverket.`,
  trainedTwice: (id) => `Kompetensen ${id} är uppräknad två gånger.`,
  personTwice: (id) => `Personen ${id} finns två gånger.`,
  personOfAll: (id) => `Ingen person kan heta ${id}. Det namnet finns redan i alla samtal.`,
  outcomeTwice: (id) => `Slutet ${id} finns två gånger.`,
  fewOutcomes: (count, fewest) => `Samtalet kan sluta på ${count} sätt. Det bör vara minst ${fewest}.`,
  showsUntrained: (choice, competency) =>
    `Valet ${choice} visar ${competency}, som inte finns bland samtalets kompetenser.`,
  showsOther: (choice, value, competency) =>
    `Valet ${choice} visar ${value} av ${competency}. Det ska vara −2, −1, 0, 1 eller 2.`,
  choiceTwice: (id) => `Valet ${id} finns två gånger. Varje val ska ha ett eget namn.`,
  choiceUntold: (id) => `Valet ${id} finns i berättelsen men inte bland valen (choices) i dialogue.yaml.`,
  choiceLacking: (id) => `Valet ${id} finns i dialogue.yaml men inte i berättelsen.`,
  meterLacking: (meter) => `Mätaren ${meter} finns i dialogue.yaml, men berättelsen har ingen VAR ${meter}.`,
  meterUntold: (meter) =>
    `Berättelsen räknar ${meter}, som inte finns bland mätarna (meters) i dialogue.yaml.`,
  fewNodes: (count, fewest) => `Berättelsen har ${count} platser och val. Det bör vara minst ${fewest}.`,
  longChoice: (id, words, most) => `Valet ${id} har ${words} ord. Det får ha högst ${most}.`,
  speakers: (text) => `Raden ska ha en som talar, till exempel # speaker: you. Den lyder: ”${text}”`,
  unknownTag: (name) => `Märket # ${name} finns inte.`,
  unknownValue: (name, value) => `# ${name}: ${value} finns inte. Är det rätt stavat?`,
  choiceWithoutId: (among) =>
    among === ""
      ? "Ett val saknar namn. Skriv # id: och ett namn sist i valet."
      : `Ett val saknar namn. Det erbjuds tillsammans med ${among}. Skriv # id: och ett namn sist i valet.`,
  manyChoices: (count, among, most) => `Här erbjuds ${count} val (${among}). Det får vara högst ${most}.`,
  sameShown: (among, competency) =>
    `Alla val här (${among}) visar lika mycket ${competency}. Då säger de inget.`,
  choiceUnoffered: (id) => `Ingen väg leder till att valet ${id} erbjuds.`,
  knotUnreached: (id) => `Ingen väg leder till ${id}.`,
  outcomeUnreached: (id) => `Ingen väg leder till slutet ${id}.`,
  deadEnd: (after) => `Berättelsen tar slut efter valet ${after} utan att säga hur det gick (# outcome).`,
  deadStart: () => "Berättelsen tar slut innan det finns något att välja.",
  storyFails: (words) => `Berättelsen går inte att spela. Läsaren säger, på engelska: ${words}`,
  manyWays: () => "Berättelsen har fler vägar än som går att gå igenom. Låt några av dem mötas.",
  usesChance: () => `Här används slump (RANDOM, SEED_RANDOM). ${elsewhere}.`,
  usesSequence: () => `Här används en följd ({a|b}, shuffle, cycle). ${elsewhere}.`,
  usesVisits: () => `Här räknas besök. ${elsewhere}. Använd en variabel.`,
  usesTurns: () => `Här räknas drag eller val. ${elsewhere}.`,
  usesThread: () => `Här används en tråd (<-). ${elsewhere}.`,
  usesTunnel: () => `Här används en tunnel (-> … ->). ${elsewhere}.`,
  usesExternal: () => `Här används en funktion utanför berättelsen. ${elsewhere}.`,
  knotAdded: (knot) => `${knot} finns inte i den svenska berättelsen.`,
  knotMissing: (knot) => `${knot} i den svenska berättelsen saknas här.`,
  knotDiffers: (knot) => `${knot} är inte byggd som i den svenska berättelsen.`,
  knotDiffersAfter: (knot, choice) =>
    `${knot} är inte byggd som i den svenska berättelsen efter valet ${choice}.`,
  beginningDiffers: () => "Det som står före första platsen är inte byggt som i den svenska berättelsen.",
  beginningDiffersAfter: (choice) =>
    `Det som står före första platsen är inte byggt som i den svenska berättelsen efter valet ${choice}.`,
  inkNoTarget: (target) => `${target} leder till något som inte finns.`,
  inkNoName: (name) =>
    `${name} används här men finns inte. Är det rätt stavat? Annars lägg till VAR ${name}.`,
  inkNameTwice: (name) => `Namnet ${name} finns två gånger.`,
  inkLooseEnd: () => "Här tar berättelsen slut. Avsluta med ett val eller en pil (-> END).",
  inkUnclosed: (mark) => `${mark} saknas efter det som börjar här.`,
  inkEmptyArrow: () => "Pilen leder ingenstans. Skriv vart den ska gå.",
  inkEmptyChoice: () => "Valet är tomt.",
  inkOther: (words) => `Raden går inte att läsa. Läsaren säger, på engelska: ${words}`,
};
