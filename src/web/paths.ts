/**
 * Every address of the product. Given `":unit"` and the like, a function makes the pattern that the router
 * takes; given an id, the address of one thing. Addresses are Swedish and hold no personal data.
 */
export const paths = {
  home: "/",
  health: "/halsa",

  signIn: "/logga-in",
  signOut: "/logga-ut",
  language: "/sprak",
  personas: "/personer",
  account: "/konto",
  welcome: (token: string) => `/valkommen/${token}`,

  help: "/hjalp",
  helpTopic: (topic: string) => `/hjalp/${topic}`,
  accessibility: "/tillganglighet",
  privacy: "/integritet",
  gallery: "/galleri",

  organisation: "/organisation",
  unit: (unit: string) => `/organisation/enheter/${unit}`,
  post: (post: string) => `/organisation/poster/${post}`,
  imports: "/organisation/import",
  job: (job: string) => `/jobb/${job}`,

  rounds: "/matningar",
  newRound: "/matningar/ny",
  round: (round: string) => `/matningar/${round}`,
  roundResult: (round: string) => `/matningar/${round}/resultat`,
  unitResult: (round: string, unit: string) => `/matningar/${round}/resultat/${unit}`,
  meetingPage: (round: string, unit: string) => `/matningar/${round}/apt/${unit}`,
  results: "/resultat",
  workplaceActions: "/atgarder",
  invitation: (code: string) => `/s/${code}`,
  ballot: "/svara",

  mirror: "/spegel",
  mirrorOf: (round: string) => `/spegel/${round}`,

  needs: "/behov",
  development: "/utveckling",
  trainingPlans: "/utbildningsplan",
  trainingPlan: (plan: string) => `/utbildningsplan/${plan}`,
  reports: "/rapporter",
} as const;
