import type { PlayData } from "./playData.ts";

/** The place of a part, or out of the course. */
export type Goal = number | "back";

/** Where a course asks to go, when it ends (adl.nav.request; SCORM 1.2 has none); undefined: nowhere that can be gone. */
export function goalOf(data: PlayData, request: string): Goal | undefined {
  if (request === "continue") return data.next ?? undefined;
  if (request === "previous") return data.previous ?? undefined;
  const target = /^\{target=(.+)\}(?:choice|jump)$/.exec(request)?.[1];
  if (target !== undefined) return data.targets[target];
  return /^(?:exitAll|suspendAll|abandonAll)$/.test(request) ? "back" : undefined;
}
