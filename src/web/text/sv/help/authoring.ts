import type { HelpTopic } from "../help.ts";

export const authoringTopics = {
  ownWorks: {
    title: "Skriva egna kurser och samtal",
    lead: "Ni kan skriva kurser och samtal för er egen organisation. De står bland de andra när de är publicerade.",
    steps: [
      "Gå till Kurser eller Öva samtal och välj att skriva ett eget. Börja från mallen, som har ett exempel på varje sak, eller från en kopia.",
      "Fyll i vad kursen heter och tränar, och skriv om stegen. Ett steg börjar med # och en rubrik med minuter. Ett block börjar med ::: och sitt slag, och slutar med :::. Exempel att kopiera står under texten.",
      "Spara och kontrollera. Varje fel står med sitt fält eller sin rad, och länken leder dit.",
      "Pröva som den som läser. Du kan svara och välja. Inget sparas.",
      "Publicera. Be någon som kan ämnet att granska, och skriv sedan in vem det var.",
    ],
    questions: [
      {
        asked: "Vad händer med den som redan har börjat när vi publicerar igen?",
        answer: "Ingenting. Den behåller versionen den började med. Den nya möter den som börjar sedan.",
      },
      {
        asked: "Två av oss skriver samtidigt. Försvinner något?",
        answer: "Nej. Den som sparar sist får se båda texterna och väljer själv vad som ska stå kvar.",
      },
      {
        asked: "I vilken ordning visas svaren på en fråga?",
        answer:
          "Var och en möter dem i sin egen ordning. Skriv order: kept först i blocket om ordningen betyder något.",
      },
      {
        asked: "Kan vi ta bort en kurs?",
        answer: "Ni kan dra tillbaka den. Då kan ingen ny börja, och den som har börjat kan göra klart.",
      },
    ],
  },
} satisfies Readonly<Record<string, HelpTopic>>;
