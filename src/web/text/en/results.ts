import type { ResultsTexts } from "../sv/results.ts";

export const results = {
  title: "Results",
  lead: "Surveys that have closed and been checked. What is shown was decided once, when the survey closed.",
  none: "No results yet",
  noneHelp: "When a survey that concerns you has closed, its result is shown here.",
  whole: "The whole survey",
  closed: (day) => `Closed ${day}`,
  kicker: "Results",
  heatMapLead:
    "The units stand in the organisation's order and can't be sorted: this is no league table. A mark is there only where the difference from everybody else exceeds its uncertainty.",
  heatMapCaption: (round) => `${round}: index 0–100 for each unit and area`,
  total: "Total",
  answered: (answers, invited, share) => `${answers} of ${invited} answered (${share}).`,
  reason: {
    tooFewAnswers: "Too few have answered for the result to be shown.",
    protectsAnother:
      "Enough have answered, but the result could be used to work out what a smaller group answered.",
    tooUniform: "All have answered so alike that it would tell what each person answered.",
    later: "The unit's own manager sees the result first.",
  },
  laterFrom: (day) => `The unit's own manager sees the result first. You can read it from ${day}.`,
  countedIn: (unit) =>
    `The unit's people are too few for a result of their own. Their answers are part of ${unit}.`,
  withheldTitle: "The result is not shown",
  scales: "Index",
  scalesNote:
    "0 is worst and 100 is best. The bar shows the uncertainty: the true value lies there 19 times out of 20.",
  scalesSummary: (scales) => `Indices of the unit: ${scales}.`,
  wholeLabel: "The whole organisation",
  area: "Area",
  trend: "Over time",
  trendSummary: (points) => `Total index in each survey: ${points}.`,
  change: "Change since the last survey",
  changeText: {
    higher: (change) => `Higher than last time, ${change}.`,
    lower: (change) => `Lower than last time, ${change}.`,
    cannotTell: (change) => `No certain change, ${change}.`,
  },
  noChange: "There is no earlier survey to compare with.",
  items: "The questions",
  itemsNote: "This is how the answers to each question are spread.",
  itemsSummary: (count) =>
    `How the answers to ${count} questions are spread, from the lowest answer to the highest.`,
  itemsWithheld: "The questions are not shown one by one",
  background: {
    title: { gender: "Women and men", paid: "Monthly and hourly pay" },
    value: {
      woman: "Women",
      man: "Men",
      other: "Another gender",
      unknown: "Gender not known",
      monthly: "Monthly pay",
      hourly: "Hourly pay",
    },
    label: (scale, value) => `${scale}, ${value}`,
    part: (answers, value) => `${answers} (${value})`,
    note: (parts, all) =>
      `Rests on ${parts} of ${all} answers. Workplaces where one of the groups is too small are left out.`,
    summary: (rows) => `Index: ${rows}.`,
    none: "Not shown: one of the groups is too small, or could be worked out.",
  },
  quality: "How well the questions measure",
  qualityLead:
    "For those who want to check: how well the questions hold together, and how much of the differences belongs to the workplace rather than the person.",
  qualityColumns: {
    scale: "Area",
    respondents: "Complete answers",
    groups: "Groups",
    alpha: "Alpha (complete answers)",
    icc1Anova: "ICC(1), ANOVA",
    icc1Reml: "ICC(1), REML",
    icc2: "ICC(2)",
  },
  computed: "Computed here by RKA's published definition. Not an official value.",
  method: (version) => `Method ${version}. How it is computed is told in the method pages.`,
  exportCsv: "Download as CSV",
  exportXlsx: "Download for Excel",
  meeting: "Take to the workplace meeting",
  back: "To the whole survey",
} satisfies ResultsTexts;
