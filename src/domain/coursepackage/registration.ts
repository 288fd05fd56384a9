import type { Id, PersonId } from "../shared/ids.ts";
import type { PackageId } from "./coursePackage.ts";

export type RegistrationId = Id<"registration">;
export type CourseSessionId = Id<"courseSession">;

/** That a person takes a package. */
export interface Registration {
  readonly id: RegistrationId;
  readonly packageId: PackageId;
  readonly person: PersonId;
  readonly registeredAt: Date;
}

/** How far a person has come in a unit. */
export interface UnitState {
  /** Place in the structure, from 0. */
  readonly unit: number;
  readonly completedAt: Date | undefined;
  readonly passedAt: Date | undefined;
  /** The last time, where nothing was passed since. */
  readonly failedAt: Date | undefined;
  /** Somebody has decided that the person need not take it. */
  readonly waivedAt: Date | undefined;
  /** Scaled, of what was passed or failed last. */
  readonly score: number | undefined;
}

/** What a unit is opened for: to be taken, to be looked around in, or to be seen again (cmi5 10.2.2). */
export const launchModes = ["Normal", "Browse", "Review"] as const;
export type LaunchMode = (typeof launchModes)[number];

export type SessionEnding = "terminated" | "abandoned";

/** One time that a unit is open. */
export interface CourseSession {
  readonly id: CourseSessionId;
  readonly registrationId: RegistrationId;
  readonly unit: number;
  readonly mode: LaunchMode;
  readonly launchedAt: Date;
  /** When the unit asked for the learner's preferences: it may tell nothing before (cmi5 11.0). */
  readonly preferencesReadAt: Date | undefined;
  readonly initializedAt: Date | undefined;
  /** When it was told that the learner passed or failed: once in a session. */
  readonly judgedAt: Date | undefined;
  /** When the unit told something last. */
  readonly lastAt: Date | undefined;
  readonly ended: { readonly at: Date; readonly by: SessionEnding } | undefined;
}
