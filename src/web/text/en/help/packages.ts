import type { HelpTopic } from "../../sv/help.ts";

export const packageTopics = {
  coursePackages: {
    title: "Reading in a course from others",
    lead: "A course that you have bought comes as a package. Read it in, and people can take the course here.",
    steps: [
      "Ask whoever sells the course for a package in cmi5, or in SCORM 1.2 or 2004.",
      "Go to Courses and choose Course packages.",
      "Choose who may take the course, and whether other programs may read the results.",
      "Choose the file, then Read in the package. If it is not accepted it says why. Send that to whoever sells the course.",
      "Open the course yourself and try it before you tell others of it.",
      "Look at the course's page after some weeks. It says whether the course has tried to reach other addresses.",
    ],
    questions: [
      {
        asked: "Can the course see anything else in Ledstjärna?",
        answer:
          "No. It is shown at an address of its own where nothing else is, and it can neither load anything from other addresses nor send anything there. Attempts are stopped and shown to you.",
      },
      {
        asked: "Do I see how it goes for others?",
        answer: "No. Everybody sees their own. The course knows a course number alone, never a name.",
      },
      {
        asked: "What happens when I withdraw a course that somebody is taking?",
        answer:
          "Whoever has the course open can finish what they are doing. Nobody can open it again, but everybody keeps what they have done and sees your message.",
      },
    ],
  },
} satisfies Readonly<Record<string, HelpTopic>>;
