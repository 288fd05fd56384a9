import type { MirrorTexts } from "../sv/mirror.ts";

export const mirror = {
  title: "My mirror",
  lead: "How you see yourself, and how others see you. Only you can read your mirror, and a coach if you choose one.",
  none: "No mirror yet",
  noneHelp:
    "When a 360 round about you has closed, the result is here. It goes to you, not to your manager and not to HR.",
  released: (day) => `Ready on ${day}`,
  coached: "Mirrors you read as a coach",
  coachedHelp: "These people have chosen you. They can take their mirror back at any time.",
  protectedName: "Person with protected identity",
  kicker: "Mirror",
  lentTitle: (name) => `${name}: mirror`,
  lentLead: "You read this mirror because you were chosen as a coach. Do not tell others what you see.",
  backToDevelopment: "Set a goal in my development",
  toNeeds: "See what the assignment demands",
  plotTitle: "You and others",
  plotNote: (low, high) =>
    `The scale runs from ${low} to ${high}. The line shows the uncertainty of the others' mean: it lies there 19 times of 20.`,
  plotSummary: (count) =>
    `Your own answer beside the mean of the answers of peers and staff for ${count} areas.`,
  competency: "Area",
  sentencesTitle: "What the pictures say together",
  sentencesHelp:
    "We compare only where the difference is larger than its uncertainty. Neither picture is truer.",
  higher: "You see yourself higher than others do",
  higherHelp: "Ask somebody you trust for an example. It may be something you do that is not seen.",
  lower: "You see yourself lower than others do",
  lowerHelp: "Others see more of this in you than you do yourself. It is something to build on.",
  cannotTell: "It cannot be told whether the pictures differ",
  noneHere: "No area.",
  gap: (name, gap) => `${name} (${gap} steps)`,
  tableTitle: "All answers",
  tableHelp: "The mean of each group. Your own manager answers alone, and knows that you see the answer.",
  group: {
    self: "You",
    lineManager: "Own manager",
    peer: "Peers",
    report: "Staff",
    peerAndReport: "Peers and staff",
  },
  withGroup: (group, raters) => `${group} (${raters})`,
  notShown: "Not shown",
  withheld: {
    nobodyAnswered: "No peers or staff have answered.",
    tooFewRaters: "Fewer than four have answered. You could then work out who said what.",
    tooFewOrAlikeHere:
      "Fewer than four have answered this, or everybody has answered alike. You would then know what each said.",
  },
  tooFewTitle: "Not all groups are shown by themselves",
  tooFew: (groups) =>
    `${groups} were fewer than four and are therefore not shown. It protects those who answered.`,
  merged:
    "Peers and staff are shown together, for one of the groups was smaller than four. It protects those who answered.",
  limitsTitle: "What the mirror does not show",
  limits: [
    "Who answered what. That is not stored.",
    "How you stand against other managers. No comparison is made between people.",
    "Whether you are a good manager. The mirror shows how often others see certain things in you, in your assignment.",
    "Why. That you learn only by asking.",
  ],
  coachTitle: "Read it together with a coach",
  coachHelp:
    "A coach can read the whole mirror until you take it back. The coach may not pass it on. Nobody else sees whom you have chosen.",
  coachLabel: "Who may read it?",
  coachGive: "Let the coach read",
  noCoaches: "There is no coach to choose just now. HR appoints coaches.",

  hasRead: (from, to) => `Could read from ${from} to ${to}`,
  since: (day) => `Can read since ${day}`,
  takeBack: "Take back",
  takeBackFrom: (name) => `Take back from ${name}`,
  fault: {
    notACoach: "Choose a coach in the list.",
    alreadyChosen: "That coach can read your mirror already.",
  },
} satisfies MirrorTexts;
