import type { RoundSubject } from "../../../domain/survey/round.ts";

type ByRound = Readonly<Record<RoundSubject, string>>;

/** The words of letters by e-mail. */
export const letter = {
  inviteSubject: (round: string) => `Svara på ${round}`,
  remindSubject: (round: string) => `Påminnelse: ${round}`,
  greeting: "Hej!",
  invite: {
    unit: "Hur har du det på jobbet? Vi vill gärna ha dina svar.",
    person:
      "Du är tillfrågad om att ge återkoppling till en chef du arbetar med, eller att skatta dig själv.",
    post: "Hur är villkoren i ditt chefsuppdrag? Vi vill gärna ha dina svar.",
  } as ByRound,
  remind: "Vi har inte sett att du har hämtat ditt formulär. Vill du svara hinner du fortfarande.",
  time: {
    unit: "Det tar två till tre minuter.",
    person: "Det tar ungefär tio minuter.",
    post: "Det tar ungefär fem minuter.",
  } as ByRound,
  lastDay: (day: string) => `Sista dagen är ${day}.`,
  seat: {
    subject: {
      seated: (programme: string) => `Du har fått en plats: ${programme}`,
      waiting: (programme: string) => `Din ansökan fick ja: ${programme}`,
      refused: (programme: string) => `Din ansökan är besvarad: ${programme}`,
    },
    waiting: (programme: string, cohort: string) =>
      `Din ansökan till ${programme}, ${cohort}, fick ja. Gruppen är full just nu, så du står på väntelistan.`,
    refused: (programme: string, cohort: string) =>
      `Din ansökan till ${programme}, ${cohort}, är besvarad. Logga in i Ledstjärna och öppna Program, så ser du svaret och skälet.`,
    given: (programme: string, cohort: string) => `Du har en plats i ${programme}, ${cohort}.`,
    first: (day: string, from: string) => `Första träffen är ${day} kl. ${from}.`,
    leave:
      "Kan du inte vara med? Logga in i Ledstjärna, öppna Program och lämna platsen, så går den till nästa.",
  },
  session: {
    invite: (programme: string, day: string) => `Träff i ${programme} ${day}`,
    change: (programme: string, day: string) => `Ändrad träff i ${programme}: ${day}`,
    cancel: (programme: string, day: string) => `Inställt för dig: träff i ${programme} ${day}`,
    when: (day: string, from: string, to: string, place: string) =>
      `${day} kl. ${from}–${to}. Plats: ${place}.`,
    cancelled: "Träffen är inställd, eller så har du lämnat din plats. Den tas bort ur din kalender.",
    noAnswer: "Du behöver inte svara. Kan du inte komma lämnar du din plats i Ledstjärna, under Program.",
    open: "Läs om träffen",
    organiser: "Ledstjärna",
  },
  reminder: {
    subjectOne: "En sak väntar på dig",
    subject: (count: string) => `${count} saker väntar på dig`,
    review: (count: string) =>
      count === "1"
        ? "Två minuter: en fråga har kommit tillbaka."
        : `Två minuter: ${count} frågor har kommit tillbaka.`,
    lookBack: (count: string) =>
      count === "1"
        ? "Ett åtagande att se tillbaka på. En halv minut: gjort, inte än, eller släpp det."
        : `${count} åtaganden att se tillbaka på. En halv minut var: gjort, inte än, eller släpp det.`,
    lookBackAt: (commitment: string) => `Se tillbaka: ${commitment}`,
    session: (programme: string, when: string, place: string) => `Träff i ${programme}, ${when}, ${place}.`,
    prepare: (preparation: string) => `Förbered: ${preparation}`,
    sessionPromise: (programme: string) => `Lova dig själv en sak efter träffen i ${programme}.`,
    peerMeeting: (group: string, when: string) => `Kollegial handledning i ${group}: ${when}.`,
    peerRole: (role: string) => `Din roll: ${role.toLowerCase()}.`,
    peerAsked: (group: string) => `Du är tillfrågad om att vara med i ${group}. Säg ja eller nej.`,
    approval: "En ansökan väntar på ditt ja eller nej.",
    introduction: (stage: string) => `Ny som chef: ${stage}.`,
    renewal: "En kurs behöver förnyas.",
    alsoAtHome: "Allt det här står också på din första sida",
    choose: "Välj vilka brev du vill ha",
    unsubscribe: "Sluta skicka brev till mig",
  },
  button: "Svara här",
  promise: "Det är frivilligt. På första sidan står vem som får se vad.",
  ownLink: "Länken är bara din. Skicka den inte vidare.",
  byHand: (address: string, code: string) =>
    `Fungerar inte länken? Gå till ${address} och skriv koden ${code}.`,
  sender: "Brevet är skickat av Ledstjärna för din arbetsgivares räkning. Det går inte att svara på.",
};

export type LetterTexts = typeof letter;
