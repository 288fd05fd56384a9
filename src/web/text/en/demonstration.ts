import type { DemonstrationTexts } from "../sv/demonstration.ts";

export const demonstration = {
  title: "Choose who to be",
  lead: "This is a demonstration. The municipality and all people are made up. Choose a person and see what they see. You can change whenever you like.",
  choose: (name: string) => `Be ${name}`,
  chair: "Chair",
  at: (title: string, place: string) => `${title}, ${place}`,
  none: "The demonstration has nobody to choose.",
  personas: {
    hrDeveloper: {
      role: "HR developer",
      tries:
        "Open a survey round, see how it protects those who answer, and turn a budget into a training plan.",
    },
    firstLine: {
      role: "First-line manager",
      tries:
        "See the result of your 60 or so employees before anybody else, and bring it to the workplace meeting.",
    },
    middle: {
      role: "Manager of managers",
      tries:
        "See which posts as manager are too large, and what you have the mandate to change before anyone goes on a course.",
    },
    chair: {
      role: "Committee chair",
      tries:
        "Read the committee report and see how the administration that the committee answers for is doing.",
    },
    employee: {
      role: "Employee",
      tries: "Answer the survey in a couple of minutes, and see who gets to know what.",
    },
    safetyRep: {
      role: "Safety representative",
      tries: "Follow the actions at the workplace: investigate, assess risk, act and follow up.",
    },
    administrator: {
      role: "Administrator",
      tries: "Read a file from the HR system and see what would change before anything is saved.",
    },
    newLeader: {
      role: "New manager",
      tries:
        "See what comes on the first day, after a month, three months and a year, and tick what you have done.",
    },
  },
} satisfies DemonstrationTexts;
