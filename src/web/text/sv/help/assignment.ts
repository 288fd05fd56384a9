import type { HelpTopic } from "../help.ts";

export const assignmentTopics = {
  assignment: {
    title: "Skriva chefens uppdrag",
    lead: "Mål, budgetram och intressenter för en enhet. Av dem följer vad uppdraget kräver och vad posten behöver.",
    steps: [
      "Öppna enheten från Organisation eller Behov. Uppdraget står under den som leder.",
      "Skriv målen som de är beslutade, med vem som beslutade och när.",
      "Skriv årets budgetram. Det går bra att skriva 12 500 000, 12 500 tkr eller 12,5 mnkr. Med förra årets ram och en prognos syns också om den räcker.",
      "Skriv de intressenter chefen behöver räkna med, och hur ofta de möts: organ och grupper, aldrig enskilda personer.",
      "Följ länken till chefsposten och se vad uppdraget kräver, regel för regel.",
    ],
    questions: [
      {
        asked: "Vem får skriva?",
        answer:
          "HR och de som leder ovanför enheten. Ingen skriver sitt eget uppdrag, men chefen läser allt.",
      },
      {
        asked: "Varför räknas inte det jag skrev som belopp?",
        answer:
          "Beloppet kan läsas på mer än ett sätt. 12.500 kan vara tolv och ett halvt eller tolv tusen femhundra, och 12 500 kan vara kronor eller tusental. Skriv ut enheten, så gissar vi inte.",
      },
      {
        asked: "Var ändrar jag ersättare och administrativt stöd?",
        answer:
          "I personalfilen. De följer med filen med chefer när den läses in, så att de inte står på två ställen.",
      },
    ],
  },
} satisfies Readonly<Record<string, HelpTopic>>;
