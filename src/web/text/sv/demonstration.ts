import type { PersonaKind } from "../../../domain/demonstration/persona.ts";

interface PersonaWords {
  /** What the person is here. */
  readonly role: string;
  /** What the person will want to try. */
  readonly tries: string;
}

export const demonstration = {
  title: "Välj vem du vill vara",
  lead: "Det här är en demonstration. Kommunen och alla människor är påhittade. Välj en person och se det hon eller han ser. Du kan byta när du vill.",
  choose: (name: string) => `Bli ${name}`,
  chair: "Ordförande",
  at: (title: string, place: string) => `${title}, ${place}`,
  none: "Demonstrationen har inga personer att välja.",
  personas: {
    hrDeveloper: {
      role: "HR-utvecklare",
      tries: "Öppna en mätning, se hur den skyddar dem som svarar och gör en utbildningsplan av en budget.",
    },
    firstLine: {
      role: "Första linjens chef",
      tries:
        "Se resultatet för dina drygt 60 medarbetare först av alla och ta med det till arbetsplatsträffen.",
    },
    middle: {
      role: "Chef över chefer",
      tries:
        "Se vilka chefsuppdrag som är för stora och vad du har mandat att ändra innan någon får gå en kurs.",
    },
    chair: {
      role: "Ordförande i nämnd",
      tries: "Läs nämndrapporten och se hur det går för den förvaltning som nämnden svarar för.",
    },
    employee: {
      role: "Medarbetare",
      tries: "Svara på enkäten på ett par minuter och se vem som får veta vad.",
    },
    safetyRep: {
      role: "Skyddsombud",
      tries: "Följ åtgärderna på arbetsplatsen: undersöka, bedöma risk, åtgärda och följa upp.",
    },
    administrator: {
      role: "Administratör",
      tries: "Läs in en fil från HR-systemet och se vad som ändras innan något sparas.",
    },
    newLeader: {
      role: "Ny chef",
      tries:
        "Se vad som kommer första dagen, efter en månad, tre månader och ett år, och pricka av det du har gjort.",
    },
  } satisfies Record<PersonaKind, PersonaWords>,
};

export type DemonstrationTexts = typeof demonstration;
