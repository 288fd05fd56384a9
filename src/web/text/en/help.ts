import type { HelpTexts } from "../sv/help.ts";
import { packageTopics } from "./help/packages.ts";
import { assignmentTopics } from "./help/assignment.ts";
import { authoringTopics } from "./help/authoring.ts";
import { leadingTopics } from "./help/leading.ts";
import { mentorTopics } from "./help/mentor.ts";
import { peerGroupTopics } from "./help/peerGroup.ts";
import { peopleTopics } from "./help/people.ts";
import { planningTopics } from "./help/planning.ts";

export const help = {
  title: "Help",
  lead: "A short page for each task. If you do not find the answer, ask whoever looks after Ledstjärna where you work.",
  steps: "What to do",
  questions: "What people ask",
  all: "All help",
  for: {
    everybody: "For everybody",
    leaders: "For managers",
    hr: "For HR",
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
} satisfies HelpTexts;
