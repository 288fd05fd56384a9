import { err, ok, type Result } from "../shared/result.ts";
import type { Stakeholder } from "./assignmentFacts.ts";

/** A stakeholder as somebody wrote it. */
export interface WrittenStakeholder {
  readonly kind: string;
  readonly name: string;
  readonly intensity: string;
}

export type StakeholderFault = "noKind" | "noName" | "tooLong" | "noIntensity";
export type StakeholderFaults = Readonly<Partial<Record<keyof WrittenStakeholder, StakeholderFault>>>;

const longest = 120;

export const stakeholderKinds = [
  "committee",
  "citizens",
  "relatives",
  "media",
  "unions",
  "professions",
  "otherAuthority",
  "suppliers",
] as const satisfies readonly Stakeholder["kind"][];

/** Checks a written stakeholder. Faults are named by the field they are in. */
export function parseStakeholder(
  written: WrittenStakeholder,
): Result<Omit<Stakeholder, "id">, StakeholderFaults> {
  const kind = stakeholderKinds.find((one) => one === written.kind);
  const name = written.name.replaceAll(/\s+/g, " ").trim();
  const intensity = parseIntensity(written.intensity);
  const isName = name !== "" && name.length <= longest;
  if (kind !== undefined && isName && intensity !== undefined) return ok({ kind, name, intensity });
  return err({
    ...(kind === undefined ? { kind: "noKind" } : {}),
    ...(isName ? {} : { name: name === "" ? "noName" : "tooLong" }),
    ...(intensity === undefined ? { intensity: "noIntensity" } : {}),
  });
}

/** 1 now and then, 2 often, 3 daily; undefined for anything else. */
export function parseIntensity(text: string): number | undefined {
  return /^[123]$/.test(text) ? Number(text) : undefined;
}
