import type { Cmi } from "./playData.ts";

/** What a run-time tells the player. */
export interface RunTimeEvents {
  readonly begun: () => void;
  readonly changed: () => void;
  readonly committed: () => void;
  /** @param request where the course wants to go: "continue", "previous", "{target=ID}choice", "exitAll" … */
  readonly ended: (request: string) => void;
}

/** The run-time of one version of SCORM, which courses find as a property of the window around them. */
export interface RunTime {
  /** All data that are to be kept. */
  read(): Cmi;
  /** The element that says that the learner means to go on another time, and its value. */
  readonly suspended: Cmi;
}

/** Data as the server takes them: what is empty is left out, and what is no text is none. */
export function textsIn(flattened: object): Cmi {
  return Object.fromEntries(
    Object.entries(flattened).filter(([, value]) => typeof value === "string" && value !== ""),
  ) as Cmi; // texts alone are left
}
