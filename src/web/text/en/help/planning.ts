import type { HelpTopic } from "../../sv/help.ts";

export const planningTopics = {
  importRegister: {
    title: "Load the organisation",
    lead: "A file from the HR system gives units, people, employments and manager posts.",
    steps: [
      "Take out a file from Personec, Heroma, Visma or another system. CSV and XLSX will do.",
      "Go to Organisation, choose to load, and choose the file.",
      "Check what the columns mean. Ledstjärna guesses, and remembers until next time.",
      "Read what will be added, changed and ended. Nothing has been done yet.",
      "Confirm. Everything is loaded, or nothing.",
    ],
    questions: [
      {
        asked: "The file has personal identity numbers.",
        answer:
          "They are recognised and taken away already in the preview. They are never stored. Use employee numbers instead.",
      },
      {
        asked: "What if I load the same file again?",
        answer: "Nothing changes. Only what differs is loaded.",
      },
      {
        asked: "How are people with a protected identity kept safe?",
        answer:
          "Mark the person in the file. Then the name is not shown in lists and results, and the person is part of counts only.",
      },
    ],
  },
  openRound: {
    title: "Open a survey",
    lead: "You decide questions, who is asked, dates and the smallest group. Before you open, you see which groups would not be shown.",
    steps: [
      "Go to Surveys and choose a new one.",
      "Choose an instrument and which units take part.",
      "Write where the union consultation and the data protection assessment are, and the decision on disposal.",
      "Try it: see which groups would be hidden at different response rates. Change it if they are too many.",
      "Open. After that the population is fixed. Send links, print codes and remind when needed.",
      "When the survey closes, everything to be shown is tested against attempts to work out somebody's answer. Then the single answers are destroyed.",
    ],
    questions: [
      {
        asked: "Can I see how many have answered meanwhile?",
        answer: "No. No counts are shown until the survey has closed.",
      },
      {
        asked: "Can somebody be added afterwards?",
        answer: "No. The population is frozen when the survey opens, so that no answer can be pointed out.",
      },
      {
        asked: "Can the limit of five answers be lowered?",
        answer: "No, only raised. Indices are shown from five answers, single questions from ten.",
      },
    ],
  },
  trainingPlan: {
    title: "Work out a training plan",
    lead: "A budget becomes seats where they do most good, and so that everybody gets something as far as the money goes.",
    steps: [
      "Go to Training plan and write budget and rules.",
      "Let the plan be worked out. You may leave the page meanwhile, or cancel.",
      "Read what the plan gives: seats, cost, coverage by administration, and what 100,000 SEK more or less would do.",
      "If the rules cannot be kept together, it says which collide. Change one and work it out again.",
      "Send the offers. Each manager gets theirs, with the reasons.",
    ],
    questions: [
      {
        asked: "Who is offered what?",
        answer: "Only the manager sees that. You learn a name when the manager has accepted.",
      },
      {
        asked: "What happens when somebody declines?",
        answer:
          "The seat's money becomes free. You see the sum, never who it is. Work the plan out again: those who have accepted keep their seats, and what somebody has declined is not offered to that manager again.",
      },
      {
        asked: "How certain are the effects?",
        answer:
          "They are assumptions from the catalogue, with a source where there is one. They are not measured where you are. It says so beside each figure, and how much the plan changes if the assumption is wrong.",
      },
    ],
  },
  report: {
    title: "Make a committee report",
    lead: "Survey and plan in one report for the committee, down to administration. Only figures that may already be shown.",
    steps: [
      "Go to Reports and choose survey and plan.",
      "Choose language and make the report. It takes a few seconds.",
      "Read it as a page, or fetch it as a PDF. Screen readers can read the PDF aloud.",
    ],
    questions: [
      {
        asked: "Can the report show single units?",
        answer: "No. It goes down to administration. Units' results are read by those who answer for them.",
      },
      {
        asked: "May we put our own calculations beside Kolada's?",
        answer:
          "Yes, if they are marked. The report tells official values from computed ones, and names Kolada as source for Kolada's own alone.",
      },
    ],
  },
} satisfies Readonly<Record<string, HelpTopic>>;
