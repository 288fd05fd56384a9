import type { HelpTopic } from "../help.ts";

export const leadingTopics = {
  readResults: {
    title: "Läsa resultat",
    lead: "Du ser din enhets resultat först. Sedan ser chefen ovanför dig och HR det.",
    steps: [
      "Gå till Resultat och välj enhet.",
      "Läs index, från 0 till 100. Varje index är medelvärdet av sina frågor.",
      "Se på osäkerheten bredvid värdet. Är skillnaden mot förra gången mindre än den kan den bero på slumpen.",
      "Läs frågorna var för sig när minst tio har svarat.",
      "Ta med sidan till arbetsplatsträffen.",
    ],
    questions: [
      {
        asked: "Varför visas inte ett värde?",
        answer:
          "För att för få har svarat, eller för att någons svar annars skulle gå att räkna ut. Skälet står alltid där värdet skulle ha stått.",
      },
      {
        asked: "Värdet gick ner två steg. Är det illa?",
        answer:
          "Kanske inte. De flesta enheter rör sig ett par steg mellan två mätningar utan att något har hänt. Färg och pilar visas bara när skillnaden är större än osäkerheten.",
      },
      {
        asked: "Kan jag se vilka som inte har svarat?",
        answer: "Nej. Du ser hur stor andel som har svarat när mätningen har stängt.",
      },
    ],
  },
  workplaceMeeting: {
    title: "Ta med till APT",
    lead: "En sida per enhet: två styrkor, en fråga att prata om och högst tre åtgärder.",
    steps: [
      "Öppna enhetens resultat och välj Till arbetsplatsträffen.",
      "Läs förslaget och skriv om det med era ord. Ingen annan ser sidan än.",
      "Skriv ut den eller visa den på träffen. Börja med styrkorna.",
      "Bestäm tillsammans högst tre åtgärder. Var och en får en person och ett datum.",
      "Spara att sidan har varit med på träffen. Då kan skyddsombudet följa åtgärderna.",
    ],
    questions: [
      {
        asked: "Vad händer sedan med åtgärderna?",
        answer:
          "De går genom arbetsmiljöarbetets steg: undersök, bedöm risk, åtgärda, följ upp. När datumet kommer står åtgärden på din startsida.",
      },
      {
        asked: "Är sidan offentlig?",
        answer:
          "Så länge du bara förbereder är den ditt arbetsmaterial. När den har varit med på träffen kan den vara allmän handling.",
      },
    ],
  },
  mirror: {
    title: "Läsa sin spegel",
    lead: "Spegeln visar hur du ser dig själv och hur andra ser dig. Den är din.",
    steps: [
      "Öppna Min spegel när en 360-mätning om dig har stängt.",
      "Börja med det ni är överens om.",
      "Se sedan var bilderna skiljer sig mer än osäkerheten. Ingen bild är mer sann än den andra.",
      "Fråga någon du litar på om ett exempel.",
      "Välj en coach om du vill läsa tillsammans med någon. Du kan ta tillbaka spegeln när du vill.",
    ],
    questions: [
      {
        asked: "Ser min chef eller HR spegeln?",
        answer:
          "Nej. Den visas för dig och den coach du själv väljer. Den som sköter systemets databas kan läsa det som är sparat.",
      },
      {
        asked: "Varför visas inte alla grupper?",
        answer:
          "Är kollegorna eller medarbetarna färre än fyra visas de tillsammans eller inte alls. Det skyddar dem som svarade.",
      },
    ],
  },
  needs: {
    title: "Förstå behov och råd",
    lead: "Först vad posten behöver av organisationen. Sedan vad du kan vilja träna på.",
    steps: [
      "Öppna Behov. Överst står det som ingen kurs kan lösa, som att du har för många medarbetare.",
      "Välj Skicka uppåt om du vill att den som har mandat ska ta ställning.",
      "Läs sedan behoven: skillnaden mellan vad uppdraget kräver och vad som har mätts.",
      "Öppna Varför står det här? för att se uppgifterna, regeln, hur säkert det är och vad som skulle ändra rådet.",
      "Invänd om rådet är fel. HR svarar med skäl.",
    ],
    questions: [
      {
        asked: "Vem ser mina behov?",
        answer:
          "Bara du. HR ser grupper av chefer, aldrig en enskild. Registrets uppgifter om posten ser också den som har mandat att ändra dem.",
      },
      {
        asked: "Är det en dator som bedömer mig?",
        answer:
          "Nej. Råden följer skrivna regler som du kan läsa. Ingen människa får poäng och ingen rangordnas.",
      },
    ],
  },
  developmentPlan: {
    title: "Göra en utvecklingsplan",
    lead: "Mål, aktiviteter, löften och avstämningar. Din egen tills du delar den.",
    steps: [
      "Öppna Min utveckling och skriv ett mål. Ett räcker.",
      "Lägg till vad du ska göra. Små steg på högst tio minuter fungerar bäst.",
      "Skriv vad du lovar dig själv och när du ska stämma av.",
      "Stäm av: vad blev gjort, vad lärde du dig?",
      "Dela med din chef om du vill, och först när du vill.",
    ],
    questions: [
      {
        asked: "Vad händer när jag delar?",
        answer:
          "Den du delar med kan läsa planen, och den kan bli allmän handling. Det står också innan du bekräftar.",
      },
      {
        asked: "Är planen hemlig innan dess?",
        answer: "Chefer och HR kan inte läsa den. Den som sköter systemets databas kan göra det.",
      },
    ],
  },
} satisfies Readonly<Record<string, HelpTopic>>;
