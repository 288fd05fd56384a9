import type { Cmi } from "./cmi.ts";

/** A question as a SCO tells of it, with what was answered. */
export interface Interaction {
  readonly place: number;
  readonly id: string;
  /** As xAPI names it (xAPI 2.0, 4.2.2 interaction activities). */
  readonly type: InteractionType;
  readonly response: string;
  readonly pattern: readonly string[];
  readonly success: boolean | undefined;
  readonly description: string | undefined;
}

const interactionTypes = [
  "true-false",
  "choice",
  "fill-in",
  "long-fill-in",
  "matching",
  "performance",
  "sequencing",
  "likert",
  "numeric",
  "other",
] as const;
type InteractionType = (typeof interactionTypes)[number];

/** Interactions that are told of in one attempt: SCORM 2004 guarantees 250. */
const most = 500;

/** The questions that have been answered, in order; one without an id or a response is none yet. */
export function interactionsIn(cmi: Cmi): readonly Interaction[] {
  const count = Object.keys(cmi).filter((name) => /^cmi\.interactions\.\d+\.id$/.test(name)).length;
  return Array.from({ length: Math.min(count, most) }, (_, place) => interactionAt(cmi, place)).filter(
    (one) => one !== undefined,
  );
}

function interactionAt(cmi: Cmi, place: number): Interaction | undefined {
  const told = (name: string) => cmi[`cmi.interactions.${place}.${name}`];
  const id = told("id");
  const type = interactionTypes.find((one) => one === told("type")) ?? "other";
  const old = told("student_response");
  const response = told("learner_response") ?? (old === undefined ? undefined : fromOld(type, old));
  if (id === undefined || response === undefined) return undefined;
  const pattern: string[] = [];
  for (let at = 0; ; at += 1) {
    const one = told(`correct_responses.${at}.pattern`);
    if (one === undefined) break;
    pattern.push(old === undefined ? one : fromOld(type, one));
  }
  const result = told("result");
  return {
    place,
    id,
    type,
    response,
    pattern,
    success: result === "correct" ? true : result === "incorrect" || result === "wrong" ? false : undefined,
    description: told("description"),
  };
}

/** SCORM 1.2 writes "t", "a,b" and "1.a,2.b" where xAPI, as SCORM 2004, has "true", "a[,]b" and "1[.]a[,]2[.]b". */
function fromOld(type: InteractionType, text: string): string {
  if (type === "true-false") return /^[t1]/i.test(text) ? "true" : /^[f0]/i.test(text) ? "false" : text;
  if (type === "choice" || type === "sequencing") return text.replaceAll(/[{}]/g, "").split(",").join("[,]");
  if (type !== "matching") return text;
  const pairs = text.replaceAll(/[{}]/g, "").split(",");
  return pairs.map((pair) => pair.replace(".", "[.]")).join("[,]");
}
