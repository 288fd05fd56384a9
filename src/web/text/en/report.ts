import type { ReportTexts } from "../sv/report.ts";

export const report = {
  title: "Reports",
  lead: "A report to the committee on each survey: what you asked, what the answers say, and how sure it is.",
  none: "No report yet",
  noneHelp: "When a survey has been closed and managers have seen their own results, its report is here.",
  closed: (day) => `Closed ${day}`,
  read: "Read the report",
  laterFrom: (time) => `Managers see their own results first. The report can be read from ${time}.`,
  laterTitle: "The report is not ready to be read",
  kicker: "Report to the committee",
  madeOn: (day) => `Made on ${day}`,
  pdf: "Download as PDF",
  pageLead: (from, to) =>
    `The survey was open from ${from} to ${to}. Here are the whole organisation and its administrations, in figures that have been audited and released.`,
  isPart: "The report shows the whole organisation and the administrations that your committee answers for.",

  summary: "In short",
  answered: (answers, invited, share) => `${answers} of the ${invited} people asked answered, ${share}.`,
  invitedOnly: (invited) => `${invited} people were asked.`,
  scaleIs: (scale, index) => `${scale} of the whole organisation is ${index} out of 100.`,
  scaleIsWithin: (scale, index, interval) =>
    `${scale} of the whole organisation is ${index} out of 100. With its uncertainty it is ${interval}.`,
  change: {
    higher: (before, change) => `That is higher than last time (${before}): ${change}.`,
    lower: (before, change) => `That is lower than last time (${before}): ${change}.`,
    cannotTell: (before, change) =>
      `Whether it has changed since last time (${before}) cannot be told: ${change} lies within the uncertainty.`,
  },
  before: "the last survey",
  noBefore: "There is no earlier survey to compare with.",
  areasShown: (shown, all) => `Results are shown for ${shown} of ${all} administrations.`,
  allAreasShown: (all) => `Results are shown for all ${all} administrations.`,
  actionsInShort: (count, closed) => `Workplaces have decided on ${count} actions. Closed: ${closed}.`,

  asked: "What we asked, and when",
  facts: {
    round: "Survey",
    instrument: "Questionnaire",
    period: "Open for answers",
    questions: "Number of questions",
    scale: "Answer scale",
    consultation: "Union consultation (MBL section 11)",
    assessment: "Data protection assessment",
    retention: "Decision on disposal",
    credit: "Origin of the questions",
  },
  period: (from, to) => `${from} to ${to}`,
  instrumentVersion: (name, version) => `${name}, version ${version}`,
  scalePoints: (low, high) => `${low} to ${high}`,
  scalePoint: (value, label) => `${value} (${label.toLowerCase()})`,

  whole: "The whole organisation",
  indices: "Indices of the whole organisation",
  indicesNote:
    "0 is worst and 100 is best. The bar shows the uncertainty: the true value lies there 19 times out of 20.",
  indicesAlternative: (values) => `Indices of the whole organisation, out of 100: ${values}.`,
  valueWithin: (label, value, interval) => `${label} ${value} (${interval})`,
  columns: {
    area: "Area",
    index: "Index",
    interval: "Uncertainty",
    change: "Since last time",
    unit: "Administration",
    invited: "Asked",
    answers: "Answers",
    share: "Response",
    round: "Survey",
    question: "Question",
    mean: "Mean",
    all: "Total",
  },
  verdict: {
    higher: (change) => `Higher: ${change}`,
    lower: (change) => `Lower: ${change}`,
    cannotTell: (change) => `Cannot tell: ${change}`,
  },
  trend: "Over time",
  trendNote: (scale) => `${scale} of the whole organisation in each survey.`,
  trendAlternative: (scale, values) => `${scale} in each survey: ${values}.`,

  questions: "The questions",
  spread: "How the answers are spread",
  spreadNote: "The share who gave each answer, from the lowest to the highest.",
  spreadAlternative: (values) => `Mean of the answers to each question: ${values}.`,
  questionsWithheld: (reason) => `Answers to each question are not shown: ${reason}`,

  areas: "The administrations",
  areasNote:
    "Administrations stand in the organisation's order. This is no ranking: differences within the uncertainty are no differences.",
  areasChart: (scale) => `${scale} of each administration`,
  areasChartPart: (scale, part, of) => `${scale} of each administration, part ${part} of ${of}`,
  areasAlternative: (scale, values) => `${scale} of each administration, out of 100: ${values}.`,
  areasTable: "Answers and index of each administration",
  scalesTable: "Index of each administration and area",
  notShown: "not shown",

  withheld: "What is not shown",
  nothingWithheld: "All administrations of the report are shown.",
  withheldArea: (area, reason) => `${area}: ${reason}`,
  withheldUnits: (units, all) =>
    `The whole survey has ${all} units. No result is shown for ${units} of them, as follows:`,
  withheldCount: (count, reason) => `${count}: ${reason}`,
  reason: {
    tooFewAnswers: "too few have answered.",
    protectsAnother: "the result could be used to work out what a smaller group answered.",
    tooUniform: "all have answered so alike that it would tell what each person answered.",
  },

  actions: "Actions from the workplace meetings",
  actionsNote:
    "Workplaces have talked about their results and decided on actions. Here is how many there are and how far they have come, not what they are about.",
  noActions: "No actions have been brought from the workplace meetings yet.",
  actionsTable: "Number of actions by state",

  plan: "The training plan",
  planNote:
    "This is how the seats of the training plan last published are spread. Who has been offered one only the manager knows, until they accept.",
  planFacts: {
    name: "Plan",
    budget: "Budget",
    cost: "Planned cost",
    covered: "Managers with at least one seat",
    seats: "Seats",
  },
  coveredOf: (covered, managers) => `${covered} of ${managers}`,
  planTable: "Seats of each administration",
  planColumns: { managers: "Managers", covered: "With at least one seat", seats: "Seats" },

  protection: "How those who answered are protected",
  protectionPoints: (index, items) => [
    `An index is shown only for groups where at least ${index} have answered, single questions only where at least ${items} have.`,
    "What may be shown was decided once, when the survey closed. It has not been changed since.",
    "Nothing stored ties an answer to a person. When the survey closed, all single answers were destroyed.",
  ],
  audit: (equations, unknowns) =>
    `Before the figures were released they were tried as if somebody wanted to work out a small group's answers. From ${equations} published relations we tried to compute ${unknowns} unknown sums. No group below the limit could be worked out.`,

  method: "How it is computed",
  methodPoints: [
    "An index goes from 0 to 100. 0 means that everybody gave the lowest answer, 100 that everybody gave the highest.",
    "The uncertainty is a confidence interval of 95 per cent. It does not cover those who did not answer.",
    "A change is called higher or lower only when it is larger than the uncertainty.",
    "An administration's figures are those of all who work in it, in all its units.",
  ],
  computed: "Indices are our own computation by RKA's published definition. They are not official values.",
  methodVersion: (version) => `Method of computation, version ${version}.`,
} satisfies ReportTexts;
