import type { WaiverFault } from "../../../domain/programme/parseReason.ts";
import type { PrerequisiteStanding } from "../../../domain/programme/prerequisiteStanding.ts";
import type { Conditions } from "../../../usecases/programme/conditionsOf.ts";

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** What a programme asks of those who apply, and how an application is answered. */
export const prerequisite = {
  title: "Innan du går programmet",
  binding: "Du kan söka när allt det här är gjort.",
  advice:
    "Det här bör vara gjort. Du kan söka ändå: då säger din närmaste chef eller HR ja eller nej, och ser att något återstår.",
  onlyYou:
    "Vad du har gjort ser bara du. Om du söker får HR, och den chef som säger ja eller nej, veta om villkoren är uppfyllda eller inte. Aldrig vilka, och aldrig hur det gick.",
  allDone: "Du har gjort allt. Du kan söka.",
  notYet: "Du kan söka när allt under Innan du går programmet är gjort.",
  waived: (reason: string) => `HR har gett dig undantag: ${reason}`,
  leading: (months: string) =>
    months === "0" ? "Du är chef i dag" : `Du har varit chef i minst ${months} månader`,
  kind: { course: "Kurs", package: "Köpt kurs", programme: "Program" },
  standing: {
    done: "Klart",
    ongoing: "Pågår",
    expired: "Behöver förnyas",
    remains: "Återstår",
    notOffered: "Erbjuds inte längre",
  } satisfies Words<PrerequisiteStanding> as Words<PrerequisiteStanding>,
  form: {
    all: "Vad ska vara gjort innan?",
    help: "Den som redan har en plats behåller den. Det som inte längre erbjuds stoppar ingen.",
    choice: (kind: string, name: string) => `${kind}: ${name}`,
    withdrawn: (name: string) => `${name} (erbjuds inte längre)`,
    areBinding: "Ingen kan söka förrän allt är gjort",
    areBindingHelp:
      "Annars går ansökan till närmaste chef, eller HR, som ser att något återstår men inte vad.",
    circle: (name: string, names: string) =>
      `Programmen kräver varandra i en ring, så ingen skulle kunna gå dem: ${names}, och så ${name} igen. Ta bort ett av dem.`,
  },
  waivers: {
    open: "Undantag",
    title: "Undantag",
    lead: "Låt en person gå programmet fast något återstår. Personen ser ditt skäl.",
    person: "Personens e-post",
    reason: "Skäl",
    reasonHelp: "Till exempel att personen har gått en motsvarande kurs någon annanstans.",
    save: "Ge undantag",
    list: "De som har undantag",
    none: "Ingen har undantag.",
    given: (day: string, reason: string) => `${day}. ${reason}`,
    end: "Ta tillbaka",
    endOf: (name: string) => `Ta tillbaka undantaget: ${name}`,
    fault: {
      empty: "Skriv ett skäl som personen kan läsa.",
      tooLong: "Skälet får ha högst 500 tecken.",
      noSuchPerson: "Ingen i organisationen har den adressen.",
      oneself: "Du kan inte ge dig själv undantag. Be en kollega.",
    } satisfies Words<WaiverFault> as Words<WaiverFault>,
  },
  conditions: {
    none: "",
    met: "Villkoren är uppfyllda",
    notYet: "Något återstår",
  } satisfies Words<Conditions> as Words<Conditions>,
  application: {
    kicker: "Ansökan",
    open: "Svara på ansökan",
    openOf: (name: string) => `Svara på ansökan: ${name}`,
    title: (name: string) => `${name} vill gå ett program`,
    programme: "Program",
    cohort: "Grupp",
    sessions: "Är borta",
    conditions: "Villkor",
    seat: "Platsen",
    substitute: "Vikarie",
    noSubstitute: "Behövs inte",
    hours: (hours: string, cost: string) => `${hours} timmar, ${cost}`,
    hoursAlone: (hours: string) => `${hours} timmar. HR har inte skrivit vad en timme kostar.`,
    free: "Kostar inget",
    total: "Tillsammans",
    withoutVat: "Alla priser är utan moms.",
    yes: "Säg ja",
    no: "Säg nej",
    reason: "Varför blir det nej?",
    reasonHelp: "Personen läser det här.",
    seen: "Ditt svar syns för personen och för HR.",
    fault: { empty: "Skriv varför, så att personen förstår.", tooLong: "Skälet får ha högst 500 tecken." },
  },
};

export type PrerequisiteTexts = typeof prerequisite;
