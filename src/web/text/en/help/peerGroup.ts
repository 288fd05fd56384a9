import type { HelpTopic } from "../../sv/help.ts";

export const peerGroupTopics = {
  peerGroups: {
    title: "Be in peer supervision",
    lead: "A small group that helps each other to think. Roles go round, and the page takes you through the meeting.",
    steps: [
      "Say yes or no when the question stands on your home page.",
      "Open the meeting beforehand. You see your role, and can say that you have a question or cannot come.",
      "On the day: tick those who are here and choose Begin the meeting.",
      "The talk leader goes on step by step. Everybody sees on their phone what to do, and not to do.",
      "Write for yourself afterwards: what you take along, and one thing to try.",
    ],
    questions: [
      {
        asked: "Who sees what I tell?",
        answer:
          "Those in the room alone. There is no field to write it in. What you write for yourself only you can read.",
      },
      {
        asked: "What does HR see?",
        answer:
          "Who is in the group, and that meetings have been held. Not who came, who led or who brought something.",
      },
      {
        asked: "The talk leader did not come. What do we do?",
        answer:
          "Do not tick whoever is missing, and the role goes to the next in line. If somebody leaves during the meeting, somebody else chooses Take over.",
      },
    ],
  },
  startPeerGroups: {
    title: "Start a group for peer supervision",
    lead: "You choose name, times and whom to ask. The group does the rest.",
    steps: [
      "Open Peer supervision and choose Start a group.",
      "Write how often you meet, for how long and where. All meetings are put in at once.",
      "Choose whom to ask. The proposal mixes administrations and avoids the same line.",
      "When four have said yes the group begins.",
    ],
    questions: [
      {
        asked: "Why can I not ask somebody?",
        answer:
          "It stands by the name: they are in line with somebody who has been asked, have protected personal data or do not work here any more.",
      },
      {
        asked: "Can somebody join later?",
        answer:
          "Until the first meeting. Then the group is closed, for the sake of those who have begun to tell.",
      },
    ],
  },
} satisfies Readonly<Record<string, HelpTopic>>;
