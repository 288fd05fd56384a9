import type { PostTexts } from "../sv/post.ts";

export const post = {
  lead: (unit) =>
    `Who holds the post in ${unit}, what the assignment demands and what that rests on. Nobody's own answers are shown here.`,
  holdingTitle: "The post today",
  unit: "Unit",
  level: "Level",
  holder: "Holder",
  deputy: "Deputy",
  noDeputy: "No deputy in the register",
  since: (name, kind, day) => `${name}, ${kind} since ${day}`,
  span: "Leads directly",
  spanUnknown: "Not known",
  support: "Support",
  fromFile:
    "Holders, deputies and administrative support come from the staff file, and change when it is loaded again.",
  toImport: "Load a staff file",
  importHelp: "How the organisation is loaded",
  earlierTitle: "In the post before",
  held: "Appointment",
  noEarlier: "Nobody else has held the post, by the register.",
  demandTitle: "What the assignment demands",
  demandHelp:
    "The demands follow from the assignment and the register, never from what anybody has answered. They say nothing of how whoever holds the post leads.",
  demandSummary: (count, heaviest, lightest) =>
    `Weights of ${count} abilities. The heaviest is ${heaviest}, the lightest ${lightest}.`,
  weighed: (name, weight) => `${name} (${weight})`,
  figureTitle: "How much each ability weighs",
  figureNote: (base, highest) =>
    `1 is the mean of the abilities. The table also shows the level demanded, from ${base} that all posts have to at most ${highest}.`,
  competency: "Ability",
  weight: "Weight",
  demanded: "Level demanded",
  reasons: "Rules that give the weight",
  noReasons: "Only the base, which is the same for all posts",
  rulesTitle: "The rules that hold for the post",
  noRules: "No rule adds anything. The post has the base demands.",
  gives: (points) => `Gives ${points}.`,
  pointsTo: (points, name) => `+${points} to ${name}`,
  assumption: (version) =>
    `The points are assumptions, the same for all posts, and can be changed by decision. Rules: needs.yaml version ${version}.`,
  factsTitle: (count) => `The facts that the rules judge (${count})`,
  factsCaption: "Facts about the post from the register",
  fact: "Fact",
  value: "Value",
  notKnown: "not known",
  conditionsTitle: "Conditions that you have the mandate to mend",
  conditionsHelp:
    "Facts of the register about the post, not about the person. The manager in the post sees what you take up.",
  noConditions: "The register shows nothing that you have the mandate to mend for this post.",
  underWay: "Already under way.",
  own: "This is your post.",
  ownLink: "What you can send upwards and what you may want to train is under Needs",
  show: "See what the post demands",
} satisfies PostTexts;
