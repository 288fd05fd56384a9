import type { LetterTexts } from "../sv/letter.ts";

export const letter = {
  inviteSubject: (round) => `Please answer ${round}`,
  remindSubject: (round) => `Reminder: ${round}`,
  greeting: "Hello!",
  invite: {
    unit: "How are things at work? We would like to have your answers.",
    person: "You are asked to give feedback to a manager you work with, or to rate yourself.",
    post: "How are the conditions of your assignment as manager? We would like to have your answers.",
  },
  remind: "We have not seen that you have fetched your form. If you want to answer there is still time.",
  time: {
    unit: "It takes two to three minutes.",
    person: "It takes about ten minutes.",
    post: "It takes about five minutes.",
  },
  lastDay: (day) => `The last day is ${day}.`,
  seat: {
    subject: {
      seated: (programme) => `You have got a seat: ${programme}`,
      waiting: (programme) => `Your application got a yes: ${programme}`,
      refused: (programme) => `Your application has been answered: ${programme}`,
    },
    waiting: (programme, cohort) =>
      `Your application to ${programme}, ${cohort}, got a yes. The group is full just now, so you are on the waiting list.`,
    refused: (programme, cohort) =>
      `Your application to ${programme}, ${cohort}, has been answered. Sign in to Ledstjärna and open Programmes to see the answer and the reason.`,
    given: (programme, cohort) => `You have a seat in ${programme}, ${cohort}.`,
    first: (day, from) => `The first session is on ${day} at ${from}.`,
    leave:
      "You cannot come? Sign in to Ledstjärna, open Programmes and leave the seat, and it goes to the next.",
  },
  session: {
    invite: (programme, day) => `Session of ${programme} on ${day}`,
    change: (programme, day) => `Changed session of ${programme}: ${day}`,
    cancel: (programme, day) => `Called off for you: session of ${programme} on ${day}`,
    when: (day, from, to, place) => `${day}, ${from} to ${to}. Place: ${place}.`,
    cancelled: "The session is called off, or you have left your seat. It is removed from your calendar.",
    noAnswer: "You need not answer. If you cannot come, leave your seat in Ledstjärna, under Programmes.",
    open: "Read about the session",
    organiser: "Ledstjärna",
  },
  reminder: {
    subjectOne: "One thing waits for you",
    subject: (count) => `${count} things wait for you`,
    review: (count) =>
      count === "1"
        ? "Two minutes: one question has come back."
        : `Two minutes: ${count} questions have come back.`,
    lookBack: (count) =>
      count === "1"
        ? "A commitment to look back at. Half a minute: done, not yet, or let it go."
        : `${count} commitments to look back at. Half a minute each: done, not yet, or let it go.`,
    lookBackAt: (commitment) => `Look back: ${commitment}`,
    session: (programme, when, place) => `Session of ${programme}, ${when}, ${place}.`,
    prepare: (preparation) => `Prepare: ${preparation}`,
    sessionPromise: (programme) => `Promise yourself one thing after the session of ${programme}.`,
    peerMeeting: (group: string, when: string) => `Peer supervision in ${group}: ${when}.`,
    peerRole: (role: string) => `Your role: ${role.toLowerCase()}.`,
    peerAsked: (group: string) => `You have been asked to be in ${group}. Say yes or no.`,
    approval: "An application waits for your yes or no.",
    introduction: (stage) => `New as a manager: ${stage}.`,
    renewal: "A course needs to be renewed.",
    alsoAtHome: "All of this is also on your first page",
    choose: "Choose which letters you want",
    unsubscribe: "Stop sending me letters",
  },
  button: "Answer here",
  promise: "Answering is voluntary. The first page says who will see what.",
  ownLink: "The link is yours alone. Do not pass it on.",
  byHand: (address, code) => `Does the link not work? Go to ${address} and write the code ${code}.`,
  sender: "This letter was sent by Ledstjärna on behalf of your employer. It cannot be answered.",
} satisfies LetterTexts;
