import type { PersonId } from "../shared/ids.ts";

/** Whom a visitor of the demonstration can be, in the order they are offered. */
export const personaKinds = [
  "hrDeveloper",
  "firstLine",
  "middle",
  "chair",
  "employee",
  "safetyRep",
  "administrator",
  "newLeader",
] as const;

export type PersonaKind = (typeof personaKinds)[number];

export interface Persona {
  readonly kind: PersonaKind;
  readonly person: PersonId;
  /** What the person is and where, as pages show it: title or seat, and unit or body. */
  readonly title: string | undefined;
  readonly place: string;
}
