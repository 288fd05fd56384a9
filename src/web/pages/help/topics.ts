import type { HelpTexts } from "../../text/sv/help.ts";

export type TopicKey = keyof HelpTexts["topics"];

/** Where each topic stands, in the order of the help page. Addresses are Swedish, like all others. */
export const topics: readonly {
  readonly key: TopicKey;
  readonly slug: string;
  readonly for: keyof HelpTexts["for"];
}[] = [
  { key: "answerSurvey", slug: "svara-pa-enkat", for: "everybody" },
  { key: "signIn", slug: "logga-in", for: "everybody" },
  { key: "developmentPlan", slug: "utvecklingsplan", for: "everybody" },
  { key: "courses", slug: "kurser", for: "everybody" },
  { key: "dialogues", slug: "ova-samtal", for: "everybody" },
  { key: "tools", slug: "verktyg-for-dagen", for: "everybody" },
  { key: "programmes", slug: "program", for: "everybody" },
  { key: "peerGroups", slug: "kollegial-handledning", for: "everybody" },
  { key: "year", slug: "mitt-ar", for: "everybody" },
  { key: "letters", slug: "brev", for: "everybody" },
  { key: "mentors", slug: "mentorer", for: "leaders" },
  { key: "newLeader", slug: "ny-som-chef", for: "leaders" },
  { key: "readResults", slug: "lasa-resultat", for: "leaders" },
  { key: "workplaceMeeting", slug: "apt", for: "leaders" },
  { key: "mirror", slug: "spegel", for: "leaders" },
  { key: "assignment", slug: "chefsuppdrag", for: "leaders" },
  { key: "needs", slug: "behov", for: "leaders" },
  { key: "importRegister", slug: "lasa-in-organisationen", for: "hr" },
  { key: "coursePackages", slug: "kurser-fran-andra", for: "hr" },
  { key: "openRound", slug: "oppna-matning", for: "hr" },
  { key: "ownWorks", slug: "skriva-egna-kurser", for: "hr" },
  { key: "trainingPlan", slug: "utbildningsplan", for: "hr" },
  { key: "startPeerGroups", slug: "starta-kollegial-handledning", for: "hr" },
  { key: "matchMentors", slug: "para-ihop-mentorer", for: "hr" },
  { key: "report", slug: "namndrapport", for: "hr" },
];
