import type { HelpTopic } from "../../sv/help.ts";

export const mentorTopics = {
  mentors: {
    title: "Be a mentor or have one",
    lead: "Talks with an experienced manager outside your own line. You sign up yourself and can take it back.",
    steps: [
      "Open Mentors and choose a matching. Read what HR sees: it is said before you sign up.",
      "Choose whether you want to be a mentor or a mentee. You can be both.",
      "Choose what you can help with, or want help with, and in which languages.",
      "When HR has a proposal you are asked on the home page. Say yes or no.",
      "When both have said yes you see each other's address, and advice on the first meeting. The talks are in your year.",
    ],
    questions: [
      {
        asked: "Do I have to say why I decline?",
        answer:
          "No. There is nowhere to write it. HR sees that there was no pair, but not which of you said no.",
      },
      {
        asked: "Are my mirror or my needs used?",
        answer: "No. Only what you write here, where you lead and how long you have been a manager.",
      },
      {
        asked: "How do I stop?",
        answer:
          "Choose End the talks on the page of your pair. If you do not want to take part at all choose Take back, and what you have written is deleted.",
      },
    ],
  },
  matchMentors: {
    title: "Pair mentors and mentees",
    lead: "Managers sign up. Ledstjärna works out a proposal with its reasons, and you ask the pairs.",
    steps: [
      "Open Mentors and choose New matching. Write what it is for and when the talks go on.",
      "Wait until managers have signed up. You see what they have written.",
      "Choose Work out a proposal. Each pair has its reasons, and for whoever goes without it says why.",
      "If you want to change it, decide about two, with a reason, and work it out again. You then see what changed.",
      "Choose Ask the pairs. Both answer on their home page.",
    ],
    questions: [
      {
        asked: "Why did not everybody get a mentor?",
        answer:
          "It stands by the name: how many mentors were in the same line, had no common language, could not help with what is needed, or were full.",
      },
      {
        asked: "Can I pair a manager with their own manager?",
        answer: "No, never. Whoever judges your work is not to be your mentor.",
      },
      {
        asked: "A pair came to nothing. What do I do?",
        answer: "Work it out again. The two are not paired again, and others may get the place.",
      },
    ],
  },
} satisfies Readonly<Record<string, HelpTopic>>;
