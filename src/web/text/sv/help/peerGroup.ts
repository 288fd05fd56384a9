import type { HelpTopic } from "../help.ts";

export const peerGroupTopics = {
  peerGroups: {
    title: "Vara med i kollegial handledning",
    lead: "En liten grupp som hjälper varandra att tänka. Rollerna går runt, och sidan för er genom mötet.",
    steps: [
      "Svara ja eller nej när frågan står på din startsida.",
      "Öppna mötet i förväg. Du ser din roll, och kan säga att du har en fråga eller inte kan komma.",
      "På dagen: bocka för dem som är här och välj Börja mötet.",
      "Samtalsledaren går vidare steg för steg. Var och en ser på sin telefon vad hen gör, och inte gör.",
      "Skriv efteråt för dig själv: det du tar med dig, och en sak att pröva.",
    ],
    questions: [
      {
        asked: "Vem ser vad jag berättar?",
        answer:
          "Bara de som är i rummet. Det finns inget fält att skriva det i. Det du skriver för dig själv kan bara du läsa.",
      },
      {
        asked: "Vad ser HR?",
        answer:
          "Vilka som är med, och att möten har hållits. Inte vilka som kom, vem som ledde eller vem som tog upp något.",
      },
      {
        asked: "Samtalsledaren kom inte. Vad gör vi?",
        answer:
          "Bocka inte för den som saknas, så går rollen till nästa i tur. Går någon under mötet väljer en annan Ta över.",
      },
    ],
  },
  startPeerGroups: {
    title: "Starta en grupp för kollegial handledning",
    lead: "Du väljer namn, tider och vilka som ska frågas. Gruppen sköter resten.",
    steps: [
      "Öppna Kollegial handledning och välj Starta en grupp.",
      "Skriv hur ofta ni ses, hur länge och var. Alla möten läggs in på en gång.",
      "Välj vilka du vill fråga. Förslaget blandar förvaltningar och undviker samma linje.",
      "När fyra har sagt ja börjar gruppen.",
    ],
    questions: [
      {
        asked: "Varför kan jag inte fråga en viss person?",
        answer:
          "Det står vid namnet: personen är i linje med någon som redan är tillfrågad, har skyddade personuppgifter eller arbetar inte kvar.",
      },
      {
        asked: "Kan någon komma med senare?",
        answer:
          "Fram till det första mötet. Sedan är gruppen sluten, för deras skull som har börjat berätta.",
      },
    ],
  },
} satisfies Readonly<Record<string, HelpTopic>>;
