import type { Job } from "../../../domain/jobs/job.ts";
import { paths } from "../../paths.ts";

/** Where the result of finished work is to be seen. */
export function resultPath({ kind, subject }: Job): string | undefined {
  switch (kind) {
    case "planImport":
      return subject && paths.importOf(subject);
    case "importRegister":
      return paths.organisation;
    case "importAnswers":
    case "sendInvitations":
    case "sendReminders":
      return subject && paths.round(subject);
    case "tellSeat":
      return paths.programmes;
    case "closeRound":
      return subject && paths.roundResult(subject);
    case "matchMentors":
      return subject && paths.mentorMatching(subject);
    case "allocateTraining":
      return subject && paths.trainingPlan(subject);
    case "typesetReport":
      return paths.reports;
  }
}
