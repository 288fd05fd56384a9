import type { Day } from "../shared/day.ts";
import type { PersonId } from "../shared/ids.ts";
import type { ProgrammeId } from "./programme.ts";

/** One thing to have done before one takes a seat. */
export type Prerequisite =
  | { readonly kind: "course"; readonly id: string }
  /** A course that somebody else has made. */
  | { readonly kind: "package"; readonly id: string }
  | { readonly kind: "programme"; readonly id: ProgrammeId }
  /** Leads a unit, and has done so for as many months; 0: since any day. */
  | { readonly kind: "leading"; readonly months: number };

export interface Prerequisites {
  /** Nobody applies until all is done; else the application goes to whoever decides, who sees that something remains. */
  readonly areBinding: boolean;
  readonly all: readonly Prerequisite[];
}

/** As a form sends what is chosen from a list: "course listening-without-prestige". */
export function writePrerequisite(one: Exclude<Prerequisite, { readonly kind: "leading" }>): string {
  return `${one.kind} ${one.id}`;
}

/** HR lets one person take part though something remains. */
export interface Waiver {
  readonly programmeId: ProgrammeId;
  readonly person: PersonId;
  /** The person reads it. */
  readonly reason: string;
  readonly waivedBy: PersonId;
  readonly waivedOn: Day;
}
