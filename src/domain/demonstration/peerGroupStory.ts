import type { PersonaKind } from "./persona.ts";

/** The demonstration's group for peer supervision; days count from the day it is loaded. */
export interface PeerGroupStory {
  readonly name: string;
  readonly weeks: number;
  readonly meetings: number;
  readonly firstInDays: number;
  /** How many of the meetings have been held. */
  readonly held: number;
  /** HH:MM in Stockholm. */
  readonly from: string;
  readonly minutes: number;
  readonly place: string;
  /** Who have said yes. */
  readonly personas: readonly PersonaKind[];
  /** How many other managers have said yes. */
  readonly others: number;
}
