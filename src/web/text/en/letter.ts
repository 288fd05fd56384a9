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
    subject: (programme) => `You have got a seat: ${programme}`,
    given: (programme, cohort) =>
      `A seat has become free for you in ${programme}, ${cohort}. It is yours now.`,
    first: (day, from) => `The first session is on ${day} at ${from}.`,
    leave:
      "You cannot come? Sign in to Ledstjärna, open Programmes and leave the seat, and it goes to the next.",
  },
  button: "Answer here",
  promise: "Answering is voluntary. The first page says who will see what.",
  ownLink: "The link is yours alone. Do not pass it on.",
  byHand: (address, code) => `Does the link not work? Go to ${address} and write the code ${code}.`,
  sender: "This letter was sent by Ledstjärna on behalf of your employer. It cannot be answered.",
} satisfies LetterTexts;
