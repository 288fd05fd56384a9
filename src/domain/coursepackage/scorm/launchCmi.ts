import type { LaunchMode } from "../registration.ts";
import type { Cmi } from "./cmi.ts";
import { isoDuration, timespan } from "./duration.ts";
import type { ScormKind, ScormUnit } from "./scormStructure.ts";

/** With what a unit is launched. */
export interface ScormLaunch {
  readonly unit: ScormUnit;
  readonly mode: LaunchMode;
  /** By which the course knows the learner: never a name of the register. */
  readonly account: string;
  readonly learnerName: string;
  readonly language: string;
  readonly entry: "ab-initio" | "resume" | "";
  /** What the attempt has told so far. */
  readonly cmi: Cmi;
  /** Of all sessions of the attempt before this one. */
  readonly seconds: number;
}

/** What the learner, the package and earlier sessions have given the run-time to begin with. */
export function launchCmi(kind: ScormKind, launch: ScormLaunch): Cmi {
  const { mode } = launch;
  const own = kind === "scorm12" ? begin12(launch) : begin2004(launch);
  const credit = mode === "Normal" ? "credit" : "no-credit";
  const prefix = kind === "scorm12" ? "cmi.core" : "cmi";
  const told = {
    ...kept(launch.cmi),
    ...own,
    [`${prefix}.credit`]: credit,
    [`${prefix}.${kind === "scorm12" ? "lesson_mode" : "mode"}`]: mode.toLowerCase(),
    [`${prefix}.entry`]: launch.entry,
    ...(launch.unit.launchData === undefined ? {} : { "cmi.launch_data": launch.unit.launchData }),
  };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== ""));
}

/** What is of one session alone begins anew with each. */
function kept(cmi: Cmi): Cmi {
  const ofSession = /^cmi\.(?:core\.)?(?:session_time|exit|entry)$/;
  return Object.fromEntries(Object.entries(cmi).filter(([name]) => !ofSession.test(name)));
}

function begin12({ unit, account, learnerName, language, cmi, seconds }: ScormLaunch): Cmi {
  return {
    "cmi.core.student_id": account,
    "cmi.core.student_name": learnerName,
    "cmi.core.lesson_status": cmi["cmi.core.lesson_status"] ?? "not attempted",
    "cmi.core.total_time": timespan(seconds),
    "cmi.student_data.mastery_score": unit.masteryScore === undefined ? "" : String(unit.masteryScore),
    "cmi.student_data.max_time_allowed": unit.maxTimeAllowed ?? "",
    "cmi.student_data.time_limit_action": unit.timeLimitAction ?? "",
    "cmi.student_preference.language": language,
  };
}

function begin2004({ unit, account, learnerName, language, cmi, seconds }: ScormLaunch): Cmi {
  const objectives = Object.entries(cmi).some(([name]) => name.startsWith("cmi.objectives."))
    ? []
    : unit.objectives.map((id, place) => [`cmi.objectives.${place}.id`, id] as const);
  return {
    "cmi.learner_id": account,
    "cmi.learner_name": learnerName,
    "cmi.learner_preference.language": language,
    "cmi.total_time": isoDuration(seconds),
    "cmi.scaled_passing_score": unit.masteryScore === undefined ? "" : String(unit.masteryScore),
    "cmi.completion_threshold":
      unit.completionThreshold === undefined ? "" : String(unit.completionThreshold),
    "cmi.max_time_allowed": unit.maxTimeAllowed ?? "",
    "cmi.time_limit_action": unit.timeLimitAction ?? "",
    ...Object.fromEntries(objectives),
  };
}
