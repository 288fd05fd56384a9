import { packageTopics } from "./help/packages.ts";
import { assignmentTopics } from "./help/assignment.ts";
import { authoringTopics } from "./help/authoring.ts";
import { leadingTopics } from "./help/leading.ts";
import { mentorTopics } from "./help/mentor.ts";
import { peerGroupTopics } from "./help/peerGroup.ts";
import { peopleTopics } from "./help/people.ts";
import { planningTopics } from "./help/planning.ts";

/** One task on one page: what it is for, the steps, and what people ask. */
export interface HelpTopic {
  readonly title: string;
  readonly lead: string;
  readonly steps: readonly string[];
  readonly questions: readonly { readonly asked: string; readonly answer: string }[];
}

export const help = {
  title: "Hjälp",
  lead: "En kort sida för varje uppgift. Hittar du inte svaret, fråga den som förvaltar Ledstjärna hos er.",
  steps: "Så gör du",
  questions: "Vanliga frågor",
  all: "All hjälp",
  for: {
    everybody: "För alla",
    leaders: "För dig som är chef",
    hr: "För dig i HR",
  },
  topics: {
    ...peopleTopics,
    ...packageTopics,
    ...assignmentTopics,
    ...leadingTopics,
    ...planningTopics,
    ...authoringTopics,
    ...mentorTopics,
    ...peerGroupTopics,
  },
};

export type HelpTexts = typeof help;
