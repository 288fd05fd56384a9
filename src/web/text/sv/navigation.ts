export const navigation = {
  home: "Hem",
  organisation: "Organisation",
  rounds: "Mätningar",
  results: "Resultat",
  workplaceActions: "Åtgärder",
  mirror: "Min spegel",
  needs: "Behov",
  dialogues: "Öva samtal",
  trainingPlans: "Utbildningsplan",
  development: "Min utveckling",
  courses: "Kurser",
  tools: "Verktyg",
  programmes: "Program",
  peerGroups: "Handledning",
  mentors: "Mentorer",
  year: "Året",
  reports: "Rapporter",
};

export type NavigationTexts = typeof navigation;
