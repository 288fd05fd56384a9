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
  signInPasskey: "/logga-in/nyckel",
  signInPasskeyQuestion: "/logga-in/nyckel/fraga",
  account: "/konto",
  accountLanguage: "/konto/sprak",
  accountPassword: "/konto/losenord",
  accountPasskeys: "/konto/nycklar",
  accountPasskeyQuestion: "/konto/nycklar/fraga",
  removePasskey: "/konto/nycklar/ta-bort",
  otherSessions: "/konto/sessioner/avsluta",
  welcome: <const Token extends string>(token: Token) => `/valkommen/${token}` as const,
  welcomePassword: <const T extends string>(token: T) => `/valkommen/${token}/losenord` as const,
  welcomePasskey: <const T extends string>(token: T) => `/valkommen/${token}/nyckel` as const,
  welcomePasskeyQuestion: <const T extends string>(token: T) => `/valkommen/${token}/nyckel/fraga` as const,

  help: "/hjalp",
  helpTopic: <const Topic extends string>(topic: Topic) => `/hjalp/${topic}` as const,
  accessibility: "/tillganglighet",
  accessibilityStatement: "/tillganglighet/redogorelse",
  faultReport: "/tillganglighet/rapportera",
  faultReports: "/tillganglighet/rapporter",
  privacy: "/integritet",
  gallery: "/galleri",

  organisation: "/organisation",
  unit: <const Unit extends string>(unit: Unit) => `/organisation/enheter/${unit}` as const,
  post: <const Post extends string>(post: Post) => `/organisation/poster/${post}` as const,
  newGoal: <const U extends string>(unit: U) => `/organisation/enheter/${unit}/mal` as const,
  endGoal: <const U extends string>(unit: U) => `/organisation/enheter/${unit}/mal/avsluta` as const,
  people: "/organisation/personer",
  personAccess: <const P extends string>(person: P) => `/organisation/personer/${person}` as const,
  personLink: <const P extends string>(person: P) => `/organisation/personer/${person}/lank` as const,
  personRoles: <const P extends string>(person: P) => `/organisation/personer/${person}/roller` as const,
  endRole: <const P extends string>(person: P) => `/organisation/personer/${person}/roller/avsluta` as const,
  imports: "/organisation/import",
  job: <const Job extends string>(job: Job) => `/jobb/${job}` as const,
  cancelJob: <const Job extends string>(job: Job) => `/jobb/${job}/avbryt` as const,
  retryJob: <const Job extends string>(job: Job) => `/jobb/${job}/igen` as const,

  rounds: "/matningar",
  newRound: "/matningar/ny",
  importAnswers: "/matningar/las-in",
  editRound: <const R extends string>(round: R) => `/matningar/${round}/andra` as const,
  tryRound: <const R extends string>(round: R) => `/matningar/${round}/prova` as const,
  openRound: <const R extends string>(round: R) => `/matningar/${round}/oppna` as const,
  extendRound: <const R extends string>(round: R) => `/matningar/${round}/sista-dag` as const,
  cancelRound: <const R extends string>(round: R) => `/matningar/${round}/avbryt` as const,
  round: <const Round extends string>(round: Round) => `/matningar/${round}` as const,
  closeRound: <const R extends string>(round: R) => `/matningar/${round}/stang` as const,
  roundResult: <const Round extends string>(round: Round) => `/matningar/${round}/resultat` as const,
  roundFile: <const R extends string, const F extends string>(round: R, format: F) =>
    `/matningar/${round}/resultat/${format}` as const,
  unitResult: <const Round extends string, const Unit extends string>(round: Round, unit: Unit) =>
    `/matningar/${round}/resultat/${unit}` as const,
  meetingPage: <const Round extends string, const Unit extends string>(round: Round, unit: Unit) =>
    `/matningar/${round}/apt/${unit}` as const,
  results: "/resultat",
  meetingAction: <const R extends string, const U extends string>(round: R, unit: U) =>
    `/matningar/${round}/apt/${unit}/atgard` as const,
  workplaceActions: "/atgarder",
  workplaceAction: <const A extends string>(action: A) => `/atgarder/${action}` as const,
  invitation: <const Code extends string>(code: Code) => `/s/${code}` as const,
  enterCode: "/s",
  /** A signed-in person goes to a form they were asked to fill in. */
  answerSignedIn: <const I extends string>(invitation: I) => `/inbjudan/${invitation}` as const,
  ballot: "/svara",
  answered: "/svara/tack",

  mirror: "/spegel",
  mirrorOf: <const Round extends string>(round: Round) => `/spegel/${round}` as const,
  mirrorCoach: <const Round extends string>(round: Round) => `/spegel/${round}/coach` as const,
  mirrorTakeBack: <const Round extends string>(round: Round) => `/spegel/${round}/coach/ta-tillbaka` as const,
  /** Somebody else's mirror, lent to their coach. */
  mirrorLent: <const Round extends string, const Rated extends string>(round: Round, rated: Rated) =>
    `/spegel/${round}/lanad/${rated}` as const,

  needs: "/behov",
  development: "/utveckling",
  trainingPlans: "/utbildningsplan",
  trainingPlan: <const Plan extends string>(plan: Plan) => `/utbildningsplan/${plan}` as const,
  newTrainingPlan: "/utbildningsplan/ny",
  publishTrainingPlan: <const P extends string>(plan: P) => `/utbildningsplan/${plan}/skicka` as const,
  offers: "/erbjudanden",
  offer: <const O extends string>(offer: O) => `/erbjudanden/${offer}` as const,
  reports: "/rapporter",
} as const;
