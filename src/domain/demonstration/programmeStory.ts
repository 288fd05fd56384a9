import type { LocalText } from "../shared/localText.ts";
import type { PersonaKind } from "./persona.ts";

/** A session of the demonstration; days count from the day it is loaded. */
export interface SessionStory {
  readonly inDays: number;
  readonly from: string;
  readonly to: string;
  readonly place: string;
  readonly preparation: string;
}

export interface CohortStory {
  readonly name: string;
  readonly seats: number;
  readonly needsApproval: boolean;
  readonly applyByInDays: number;
  /** Price of a seat. */
  readonly seatSek: number;
  /** Hours for which somebody steps in, for every other who applies; 0 for nobody. */
  readonly substituteHours: number;
  /** How many people of the register apply. */
  readonly others: number;
  /** Personas who apply after them. */
  readonly personas: readonly PersonaKind[];
  readonly sessions: readonly SessionStory[];
}

/** A leadership programme of the demonstration. */
export interface ProgrammeStory {
  readonly name: LocalText;
  readonly description: LocalText;
  readonly audience: "managers" | "everybody";
  readonly competencies: readonly string[];
  /** What it asks for of those who apply later, as a form sends it: "course listening-without-prestige". */
  readonly prerequisites: readonly string[];
  readonly cohorts: readonly CohortStory[];
  /** Activities of the catalogue that lead to it. */
  readonly activities: readonly string[];
}

/** Programmes of the demonstration, and where other activities of the catalogue lead. */
export interface ProgrammeStories {
  readonly programmes: readonly ProgrammeStory[];
  /** By the id of the activity: "course listening-without-prestige". */
  readonly links: Readonly<Record<string, string>>;
  /** What an hour of somebody who steps in costs: wage in SEK, contributions in percent. */
  readonly substituteRate: { readonly hourlySek: string; readonly contribution: string };
}
