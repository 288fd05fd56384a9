import type { Cmi } from "./cmi.ts";
import { secondsOf } from "./duration.ts";
import type { ScormKind, ScormUnit } from "./scormStructure.ts";

/** How an attempt stands. */
export interface AttemptStanding {
  /** Undefined: nothing is known of it. */
  readonly completion: boolean | undefined;
  readonly success: boolean | undefined;
  readonly score: AttemptScore | undefined;
  /** The learner means to go on another time. */
  readonly suspends: boolean;
  /** Of this session, as the SCO tells; undefined: it tells nothing. */
  readonly seconds: number | undefined;
}

/** As xAPI has a score; scaled lies between -1 and 1. */
export interface AttemptScore {
  readonly scaled?: number;
  readonly raw?: number;
  readonly min?: number;
  readonly max?: number;
}

/**
 * What the data of an attempt say, with what the run-time itself must conclude: a mastery score decides over what the
 * SCO says, and a SCO that ended without a word of its status is completed (SCORM 1.2 RTE 3.4.4; 2004 RTE 4.2.4,
 * 4.2.22 and SN 3.11).
 * @param hasEnded the SCO has ended the session
 */
export function judgeAttempt(
  kind: ScormKind,
  unit: Pick<ScormUnit, "speaks" | "masteryScore" | "completionThreshold" | "completionSetByContent">,
  cmi: Cmi,
  hasEnded: boolean,
): AttemptStanding {
  if (!unit.speaks) return { ...silent, completion: true }; // an asset is done when it has been shown
  return kind === "scorm12" ? judge12(unit, cmi, hasEnded) : judge2004(unit, cmi, hasEnded);
}

const silent: AttemptStanding = {
  completion: undefined,
  success: undefined,
  score: undefined,
  suspends: false,
  seconds: undefined,
};

function judge12(
  { masteryScore }: Pick<ScormUnit, "masteryScore">,
  cmi: Cmi,
  hasEnded: boolean,
): AttemptStanding {
  const status = cmi["cmi.core.lesson_status"] ?? "not attempted";
  const score = scoreOf(cmi, "cmi.core.score");
  const suspends = cmi["cmi.core.exit"] === "suspend";
  const isOver = hasEnded && !suspends;
  const mastered =
    isOver && masteryScore !== undefined && score?.raw !== undefined ? score.raw >= masteryScore : undefined;
  const isJudged = status === "passed" || status === "failed";
  const saysNothing = status === "not attempted";
  const isComplete = isJudged || status === "completed" || mastered !== undefined || (saysNothing && isOver);
  return {
    completion: isComplete ? true : saysNothing ? undefined : false,
    success: mastered ?? (isJudged ? status === "passed" : undefined),
    score,
    suspends,
    seconds: sessionSeconds(cmi["cmi.core.session_time"]),
  };
}

function judge2004(
  unit: Pick<ScormUnit, "masteryScore" | "completionThreshold" | "completionSetByContent">,
  cmi: Cmi,
  hasEnded: boolean,
): AttemptStanding {
  const score = scoreOf(cmi, "cmi.score");
  const suspends = cmi["cmi.exit"] === "suspend";
  const progress = numberOf(cmi["cmi.progress_measure"]);
  const said = { completed: true, incomplete: false }[cmi["cmi.completion_status"] ?? ""];
  const measured =
    unit.completionThreshold !== undefined && progress !== undefined
      ? progress >= unit.completionThreshold
      : undefined;
  const concluded = hasEnded && !suspends && !unit.completionSetByContent ? true : undefined;
  const mastered =
    unit.masteryScore === undefined
      ? { passed: true, failed: false }[cmi["cmi.success_status"] ?? ""]
      : score?.scaled === undefined
        ? undefined
        : score.scaled >= unit.masteryScore;
  return {
    completion: measured ?? said ?? concluded,
    success: mastered,
    score,
    suspends,
    seconds: sessionSeconds(cmi["cmi.session_time"]),
  };
}

/** What is not told is left out; what is no score by xAPI's rules is too (2.4.5.1: scaled from -1 to 1, raw within). */
function scoreOf(cmi: Cmi, at: string): AttemptScore | undefined {
  const [told, raw] = [numberOf(cmi[`${at}.scaled`]), numberOf(cmi[`${at}.raw`])];
  if (told === undefined && raw === undefined) return undefined;
  const [min, max] = [numberOf(cmi[`${at}.min`]), numberOf(cmi[`${at}.max`])];
  const [least, most] = [min ?? 0, max ?? 100];
  const hasRange = raw !== undefined && least < most && raw >= least && raw <= most;
  const scaled = told ?? (hasRange ? (raw - least) / (most - least) : undefined);
  return {
    ...(scaled !== undefined && scaled >= -1 && scaled <= 1 ? { scaled } : {}),
    ...(raw === undefined ? {} : { raw }),
    ...(hasRange && min !== undefined ? { min } : {}),
    ...(hasRange && max !== undefined ? { max } : {}),
  };
}

function numberOf(text: string | undefined): number | undefined {
  const value = text === undefined || text.trim() === "" ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}

function sessionSeconds(told: string | undefined): number | undefined {
  return told === undefined ? undefined : secondsOf(told);
}
