import type { HomeTexts } from "../sv/home.ts";

export const home = {
  greeting: (name) => `Hello ${name}`,
  firstVisit:
    "Ledstjärna measures what managers and their posts need, gives training that fits, and shows honestly whether it helped. Nobody can be singled out: what is shown is decided once, when a survey closes. Here you always see what waits for you.",
  calm: "Nothing waits for you just now.",
  answer: (round) => `Answer ${round}`,
  answerAbout: (name) => `Give feedback to ${name}`,
  answerSelf: (round) => `Assess yourself: ${round}`,
  answerDetail: (minutes, day) => `${minutes} Closes ${day}.`,
  minutes: { unit: "Two to three minutes.", person: "About ten minutes.", post: "About five minutes." },
  meeting: (unit) => `Prepare the workplace meeting of ${unit}`,
  meetingDetail: (round) => `The result of ${round} is ready. Bring one page to the meeting.`,
  meetingPrepared: (unit) => `Bring the page to the workplace meeting of ${unit}`,
  meetingPreparedDetail: "The page is written. Say when it has been to the meeting.",
  action: (wording) => wording,
  actionDetail: (unit, day) => `${unit}. By ${day}.`,
  due: "Due now",
  import: "Load the organisation",
  importDetail: "Begin with a file from the HR system. Nothing is saved until you have confirmed it.",
  firstRound: "Prepare a survey",
  firstRoundDetail:
    "Choose questions, who is to answer, and when. You see beforehand which groups become too small.",
  draft: (round) => `Open or change ${round}`,
  draftDetail: "The survey is a draft.",
  close: (round) => `Close ${round}`,
  closeDetail: "The last day has passed. When you close it, what may be shown is worked out.",
  open: (round, day) =>
    `${round} is open through ${day}. How many have answered is shown only after it has closed.`,
  opensLater: (round, day) => `${round} opens ${day}.`,
  resultOf: (unit) => `${unit}`,
  index: (index) => `Total index ${index} of 100.`,
  noIndex: "The result is not shown for the unit.",
  noResult: "When a survey has closed, your result is shown here.",
  nothingNext: "Nothing is planned.",
  latestResult: (round) => `The latest result: ${round}`,
} satisfies HomeTexts;
