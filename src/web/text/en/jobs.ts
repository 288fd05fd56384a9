import type { JobsTexts } from "../sv/jobs.ts";

export const jobs = {
  title: {
    planImport: "Checking the staff file",
    importRegister: "Reading the staff file",
    importAnswers: "Reading the answers",
    sendInvitations: "Sending invitations",
    sendReminders: "Sending reminders",
    sendLetters: "Sends letters",
    tellSeat: "Tells of a seat",
    closeRound: "Closing the survey",
    allocateTraining: "Working out a training plan",
    typesetReport: "Typesetting the report",
  },
  state: {
    waiting: "Waiting its turn",
    running: "Under way",
    done: "Done",
    failed: "Did not work",
    cancelled: "Cancelled",
  },
  lead: "You can leave the page. The work goes on, and the page stays.",
  stepOf: (done: string, total: string) => `${done} of ${total}`,
  cancel: "Cancel",
  cancelling: "Stopping at the next step.",
  retry: "Try again",
  seeResult: "See the result",
  failure: {
    defect: "Something went wrong on our side. The fault has been noted, and nothing was changed.",
    noSuchImport: "The file is no longer here. Choose it again.",
    mayNotConfirm: "The file has rows with faults. Mend them, or load it without them.",
    nothingMeasured: "Nobody has been measured yet: hold a 360 or let managers assess themselves first.",
    timeReached: "No plan was found in time. Try with fewer rules.",
    alreadyPublished: "The plan has been sent already.",
    notPossibleHere: "This work can't be done in this installation.",
    noSuchFile: "The file is no longer there, or was changed. Load it again.",
    unknownUnits: "Some groups are no longer units of the organisation. Load the file again.",
    mailServerUnreachable:
      "The mail server could not be reached or did not take the letters. Those who have had a letter get no second one when you try again.",
    noMailServer: "No mail server is configured in this installation.",
    roundNotOpen: "The survey is no longer open.",
  },
} satisfies JobsTexts;
