import { trainingPaths } from "./trainingPaths.ts";

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
  letters: "/konto/brev",
  /** Followed from a letter, by somebody who is not signed in: the token is the key, and ends letters alone. */
  unsubscribe: <const T extends string>(token: T) => `/brev/avsluta/${token}` as const,
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
  newBudgetFrame: <const U extends string>(unit: U) => `/organisation/enheter/${unit}/budget` as const,
  budgetFrame: <const U extends string, const Y extends string>(unit: U, year: Y) =>
    `/organisation/enheter/${unit}/budget/${year}` as const,
  removeBudgetFrame: <const U extends string, const Y extends string>(unit: U, year: Y) =>
    `/organisation/enheter/${unit}/budget/${year}/ta-bort` as const,
  newStakeholder: <const U extends string>(unit: U) => `/organisation/enheter/${unit}/intressenter` as const,
  stakeholder: <const U extends string, const S extends string>(unit: U, stakeholder: S) =>
    `/organisation/enheter/${unit}/intressenter/${stakeholder}` as const,
  removeStakeholder: <const U extends string, const S extends string>(unit: U, stakeholder: S) =>
    `/organisation/enheter/${unit}/intressenter/${stakeholder}/ta-bort` as const,
  spanNorm: "/organisation/normtal",
  quietHours: "/organisation/brev",
  people: "/organisation/personer",
  personAccess: <const P extends string>(person: P) => `/organisation/personer/${person}` as const,
  personLink: <const P extends string>(person: P) => `/organisation/personer/${person}/lank` as const,
  personRoles: <const P extends string>(person: P) => `/organisation/personer/${person}/roller` as const,
  endRole: <const P extends string>(person: P) => `/organisation/personer/${person}/roller/avsluta` as const,
  lrsApplications: "/larregister",
  endLrsApplication: <const A extends string>(application: A) =>
    `/larregister/${application}/avsluta` as const,
  forwarding: "/larregister/vidare",
  testForwarding: "/larregister/vidare/prova",
  stopForwarding: "/larregister/vidare/stoppa",
  imports: "/organisation/import",
  importOf: <const I extends string>(id: I) => `/organisation/import/${id}` as const,
  planImport: <const I extends string>(id: I) => `/organisation/import/${id}/granska` as const,
  confirmImport: <const I extends string>(id: I) => `/organisation/import/${id}/godkann` as const,
  discardImport: <const I extends string>(id: I) => `/organisation/import/${id}/kasta` as const,
  job: <const Job extends string>(job: Job) => `/jobb/${job}` as const,
  cancelJob: <const Job extends string>(job: Job) => `/jobb/${job}/avbryt` as const,
  retryJob: <const Job extends string>(job: Job) => `/jobb/${job}/igen` as const,

  rounds: "/matningar",
  newRound: "/matningar/ny",
  importAnswers: "/matningar/las-in",
  importColumns: <const F extends string>(file: F) => `/matningar/las-in/${file}` as const,
  editRound: <const R extends string>(round: R) => `/matningar/${round}/andra` as const,
  tryRound: <const R extends string>(round: R) => `/matningar/${round}/prova` as const,
  raters: <const R extends string>(round: R) => `/matningar/${round}/bedomare` as const,
  ratersOf: <const R extends string, const P extends string>(round: R, person: P) =>
    `/matningar/${round}/bedomare/${person}` as const,
  openRound: <const R extends string>(round: R) => `/matningar/${round}/oppna` as const,
  extendRound: <const R extends string>(round: R) => `/matningar/${round}/sista-dag` as const,
  mailRound: <const R extends string>(round: R) => `/matningar/${round}/skicka` as const,
  printCodes: <const R extends string>(round: R) => `/matningar/${round}/koder` as const,
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
  releaseNeeds: "/behov/sammanstall",
  sendUpwards: "/behov/uppat",
  takeUp: "/behov/ta-tag",
  upwardAction: <const Action extends string>(action: Action) => `/behov/uppat/${action}` as const,
  ownAssessment: <const Kind extends string>(kind: Kind) => `/behov/egna-svar/${kind}` as const,
  removeOwnAssessment: <const Kind extends string>(kind: Kind) => `/behov/egna-svar/${kind}/ta-bort` as const,
  contestAdvice: <const Advice extends string>(advice: Advice) => `/behov/invand/${advice}` as const,
  contests: "/behov/invandningar",
  contest: <const Contest extends string>(contest: Contest) => `/behov/invandningar/${contest}` as const,
  development: "/utveckling",
  changePlan: "/utveckling/andra",
  lookBack: "/utveckling/tillbaka",
  sharePlan: "/utveckling/dela",
  finalisePlan: "/utveckling/faststall",
  sharedPlan: <const Plan extends string>(plan: Plan) => `/utveckling/planer/${plan}` as const,
  ...trainingPaths,
  reports: "/rapporter",
  report: <const R extends string>(round: R) => `/rapporter/${round}` as const,
  reportPdf: <const R extends string>(round: R) => `/rapporter/${round}/pdf` as const,
} as const;
