import type { NormTexts } from "../sv/norm.ts";

export const norm = {
  title: "Norm for employees per manager",
  lead: "How many people a manager should lead at most, by your own decision. Every post is compared with the norm.",
  toNorm: "See or change the norm",
  decided: (by, day) => `Decided by ${by}, ${day}.`,
  decidedUndated: (by) => `Decided by ${by}.`,
  deciderUnknown: "It does not say who decided it.",
  undecided: (value) =>
    `You have not decided a norm. Until you do, posts are compared with ${value}, the limit that the union Vision asks for.`,
  current: (value) => `The norm is at most ${value}.`,
  value: "At most so many per manager",
  valueHelp: "Everybody with the post as their line manager counts, managers below included.",
  decidedBy: "Who decided?",
  decidedByHelp: "For instance The executive board § 112",
  decidedOn: "Date of the decision",
  save: "Save the norm",
  fault: {
    noNumber: "Write a whole number from 1 to 200.",
    noDecider: "Write who decided.",
    tooLong: "There is room for at most 200 characters.",
    noDay: "There is no such date. Write for instance 2026-03-15.",
    futureDay: "The date of the decision lies in the future.",
  },
} satisfies NormTexts;
