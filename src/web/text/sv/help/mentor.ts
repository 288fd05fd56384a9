import type { HelpTopic } from "../help.ts";

export const mentorTopics = {
  mentors: {
    title: "Vara eller ha mentor",
    lead: "Samtal med en erfaren chef utanför din egen linje. Du anmäler dig själv och kan ta tillbaka det.",
    steps: [
      "Öppna Mentorer och välj en matchning. Läs vad HR ser: det står innan du anmäler dig.",
      "Välj om du vill vara mentor eller adept. Du kan vara båda.",
      "Välj vad du kan hjälpa med, eller vill ha hjälp med, och på vilka språk.",
      "När HR har ett förslag får du frågan på startsidan. Svara ja eller nej.",
      "Har ni båda sagt ja ser ni varandras adress, och råd om första mötet. Samtalen står i ditt år.",
    ],
    questions: [
      {
        asked: "Måste jag säga varför jag tackar nej?",
        answer:
          "Nej. Det går inte ens att skriva. HR ser att det inte blev något par, men inte vem av er som sa nej.",
      },
      {
        asked: "Används min spegel eller mina behov?",
        answer: "Nej. Bara det du skriver här, var du leder och hur länge du har varit chef.",
      },
      {
        asked: "Hur slutar jag?",
        answer:
          "Välj Avsluta samtalen på sidan för ert par. Vill du inte vara med alls väljer du Ta tillbaka, då raderas det du har skrivit.",
      },
    ],
  },
  matchMentors: {
    title: "Para ihop mentorer och adepter",
    lead: "Chefer anmäler sig. Ledstjärna räknar fram ett förslag med skäl, och du frågar paren.",
    steps: [
      "Öppna Mentorer och välj Ny matchning. Skriv vad den är till för och när samtalen pågår.",
      "Vänta tills chefer har anmält sig. Du ser vad de har skrivit.",
      "Välj Räkna fram ett förslag. Varje par har sina skäl, och vid den som blev utan står varför.",
      "Vill du ändra bestämmer du om två, med ett skäl, och räknar om. Då ser du vad som ändrades.",
      "Välj Fråga paren. Båda svarar på sin startsida.",
    ],
    questions: [
      {
        asked: "Varför fick inte alla en mentor?",
        answer:
          "Det står vid namnet: hur många mentorer som var i samma linje, saknade gemensamt språk, inte kunde hjälpa med det som behövs, eller hade fullt.",
      },
      {
        asked: "Kan jag para ihop en chef med sin egen chef?",
        answer: "Nej, aldrig. Den som bedömer ditt arbete ska inte vara din mentor.",
      },
      {
        asked: "Ett par blev inte av. Vad gör jag?",
        answer: "Räkna om. De två paras inte ihop igen, och andra kan få platsen.",
      },
    ],
  },
} satisfies Readonly<Record<string, HelpTopic>>;
