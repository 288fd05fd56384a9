import type { HelpTopic } from "../help.ts";

export const packageTopics = {
  coursePackages: {
    title: "Läsa in en kurs från andra",
    lead: "En kurs ni har köpt kommer som ett paket. Läs in det, så kan människor gå kursen här.",
    steps: [
      "Be den som säljer kursen om ett paket i cmi5, eller i SCORM 1.2 eller 2004.",
      "Gå till Kurser och välj Kurspaket.",
      "Välj vem som får gå kursen, och om andra program får läsa resultaten.",
      "Välj filen och sedan Läs in paketet. Godtas den inte står det varför. Skicka det till den som säljer kursen.",
      "Öppna kursen själv och prova den innan du berättar om den.",
      "Titta på kursens sida efter några veckor. Där står om den har försökt nå andra adresser.",
    ],
    questions: [
      {
        asked: "Kan kursen se något annat i Ledstjärna?",
        answer:
          "Nej. Den visas på en egen adress där inget annat finns, och den kan varken hämta något från andra adresser eller skicka något dit. Försök stoppas och visas för dig.",
      },
      {
        asked: "Ser jag hur det går för andra?",
        answer: "Nej. Var och en ser sitt eget. Kursen känner bara ett kursnummer, aldrig ett namn.",
      },
      {
        asked: "Vad händer om jag drar tillbaka en kurs som någon går?",
        answer:
          "Den som har kursen öppen kan göra klart det den håller på med. Ingen kan öppna den igen, men alla behåller det de har gjort och ser ditt meddelande.",
      },
    ],
  },
} satisfies Readonly<Record<string, HelpTopic>>;
