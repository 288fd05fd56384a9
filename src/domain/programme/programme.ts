import type { Day } from "../shared/day.ts";
import type { Id, PersonId } from "../shared/ids.ts";
import type { LocalText } from "../shared/localText.ts";
import type { Prerequisites } from "./prerequisite.ts";

export type ProgrammeId = Id<"programme">;
export type CohortId = Id<"cohort">;
export type ProgrammeSessionId = Id<"programmeSession">;
export type ApplicationId = Id<"application">;

export type ProgrammeAudience = "managers" | "everybody";

/** Development over several months, together with others. English may be empty: Swedish is shown then. */
export interface LeadershipProgramme {
  readonly id: ProgrammeId;
  readonly name: LocalText;
  readonly description: LocalText;
  readonly competencyIds: readonly string[];
  readonly audience: ProgrammeAudience;
  readonly prerequisites: Prerequisites;
}

/** A group that goes through a programme together. */
export interface Cohort {
  readonly id: CohortId;
  readonly programmeId: ProgrammeId;
  readonly name: string;
  /** Tends the cohort beside HR. */
  readonly leader: PersonId | undefined;
  readonly seats: number;
  /** The applicant's line manager says yes before there is a seat. */
  readonly needsApproval: boolean;
  /** The last day on which somebody can apply. */
  readonly applyBy: Day;
  /** SEK without VAT. */
  readonly seatSek: number;
  /** How long each participant is away; undefined: as long as its sessions are. */
  readonly minutesAway: number | undefined;
}

export interface ProgrammeSession {
  readonly id: ProgrammeSessionId;
  readonly cohortId: CohortId;
  readonly on: Day;
  /** HH:MM in Stockholm. */
  readonly from: string;
  readonly to: string;
  /** A room, or an address on the web. */
  readonly place: string;
  /** What participants do before they come. */
  readonly preparation: string;
}

export type ApplicationState = "awaitsApproval" | "waiting" | "seated" | "refused" | "withdrawn";

export interface Application {
  readonly id: ApplicationId;
  readonly cohortId: CohortId;
  readonly person: PersonId;
  readonly state: ApplicationState;
  /** Place in the order of applying. */
  readonly queue: number;
  readonly approver: PersonId | undefined;
  readonly seatedOn: Day | undefined;
  readonly endedOn: Day | undefined;
  /** How long somebody must step in; 0 where work waits. */
  readonly substituteMinutes: number;
  /** Why it was refused; empty until then. */
  readonly refusal: string;
}

/** Still wants to take part, whatever it waits for. */
export function isLive({ state }: Pick<Application, "state">): boolean {
  return state === "awaitsApproval" || state === "waiting" || state === "seated";
}
