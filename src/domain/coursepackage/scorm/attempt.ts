import type { CourseSessionId, RegistrationId } from "../registration.ts";
import type { Cmi } from "./cmi.ts";

/** What a person has done in a unit from one beginning: over several sessions where it was laid aside. */
export interface Attempt {
  readonly registrationId: RegistrationId;
  /** Place in the structure, from 0. */
  readonly unit: number;
  /** From 1. */
  readonly number: number;
  readonly begunAt: Date;
  readonly cmi: Cmi;
  /** Of all its sessions. */
  readonly seconds: number;
  /** It goes on where it was left: it was laid aside, or broke off. */
  readonly resumes: boolean;
}

/** One time that an attempt is open in a browser. */
export interface Play {
  readonly session: CourseSessionId;
  readonly attempt: number;
  /** Seconds of the attempt before this session. */
  readonly secondsBefore: number;
  readonly isResumed: boolean;
  /** What the player told last: each message has a larger number than the one before. */
  readonly sequence: number;
  readonly language: string;
  /** Another launch of the same registration has come after it. */
  readonly isOver: boolean;
  /** Where the learner comes back to. */
  readonly back: string;
}
