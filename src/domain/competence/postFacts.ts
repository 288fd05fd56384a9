import type { AdministrativeSupport, PostLevel } from "../organisation/post.ts";

/**
 * What the register says of a post as manager on a day, and of what the post is asked to do. Everything is one
 * number, truth or word, so that rules can be data. Undefined: the register does not know, and no rule guesses.
 */
export interface PostFacts {
  readonly level: PostLevel;
  /** People employed directly in the units that the post leads, hourly staff included. */
  readonly spanOfControl: number | undefined;
  /** 0–1 of those people. */
  readonly hourlyShare: number | undefined;
  /** 0–1: people who left the units in twelve months, of those employed on average. */
  readonly leaversShare: number | undefined;
  readonly unitsLed: number | undefined;
  readonly administrativeSupport: AdministrativeSupport;
  readonly isVacant: boolean;
  /** Held by somebody acting. */
  readonly isActing: boolean;
  readonly hasDeputy: boolean | undefined;
  /** The post above has no holder. */
  readonly isVacantAbove: boolean;
  /** Posts as manager directly below that have no holder. */
  readonly vacanciesBelow: number;
  readonly holdersInThreeYears: number | undefined;
  readonly monthsInPost: number | undefined;

  readonly goals: number;
  /** Of the goals: those recorded with who decided, and when. */
  readonly goalsWithDecider: number;
  readonly coreMissionGoals: number;
  readonly councilGoals: number;
  readonly committeeGoals: number;
  readonly changeGoals: number;
  readonly economyGoals: number;
  readonly hasBudgetFrame: boolean;
  /** This year's frame against last year's: −0.03 is three per cent less. */
  readonly budgetChange: number | undefined;
  /** Forecast against frame: 0.02 is two per cent over. */
  readonly forecastDeviation: number | undefined;
  /** Boards and committees that answer for what the post leads. */
  readonly committees: number;
  /** The strongest of the stakeholders of each kind, 0 (none) to 3. */
  readonly committeeIntensity: number;
  readonly citizensIntensity: number;
  readonly relativesIntensity: number;
  readonly mediaIntensity: number;
  readonly unionsIntensity: number;
  readonly professionsIntensity: number;
  readonly otherAuthorityIntensity: number;
  readonly suppliersIntensity: number;

  /** The holder's own answers about the post, 0–100, high is good: only what the holder has chosen to send. */
  readonly sentWorkload: number | undefined;
  readonly sentClarity: number | undefined;
  readonly sentSupport: number | undefined;
  readonly sentCommunication: number | undefined;
  readonly sentRecovery: number | undefined;
  readonly sentSpan: number | undefined;
}

export type FactName = keyof PostFacts;
export type FactKind = "number" | "truth" | readonly string[];

/** Which values each fact can take, for checking rules before they are used. */
export const factKinds = {
  level: ["firstLine", "middle", "head", "chiefExecutive"],
  spanOfControl: "number",
  hourlyShare: "number",
  leaversShare: "number",
  unitsLed: "number",
  administrativeSupport: ["none", "shared", "own"],
  isVacant: "truth",
  isActing: "truth",
  hasDeputy: "truth",
  isVacantAbove: "truth",
  vacanciesBelow: "number",
  holdersInThreeYears: "number",
  monthsInPost: "number",
  goals: "number",
  goalsWithDecider: "number",
  coreMissionGoals: "number",
  councilGoals: "number",
  committeeGoals: "number",
  changeGoals: "number",
  economyGoals: "number",
  hasBudgetFrame: "truth",
  budgetChange: "number",
  forecastDeviation: "number",
  committees: "number",
  committeeIntensity: "number",
  citizensIntensity: "number",
  relativesIntensity: "number",
  mediaIntensity: "number",
  unionsIntensity: "number",
  professionsIntensity: "number",
  otherAuthorityIntensity: "number",
  suppliersIntensity: "number",
  sentWorkload: "number",
  sentClarity: "number",
  sentSupport: "number",
  sentCommunication: "number",
  sentRecovery: "number",
  sentSpan: "number",
} as const satisfies Record<FactName, FactKind>;

export function isFactName(text: string): text is FactName {
  return Object.hasOwn(factKinds, text);
}
