import type { RatersTexts } from "../../sv/survey/raters.ts";

export const raters = {
  title: "Who answers about whom?",
  lead: "The manager, the line manager, fellow managers and staff. Fellow managers and staff are shown apart from four answers, otherwise as one group.",
  none: "Nobody has been chosen yet",
  noneHelp:
    "We suggest everybody who leads under the same manager and all who report directly, at most twenty of each. Where there are more, a lot is drawn.",
  suggest: "Suggest for all",
  suggestAgain: "Suggest again",
  suggestHelp: "What was chosen by hand is replaced.",
  person: "Manager",
  unit: "Unit",
  lineManager: "Line manager",
  yes: "answers",
  no: "none",
  peers: "Fellow managers",
  otherLeaders: "Other managers in the organisation",
  reports: "Staff",
  groups: "Shown",
  apart: "apart",
  together: "as one group",
  tooFew: "not asked, too few",
  protectedName: "Protected identity",
  ofTitle: (name) => `Who answers about ${name}?`,
  ofLead: (lineManager) =>
    `${lineManager} answers as line manager, and that is known. Other answers are shown only together.`,
  ofLeadAlone: "Nobody answers as line manager. Other answers are shown only together.",
  ofHelp: "Choose four or more if you can. At most twenty.",
  noReports: "There is nobody to choose.",
  tooMany: "Choose at most twenty fellow managers and at most twenty of the staff.",
  save: "Save the choice",
  saved: "The choice is saved.",
} satisfies RatersTexts;
