import type { LetterSettingsTexts } from "../sv/letterSettings.ts";

export const letterSettings = {
  title: "Letters to me",
  lead: "Choose what you want by e-mail. Everything that a letter tells is also on your first page.",
  link: "Letters and reminders",
  linkHelp: "Choose which letters you get, on which day and at what hour. Or none at all.",
  toSettings: "Choose letters",
  saved: "Your choice is saved.",
  kinds: "Which letters do you want?",
  kindsHelp: "Untick all of them if you want no letters.",
  kind: {
    weekly: "One letter a week with what waits",
    promises: "A reminder on the day to look back at a commitment",
    sessions: "Invitations to sessions in my calendar, and a reminder some days before",
  },
  kindHelp: {
    weekly: "Two minutes of review, commitments, sessions, courses to renew. Comes only if something waits.",
    promises: "At most one letter a day.",
    sessions: "For programmes in which you have a seat.",
  },
  weekday: "On which day do you want the weekly letter?",
  weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
  weekdayHelp: "If the day is a holiday it comes on the next working day.",
  hour: "At what hour?",
  hourAt: (hour) => `at ${hour}`,
  showsWords: "Write my commitments out in the letters",
  showsWordsHelp: "Otherwise they only say that you have a commitment. Others than you may read your mail.",
  save: "Save",
  noMail: "No mail server is set up here, so no letters are sent. What waits is on your first page.",
  noAddress: "There is no e-mail address for you in the staff register, so no letters reach you.",
  sentTo: (email) => `Letters go to ${email}. The address comes from the staff register.`,
  protectedIdentity:
    "You have a protected identity. Therefore you get no letters unless you choose them. An invitation to a session says where you will be.",
  fault: { weekday: "Choose a day.", hour: "Choose an hour." },
  unsubscribe: {
    title: "Stop letters",
    lead: "This is for the weekly letter, reminders and invitations to sessions.",
    text: "Invitations to answer surveys are not affected. What waits for you is on your first page when you sign in.",
    button: "Stop sending me letters",
    doneTitle: "No more letters",
    done: "You will get no more letters of this kind. If you want them again, choose them under My account.",
  },
  rules: {
    title: "Letters and quiet hours",
    lead: "Ledstjärna sends reminders and invitations by itself. Here you decide when it is quiet.",
    link: "Letters and quiet hours",
    noMail:
      "No mail server is set up. No letters are sent, and everybody sees what waits on their first page. Whoever runs the installation sets up mail.",
    from: (address) => `Letters come from ${address}.`,
    lately: (sent) => `In the last week ${sent} letters were sent.`,
    refused: (count) =>
      `${count} did not arrive: the mail server did not accept the address. Look over the addresses in the HR system.`,
    closed:
      "On Saturdays, Sundays, holidays, Midsummer Eve, Christmas Eve and New Year's Eve it is always quiet. What is left over comes on the next working day.",
    quietFrom: "Quiet from",
    until: "Quiet until",
    untilHelp: "Everybody chooses an hour in between.",
    save: "Save",
    saved: "The quiet hours are saved.",
    fault: { from: "Choose an hour.", until: "Choose an hour." },
  },
} satisfies LetterSettingsTexts;
