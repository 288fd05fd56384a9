import type { HelpTopic } from "../../sv/help.ts";

export const assignmentTopics = {
  assignment: {
    title: "Write down an assignment",
    lead: "Goals, budget frame and stakeholders of a unit. From them follow what the assignment demands and what the post needs.",
    steps: [
      "Open the unit from Organisation or Needs. The assignment stands below whoever leads.",
      "Write the goals as they were decided, with who decided them and when.",
      "Write this year's budget frame. You may write 12 500 000, 12 500 tkr or 12.5 million. With last year's frame and a forecast it also shows whether it is enough.",
      "Write the stakeholders that the manager has to reckon with, and how often they meet: bodies and groups, never single people.",
      "Follow the link to the post and see what the assignment demands, rule by rule.",
    ],
    questions: [
      {
        asked: "Who may write?",
        answer:
          "HR and those who lead above the unit. Nobody writes their own assignment, but the manager reads all of it.",
      },
      {
        asked: "Why is what I wrote not taken as an amount?",
        answer:
          "The amount can be read in more than one way. 12.500 may be twelve and a half or twelve thousand five hundred, and 12 500 may be kronor or thousands. Write the unit, and nothing is guessed.",
      },
      {
        asked: "Where do I change deputies and administrative support?",
        answer:
          "In the staff file. They come with the file of managers when it is loaded, so that they do not stand in two places.",
      },
    ],
  },
} satisfies Readonly<Record<string, HelpTopic>>;
