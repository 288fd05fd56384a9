import type { JobKind, JobState } from "../../../domain/jobs/job.ts";

export const jobs = {
  title: {
    planImport: "Granskar personalfilen",
    importRegister: "Läser in personalfilen",
    importAnswers: "Läser in svaren",
    sendInvitations: "Skickar inbjudningar",
    sendReminders: "Skickar påminnelser",
    tellSeat: "Berättar om en plats",
    sendLetters: "Skickar brev",
    closeRound: "Stänger mätningen",
    matchMentors: "Parar ihop mentorer och adepter",
    allocateTraining: "Räknar fram en utbildningsplan",
    typesetReport: "Sätter rapporten",
  } satisfies Record<JobKind, string> as Readonly<Record<JobKind, string>>,
  state: {
    waiting: "Väntar på sin tur",
    running: "Pågår",
    done: "Klart",
    failed: "Gick inte",
    cancelled: "Avbrutet",
  } satisfies Record<JobState, string> as Readonly<Record<JobState, string>>,
  lead: "Du kan lämna sidan. Arbetet fortsätter ändå, och sidan finns kvar.",
  stepOf: (done: string, total: string) => `${done} av ${total}`,
  cancel: "Avbryt",
  cancelling: "Avbryter vid nästa steg.",
  retry: "Försök igen",
  seeResult: "Se resultatet",
  /** Why work failed. A word without a sentence here is told as `defect`. */
  failure: {
    defect: "Något gick fel hos oss. Felet är antecknat, och inget är ändrat.",
    noSuchImport: "Filen finns inte kvar. Välj den igen.",
    mayNotConfirm: "Filen har rader med fel. Rätta dem, eller läs in utan dem.",
    nothingMeasured: "Ingen har mätts än: genomför en 360 eller låt cheferna skatta sig själva först.",
    nobodyToMatch: "Det behövs minst en mentor och en adept. Vänta tills fler har anmält sig.",
    noSuchMatching: "Matchningen finns inte kvar.",
    timeReached: "Det gick inte att hitta någon plan inom tiden. Försök med färre regler.",
    alreadyPublished: "Planen är redan skickad.",
    notPossibleHere: "Det här arbetet kan inte göras i den här installationen.",
    noSuchFile: "Filen finns inte längre, eller är ändrad. Läs in den igen.",
    unknownUnits: "Några grupper är inte längre enheter i organisationen. Läs in filen igen.",
    mailServerUnreachable:
      "E-postservern gick inte att nå eller tog inte emot breven. De som redan har fått brev får inget nytt när du försöker igen.",
    noMailServer: "Ingen e-postserver är inställd i den här installationen.",
    roundNotOpen: "Mätningen är inte öppen längre.",
  } as Readonly<Record<string, string>>,
};

export type JobsTexts = typeof jobs;
