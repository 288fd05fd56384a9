import type { NavigationTexts } from "../sv/navigation.ts";

export const navigation = {
  home: "Home",
  organisation: "Organisation",
  rounds: "Surveys",
  results: "Results",
  workplaceActions: "Actions",
  mirror: "My mirror",
  needs: "Needs",
  dialogues: "Practise talks",
  trainingPlans: "Training plan",
  development: "My development",
  courses: "Courses",
  tools: "Tools",
  peerGroups: "Supervision",
  mentors: "Mentors",
  programmes: "Programmes",
  year: "The year",
  reports: "Reports",
} satisfies NavigationTexts;
