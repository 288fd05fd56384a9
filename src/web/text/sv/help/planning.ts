import type { HelpTopic } from "../help.ts";

export const planningTopics = {
  importRegister: {
    title: "Läsa in organisationen",
    lead: "En fil från personalsystemet ger enheter, personer, anställningar och chefsposter.",
    steps: [
      "Ta ut en fil ur Personec, Heroma, Visma eller ett annat system. CSV och XLSX går bra.",
      "Gå till Organisation, välj att läsa in, och välj filen.",
      "Kontrollera vad kolumnerna betyder. Ledstjärna gissar, och minns till nästa gång.",
      "Läs vad som läggs till, ändras och avslutas. Ingenting är gjort än.",
      "Bekräfta. Allt läses in, eller inget.",
    ],
    questions: [
      {
        asked: "Filen innehåller personnummer.",
        answer:
          "De känns igen och tas bort redan i förhandsvisningen. De sparas aldrig. Använd anställningsnummer i stället.",
      },
      {
        asked: "Vad händer om jag läser in samma fil igen?",
        answer: "Ingenting ändras. Bara det som skiljer sig läses in.",
      },
      {
        asked: "Hur skyddas den som har skyddade personuppgifter?",
        answer:
          "Märk personen i filen. Då visas inte namnet i listor och resultat, och personen finns bara med i antal.",
      },
    ],
  },
  openRound: {
    title: "Öppna en mätning",
    lead: "Du bestämmer frågor, vilka som tillfrågas, datum och minsta grupp. Innan du öppnar ser du vilka grupper som inte skulle visas.",
    steps: [
      "Gå till Mätningar och välj ny mätning.",
      "Välj instrument och vilka enheter som ska vara med.",
      "Skriv var samverkan och bedömningen av personuppgifter finns, och beslutet om gallring.",
      "Pröva: se vilka grupper som skulle döljas vid olika svarsfrekvens. Ändra om det är för många.",
      "Öppna. Efter det ligger urvalet fast. Skicka länkar, skriv ut koder och påminn när det behövs.",
      "När mätningen stänger prövas allt som ska visas mot försök att räkna ut någons svar. Sedan förstörs de enskilda svaren.",
    ],
    questions: [
      {
        asked: "Kan jag se hur många som har svarat under tiden?",
        answer: "Nej. Inga antal visas förrän mätningen har stängt.",
      },
      {
        asked: "Kan någon läggas till efteråt?",
        answer: "Nej. Urvalet fryses när mätningen öppnar, för att inget svar ska gå att peka ut.",
      },
      {
        asked: "Går det att sänka gränsen på fem svar?",
        answer: "Nej, bara att höja den. Index visas från fem svar, enskilda frågor från tio.",
      },
    ],
  },
  trainingPlan: {
    title: "Räkna fram en utbildningsplan",
    lead: "En budget blir till platser där de gör mest nytta, och så att alla får något så långt pengarna räcker.",
    steps: [
      "Gå till Utbildningsplan och skriv budget och regler.",
      "Låt planen räknas fram. Du kan lämna sidan under tiden, eller avbryta.",
      "Läs vad planen ger: platser, kostnad, täckning per förvaltning och vad 100 000 kronor mer eller mindre skulle göra.",
      "Går reglerna inte ihop står det vilka som krockar. Ändra en och räkna om.",
      "Skicka erbjudandena. Varje chef får sitt, med skälen.",
    ],
    questions: [
      {
        asked: "Vem erbjuds vad?",
        answer: "Det ser bara chefen själv. Du får veta ett namn när chefen har tackat ja.",
      },
      {
        asked: "Vad händer när någon tackar nej?",
        answer:
          "Platsens pengar blir fria. Du ser summan, aldrig vem det är. Räkna om planen: de som har tackat ja behåller sin plats, och det någon har tackat nej till erbjuds inte den chefen igen.",
      },
      {
        asked: "Hur säkra är effekterna?",
        answer:
          "De är antaganden ur katalogen, med källa där det finns. De är inte mätta hos er. Det står vid varje siffra, och hur mycket planen ändras om antagandet är fel.",
      },
    ],
  },
  report: {
    title: "Göra en nämndrapport",
    lead: "Mätning och plan i en rapport för nämnden, ner till förvaltning. Bara siffror som redan får visas.",
    steps: [
      "Gå till Rapporter och välj mätning och plan.",
      "Välj språk och gör rapporten. Det tar några sekunder.",
      "Läs den som sida, eller hämta den som PDF. PDF:en kan läsas upp av skärmläsare.",
    ],
    questions: [
      {
        asked: "Kan rapporten visa enskilda enheter?",
        answer: "Nej. Den går ner till förvaltning. Enheternas resultat läser de som ansvarar för dem.",
      },
      {
        asked: "Får vi lägga egna beräkningar bredvid Koladas?",
        answer:
          "Ja, om de är märkta. Rapporten skiljer på officiella värden och beräknade, och skriver Källa: Kolada bara vid Koladas egna.",
      },
    ],
  },
} satisfies Readonly<Record<string, HelpTopic>>;
