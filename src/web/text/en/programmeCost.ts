import type { ProgrammeCostTexts } from "../sv/programmeCost.ts";

export const programmeCost = {
  title: "What the programmes cost",
  open: "Costs",
  lead: (year) =>
    `Seats and substitutes in groups that begin in ${year} or later. All prices are without VAT.`,
  administrations: "By administration",
  administration: "Administration",
  noAdministration: "Without employment",
  cohorts: "By group",
  cohort: "Group",
  people: "Have a seat",
  seats: "Seats",
  substitutes: "Substitutes",
  total: "Together",
  none: "Nobody has a seat yet.",
  sum: (people, seats, substitutes) =>
    `${people} have a seat. The seats cost ${seats} and the substitutes ${substitutes}, without VAT.`,
  unpriced: (count) =>
    `For ${count} a substitute is needed, but what an hour costs has not been written for that day.`,
  each: "Cost",
  apply: {
    hours: "Hours for which somebody must step in for me",
    help: (hours) =>
      `Leave it empty if nobody needs to. You are away for ${hours} hours. HR, and your line manager if asked to say yes or no, see the hours.`,
    fault: "Write a number of hours, for instance 3.5. Or leave it empty.",
  },
  rate: {
    title: "What does an hour of a substitute cost?",
    help: "It is used when an application is answered, in the sums here and in training plans that you have worked out.",
    hourlySek: "Hourly wage with holiday pay",
    contribution: "Employer's contributions, per cent",
    contributionHelp: "31.42 % by law. Add pensions by agreement if that is how you reckon.",
    fromDay: "Holds from",
    save: "Save the hourly price",
    list: "Hourly prices",
    perHour: "Costs by the hour",
    none: "No hourly price has been written, so nobody who applies is asked about a substitute.",
    saved: "The hourly price is saved.",
    fault: {
      noAmount: "Write whole kronor, for instance 185.",
      noShare: "Write a share from 0 to 100, for instance 31.42.",
      noDay: "Choose a date.",
    },
  },
  inPlan: (cost) => `An hour of a substitute is reckoned as ${cost}, which HR has written under Programmes.`,
} satisfies ProgrammeCostTexts;
