import type { AnsweringTexts } from "../sv/answering.ts";

export const answering = {
  enter: {
    title: "Answer a survey",
    lead: "Write the code from your letter or paper. You do not need to sign in.",
    code: "Your code",
    codeHelp: "16 characters, for example abcd-efgh-jkmn-pqrs. Capitals or not makes no difference.",
    go: "Continue",
    unknown:
      "The code is not valid. Check that all 16 characters are there. If you were given a newer code only that one is valid, and if you have already begun, the code you began with.",
  },
  start: {
    kicker: "Survey",
    begin: "Begin",
    minutes: (minutes, questions) =>
      `There are ${questions} statements and it takes about ${minutes} minutes. Answering is voluntary.`,
    lastDay: (day) => `You can answer until and including ${day}.`,
    aboutPerson: (name) => `The questions are about ${name}.`,
    aboutManager: (unit) => `The questions are about the manager of ${unit}.`,
    aboutSelf: "The questions are about yourself as a manager.",
    notYetOpen: (day) => `The survey opens on ${day}. Keep the link and come back then.`,
    closed: "The survey has closed. It is no longer possible to answer.",
    keepLink: "Keep the link or the code until you have sent your answers. It is yours alone.",
  },
  promise: {
    title: "Who will see what?",
    nobody:
      "Nobody can find out what you have answered: not your manager, not HR and not whoever runs the system.",
    group:
      "With your answers only the unit they belong to is stored. A small unit is counted with a larger one.",
    groupWith: (variables) =>
      `With your answers the unit they belong to is stored, and ${variables}, but only where that cannot point anybody out.`,
    variable: { gender: "gender", paid: "whether you are paid by month or hour" },
    threshold: (index, item) =>
      `A result is shown only when at least ${index} have answered, and single questions when at least ${item} have. Smaller groups are put together with others.`,
    taken: "We store that you have fetched the form, but not when. It cannot be tied to the answers.",
    destroyed:
      "When the survey has closed the single answers are destroyed. Only summaries remain, and they may become public.",
    unfinished:
      "What you fill in stays in this browser alone until you send it. On a computer that others use: fill in and send at once.",
  },
  promise360: {
    self: "You answer about yourself, and your answers are shown to you beside those of the others. Nobody else sees them unless you share.",
    lineManager:
      "You are the only one who answers as line manager. The person you answer about will therefore see what you answered.",
    peer: (least) =>
      `Answers from fellow managers are shown only together, when at least ${least} have answered. If they are fewer they are counted with those of the staff.`,
    report: (least) =>
      `Answers from staff are shown only together, when at least ${least} have answered. If they are fewer they are counted with those of fellow managers.`,
    results: "The result goes to the person it is about, and to a coach that she or he chooses. Not to HR.",
  },
  form: {
    step: (step, of) => `Page ${step} of ${of}`,
    skip: "You may skip a question.",
    official:
      "The statements are the same all over Sweden and exist in Swedish only. The translation is a help.",
    next: "Next",
    back: "Back",
    send: "Send my answers",
    sendHelp: "Once sent, answers cannot be changed: nobody knows which ones are yours.",
  },
  fault: {
    outOfScale: (item) => `Choose one of the numbers on the scale, or skip: “${item}”`,
    empty: "You have not answered anything yet. Answer at least one statement.",
    closedTitle: "The survey has closed",
    closed:
      "The answers were not taken, because the survey closed meanwhile. What you filled in is still here below.",
    unknownTitle: "The form was not recognised",
    unknown:
      "The answers were not taken. Open your link or write your code again. What you filled in is still here below, so that you can copy it.",
    lost: "The form was not recognised. Open your link or write your code again.",
    already: "Your answers have already arrived",
    alreadyHelp: "Each code gives one answer. The first one counts and nothing has been lost.",
    enterCode: "Write your code",
  },
  thanks: {
    title: "Thank you! Your answers have arrived",
    lead: "They will be counted with those of the others. Nobody can see which ones are yours.",
    nextTitle: "What happens now?",
    next: [
      "When the survey has closed the result is worked out at once.",
      "Your manager sees the unit's result first and brings it to the workplace meeting.",
      "There you decide together what you want to do, and it is followed up.",
    ],
    next360: [
      "When the survey has closed the result is worked out at once.",
      "The person it was about sees it, and decides who else may.",
    ],
    close: "You can close the page.",
  },
} satisfies AnsweringTexts;
