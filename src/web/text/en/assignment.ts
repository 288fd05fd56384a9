import type { AssignmentTexts } from "../sv/assignment.ts";

export const assignment = {
  change: "Change",
  changeThing: (name) => `Change ${name}`,
  addBudget: "Write down a budget frame",
  changeBudget: (year) => `Change the budget frame for ${year}`,
  budgetOf: (year) => `the budget frame for ${year}`,
  budgetLead: (unit) =>
    `For ${unit}. Write whole kronor, or thousands and millions with their unit: 12\u00a0500\u00a0000, 12\u00a0500\u00a0tkr or 12.5\u00a0million.`,
  year: "Year",
  amount: "Frame for the year",
  previous: "Frame the year before",
  previousHelp: "Then it shows whether the frame has grown or shrunk. Leave it empty if you do not know.",
  forecast: "Forecast for the year",
  forecastHelp: "What the service is expected to cost. Leave it empty if there is no forecast.",
  saveBudget: "Save the budget frame",
  removeBudget: "Remove the budget frame",
  removeBudgetHelp:
    "Remove only a frame that was written by mistake. A year without a frame shows as a lack in the conditions of the post.",
  budgetFault: {
    noAmount: "Write an amount, for instance 12\u00a0500\u00a0000 or 12.5\u00a0million.",
    unclear:
      "The amount can be read in more than one way. Write it for instance as 12\u00a0500\u00a0000 or 12.5\u00a0million.",
    needsUnit:
      "Is it kronor, thousands or millions? Write the unit after it, for instance 12\u00a0500\u00a0tkr.",
    negative: "The amount cannot be less than zero.",
    notWhole: "Write whole kronor.",
    tooLarge: "The amount is too large. Count the zeros.",
    noYear: "Write the year with four digits. It may be at most ten years back and five ahead.",
  },
  yearHasFrame: "The unit already has a budget frame for that year. Change that one instead.",
  addStakeholder: "Write down a stakeholder",
  changeStakeholder: (name) => `Change ${name}`,
  stakeholderLead: (unit) =>
    `For ${unit}. A stakeholder is a body or a group that the manager has to reckon with.`,
  kind: "What kind of stakeholder is it?",
  name: "What is the body or group called?",
  nameHelp: "For instance The parents' council. Never write the name of a single person.",
  intensity: "How often do they meet?",
  saveStakeholder: "Save the stakeholder",
  saveIntensity: "Save the change",
  removeStakeholder: "Remove the stakeholder",
  removeStakeholderHelp: "Remove it when the manager no longer has to reckon with it.",
  stakeholderFault: {
    noKind: "Choose what kind of stakeholder it is.",
    noName: "Write what the body or group is called.",
    tooLong: "The name may have at most 120 characters.",
    noIntensity: "Choose how often they meet.",
  },
  alreadyThere: "The unit already has that stakeholder.",
  stakeholderDetail: (kind, intensity) => `${kind}. They meet ${intensity}.`,
} satisfies AssignmentTexts;
