import { needsToPlan } from "./usecases/competence/needsToPlan.ts";
import { allocateTraining } from "./usecases/training/allocateTraining.ts";
import { importRegister } from "./usecases/organisation/importRegister.ts";
import { previewImport } from "./usecases/organisation/previewImport.ts";
import { sendLetters } from "./usecases/reminder/sendLetters.ts";
import { runMatching } from "./usecases/mentor/runMatching.ts";
import { tellSeat } from "./usecases/programme/tellSeat.ts";
import { closeRound } from "./usecases/survey/closeRound.ts";
import { importAnswers } from "./usecases/survey/importAnswers.ts";
import { sendMailing } from "./usecases/survey/sendMailing.ts";
import { writeReminder } from "./web/mail/writeReminder.ts";
import { writeSessionMessage } from "./web/mail/writeSessionMessage.ts";
import { writeSeat } from "./web/mail/writeSeat.ts";
import { writeInvitation } from "./web/mail/writeInvitation.ts";
import type { JobWorks } from "./usecases/jobWork.ts";
import type { Needs } from "./usecases/needs.ts";

/** Which use-case does the work of each kind of job. */
export const jobWorks = (needs: Needs): JobWorks => ({
  allocateTraining: allocateTraining(needs, needsToPlan),
  closeRound: closeRound(needs),
  planImport: previewImport(needs),
  importRegister: importRegister(needs),
  importAnswers: importAnswers(needs),
  sendInvitations: sendMailing(needs, writeInvitation),
  sendReminders: sendMailing(needs, writeInvitation),
  matchMentors: runMatching(needs),
  tellSeat: tellSeat(needs, writeSeat),
  sendLetters: sendLetters(needs, { reminder: writeReminder, invitation: writeSessionMessage }),
});
