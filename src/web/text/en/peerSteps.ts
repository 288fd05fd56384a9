import type { PeerStepTexts } from "../sv/peerSteps.ts";

export const peerSteps: PeerStepTexts = {
  arrival: {
    title: "Arrive",
    what: "Everybody says briefly how things are, and how it went with what they meant to try since last time.",
    own: {
      case: "Say in one sentence what your question is about.",
      lead: "Let the word go round. Nobody gives advice now.",
      watch: "Keep time: about a minute each.",
      supervisor: "Listen. Save questions for later.",
    },
  },
  choosing: {
    title: "Choose a question",
    what: "The case giver says what the question is about. Try it together: is it their own, can they influence it, and can it be told without names?",
    own: {
      case: "Say your question in two sentences. Name nobody.",
      lead: "Ask whether anybody has something more urgent. Agree.",
      watch: "Say so if somebody is named or can be recognised.",
      supervisor: "If you have something urgent, say it now. Otherwise this is the case giver's time.",
    },
  },
  telling: {
    title: "Tell",
    what: "The case giver tells. Nobody interrupts.",
    own: {
      case: "Tell what has happened, what you have done and what is hard. Without names.",
      lead: "See to it that nobody interrupts.",
      watch: "Say when two minutes are left.",
      supervisor: "Listen. Write catchwords only, and tear them up afterwards.",
    },
  },
  clarifying: {
    title: "Questions to understand",
    what: "Only questions about what you need to know. No advice, and none that sounds like a question.",
    own: {
      case: "Answer briefly. You may choose not to answer.",
      lead: "Stop advice and interpretations kindly: “Can you make that a question?”",
      watch: "Notice advice. Say so if it takes over.",
      supervisor: "Ask openly: What happened then? How did you notice? Avoid should.",
    },
  },
  question: {
    title: "The case giver's question",
    what: "The case giver puts the question to the group in one sentence. How can I … is a good beginning.",
    own: {
      case: "Say what you want help to think about. It is about you, not about how others should change.",
      lead: "Repeat the question and ask whether it is right.",
      watch: "Write the question where all can see it. Tear it up afterwards.",
      supervisor: "Help to make the question clear. Do not answer it yet.",
    },
  },
  reflecting: {
    title: "The group thinks aloud",
    what: "The group talks with each other about the question. The case giver sits a little aside, listens and is silent.",
    own: {
      case: "Be silent. Listen, and write if you like. You need not defend anything.",
      lead: "Keep the talk within the group. Ask: What more can it be about?",
      watch: "See to it that everybody is heard. Say so if somebody turns to the case giver.",
      supervisor: "Say what you think and wonder: I come to think of … Judge nobody.",
    },
  },
  response: {
    title: "What struck a chord",
    what: "The case giver says what struck a chord. The group listens.",
    own: {
      case: "Take what you want. You need not answer everything.",
      lead: "Keep the group silent.",
      watch: "Notice what made the case giver stop and think.",
      supervisor: "Be silent. Do not explain what you meant.",
    },
  },
  advice: {
    title: "Suggestions, if the case giver wants them",
    what: "The case giver decides whether the group is to suggest anything. If so, one suggestion each at most.",
    own: {
      case: "Say yes or no to suggestions. Listen, and do not discuss them.",
      lead: "Ask: Do you want suggestions? No is a good answer.",
      watch: "One suggestion each, without reasons.",
      supervisor: "Begin with: One way may be to … Then let it rest.",
    },
  },
  choice: {
    title: "The next step",
    what: "The case giver chooses what to do next, and when.",
    own: {
      case: "Say one thing that you mean to try before the next meeting. Then write it for yourself.",
      lead: "Ask: What do you do first, and when?",
      watch: "Is it something that the case giver can do?",
      supervisor: "Do not say what the choice should be.",
    },
  },
  lessons: {
    title: "What I take along",
    what: "Everybody says one thing that they have learnt about their own work.",
    own: {
      case: "Say yours last.",
      lead: "Let the word go round.",
      watch: "One sentence each.",
      supervisor: "Talk about yourself, not about the case.",
    },
  },
  form: {
    title: "How we kept the form",
    what: "The timekeeper says what they saw: what helped, and what do you do differently next time?",
    own: {
      case: "Say what it was like to be helped in this way.",
      lead: "Say what was hard to lead. Then end the meeting.",
      watch: "Tell what you saw of time, questions and advice. Say nothing of the case.",
      supervisor: "Say one thing that you want to do differently next time.",
    },
  },
};
