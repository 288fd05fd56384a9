import type { HelpTopic } from "../../sv/help.ts";

export const leadingTopics = {
  readResults: {
    title: "Read results",
    lead: "You see your unit's results first. Then the manager above you and HR see them.",
    steps: [
      "Go to Results and choose a unit.",
      "Read the indices, from 0 to 100. Each is the mean of its questions.",
      "Look at the uncertainty beside the value. A smaller difference from last time may be chance.",
      "Read the questions one by one when at least ten have answered.",
      "Bring the page to the workplace meeting.",
    ],
    questions: [
      {
        asked: "Why is a value not shown?",
        answer:
          "Because too few have answered, or because somebody's answer could otherwise be worked out. The reason always stands where the value would have stood.",
      },
      {
        asked: "The value fell by two. Is that bad?",
        answer:
          "Perhaps not. Most units move a little between two surveys although nothing has happened. Colours and arrows appear only when the difference is larger than the uncertainty.",
      },
      {
        asked: "Can I see who has not answered?",
        answer: "No. You see what share has answered once the survey has closed.",
      },
    ],
  },
  workplaceMeeting: {
    title: "Bring it to the workplace meeting",
    lead: "One page for each unit: two strengths, one question to talk about and at most three actions.",
    steps: [
      "Open the unit's results and choose the page for the workplace meeting.",
      "Read the suggestion and rewrite it in your words. Nobody else sees the page yet.",
      "Print it, or show it at the meeting. Begin with the strengths.",
      "Decide together on at most three actions. Each gets a person and a date.",
      "Save that the page was at the meeting. The safety representative can then follow the actions.",
    ],
    questions: [
      {
        asked: "What happens to the actions then?",
        answer:
          "They go through the steps of work environment law: investigate, assess the risk, act, follow up. When the date comes, the action stands on your home page.",
      },
      {
        asked: "Is the page public?",
        answer:
          "While you prepare it, it is your working material. Once it has been at the meeting it may be an official document.",
      },
    ],
  },
  mirror: {
    title: "Read your mirror",
    lead: "The mirror shows how you see yourself and how others see you. It is yours.",
    steps: [
      "Open My mirror when a 360 about you has closed.",
      "Begin with what you agree on.",
      "Then see where the pictures differ by more than the uncertainty. Neither is truer than the other.",
      "Ask somebody you trust for an example.",
      "Choose a coach if you want to read it with somebody. You can take the mirror back at any time.",
    ],
    questions: [
      {
        asked: "Does my manager or HR see the mirror?",
        answer:
          "No. It is shown to you and the coach you choose yourself. Whoever runs the system's database can also read what is stored.",
      },
      {
        asked: "Why are not all groups shown?",
        answer:
          "If colleagues or employees are fewer than four they are shown together or not at all. That protects those who answered.",
      },
    ],
  },
  needs: {
    title: "Understand needs and advice",
    lead: "First what the post needs of the organisation. Then what you may want to practise.",
    steps: [
      "Open Needs. At the top stands what no course can solve, such as too many employees.",
      "Choose Send upwards if you want whoever has the mandate to take a position.",
      "Then read the needs: the difference between what the assignment demands and what was measured.",
      "Open Why is this here? to see the data, the rule, how certain it is and what would change the advice.",
      "Object if the advice is wrong. HR answers with reasons.",
    ],
    questions: [
      {
        asked: "Who sees my needs?",
        answer:
          "Only you. HR sees groups of managers, never one. Facts in the register about the post are also seen by whoever has the mandate to change them.",
      },
      {
        asked: "Is a computer judging me?",
        answer:
          "No. The advice follows written rules that you can read. No person is given a score and nobody is ranked.",
      },
    ],
  },
  developmentPlan: {
    title: "Make a development plan",
    lead: "Goals, activities, promises and check-ins. Your own until you share it.",
    steps: [
      "Open My development and write a goal. One is enough.",
      "Add what you will do. Small steps of ten minutes at most work best.",
      "Write what you promise yourself and when you will check in.",
      "Check in: what got done, what did you learn?",
      "Share it with your manager if you want to, and not before.",
    ],
    questions: [
      {
        asked: "What happens when I share?",
        answer:
          "Whoever you share with can read the plan, and it may become an official document. The page says so before you confirm.",
      },
      {
        asked: "Is the plan secret before that?",
        answer: "Managers and HR cannot read it. Whoever runs the system's database can.",
      },
    ],
  },
} satisfies Readonly<Record<string, HelpTopic>>;
