import type { PersonId } from "../shared/ids.ts";

/** Every kind of long work there is. */
const jobKinds = [
  "planImport",
  "importRegister",
  "importAnswers",
  "sendInvitations",
  "sendReminders",
  "tellSeat",
  "sendLetters",
  "closeRound",
  "allocateTraining",
  "matchMentors",
  "typesetReport",
] as const;

export type JobKind = (typeof jobKinds)[number];

export type JobState = "waiting" | "running" | "done" | "failed" | "cancelled";

export interface Job {
  readonly id: string;
  readonly kind: JobKind;
  /** What the work is about: a round, a plan. */
  readonly subject: string | undefined;
  readonly askedBy: PersonId | undefined;
  readonly input: unknown;
  readonly state: JobState;
  readonly done: number;
  /** How much there is to do, in the same unit as `done`; undefined while that is not known. */
  readonly total: number | undefined;
  /** Why it failed, as a word that pages have a sentence for. */
  readonly message: string | undefined;
  readonly outcome: unknown;
  readonly cancelAsked: boolean;
  readonly attempts: number;
  readonly askedAt: Date;
  readonly endedAt: Date | undefined;
}

export function mayCancel(job: Job): boolean {
  return (job.state === "waiting" || job.state === "running") && !job.cancelAsked;
}

export function mayRetry(job: Job): boolean {
  return job.state === "failed" || job.state === "cancelled";
}
