import type { HelpTopic } from "../../sv/help.ts";

export const peopleTopics = {
  answerSurvey: {
    title: "Answer a survey",
    lead: "It takes two to three minutes. You need not sign in.",
    steps: [
      "Open the link you were given, or go to the address on the note and write your code.",
      "Read who will see what. It stands before the first question.",
      "Answer the questions. Skip one if you cannot or will not answer.",
      "Choose Send. After that the answer cannot be changed or taken back, because nobody knows which is yours.",
    ],
    questions: [
      {
        asked: "Can anybody see what I have answered?",
        answer:
          "No, not in a staff survey. The answer is stored without name and without time. That you have answered is noted separately, so that you are not reminded. In a 360 the manager knows what their own line manager answered. If so, it says so before you begin.",
      },
      {
        asked: "I did not finish. Are my answers still there?",
        answer: "Yes, in the browser where you began. They are not sent until you choose Send.",
      },
      {
        asked: "We are few at my workplace. Can we be seen?",
        answer:
          "No. Fewer than five answers are never shown by themselves. You are then counted with others, in a way that cannot be worked out backwards.",
      },
    ],
  },
  dialogues: {
    title: "Practise hard talks",
    lead: "Ten minutes. You choose what you say, and it has consequences.",
    steps: [
      "Choose Practise talks in the menu and a situation that resembles your days.",
      "Read who you are and what has happened. Begin the talk.",
      "Choose what you do at each place. During the talk you see how trust, clarity or time changes.",
      "Afterwards you see the way you went, what each choice did and what you could also have done.",
      "Make the suggestion a commitment if you want to try it for real.",
    ],
    questions: [
      {
        asked: "Can my manager see what I chose?",
        answer:
          "No. Only you see your choices. You can let your line manager see what the talk showed of each competency, and take it back.",
      },
      {
        asked: "I was interrupted. Is the talk still there?",
        answer:
          "Yes. Every choice is saved at once, and you go on where you were. You can change language midway.",
      },
      {
        asked: "Can I change a choice?",
        answer: "No, just as in real life. But you can play again from the start as often as you like.",
      },
    ],
  },
  tools: {
    title: "Find a tool for the day",
    lead: "Short aids for the moment: what to do, what you can say and who takes over.",
    steps: [
      "Choose Tools in the menu, or follow a link from Needs, a course or a talk that you have practised.",
      "Search in your own words: crying, quarrel, journalist. Each hit says why it was found.",
      "Read for two minutes. Do say the words as they stand.",
      "Tick the list while you do it, or print the page. It fits one sheet.",
    ],
    questions: [
      {
        asked: "Does anybody see what I search for or read?",
        answer:
          "No. Ledstjärna keeps neither what you search for nor what you open. The words stand in the address of the page, so they remain in the history of your browser.",
      },
      {
        asked: "Is what I tick kept?",
        answer: "No. The ticks are gone when you leave the page.",
      },
      {
        asked: "Does what it says about the law hold?",
        answer:
          "It says on which day the law was checked, and what could not be checked. As long as it says Not reviewed by an expert nobody expert has read the text. Ask HR or the lawyer when you are unsure.",
      },
    ],
  },
  programmes: {
    title: "Take part in a programme",
    lead: "Several sessions in a group. You apply, prepare a little and promise yourself one thing after each session.",
    steps: [
      "Open Programmes and choose one. Read who sees that you take part: it is said before you apply.",
      "If something should be done first it stands at the top, with a link to it. Only you see what you have done.",
      "Choose Apply to the group. If there is a seat you get it at once, else you are on the waiting list.",
      "If your line manager needs to say yes the page says so. You get the seat when the answer is yes.",
      "Open the session before it is held. There you find the place or link, and what to prepare.",
      "After the session you promise yourself one thing. It goes into your development plan, and you look back at it after two weeks.",
    ],
    questions: [
      {
        asked: "I cannot come. What do I do?",
        answer:
          "Choose Leave the seat on the programme's page. Whoever is first on the waiting list gets it at once.",
      },
      {
        asked: "Who sees that I take part?",
        answer:
          "HR and whoever leads the group. Your line manager only if that one needs to say yes. You meet the other participants at the session.",
      },
      {
        asked: "Who sees what I promise myself?",
        answer: "Only you, as long as you have not shared your development plan.",
      },
    ],
  },
  year: {
    title: "My year and my calendar",
    lead: "Everything that comes, on one page. And in your own calendar if you like.",
    steps: [
      "Open The year. What comes stands month by month.",
      "If it says that nothing goes on, begin with the course that is suggested.",
      "If you want it in your calendar choose Make the address, at the bottom.",
      "Copy the address at once. It is shown only once.",
      "In your calendar choose to add a calendar from the web, and paste the address.",
    ],
    questions: [
      {
        asked: "Does the calendar show what I have promised myself?",
        answer: "Only as Commitment, unless you tick that the words shall be shown.",
      },
      {
        asked: "Somebody else has got my address.",
        answer: "Make a new one, or remove it. The old one stops working at once.",
      },
    ],
  },
  newLeader: {
    title: "New as a manager",
    lead: "An introduction that starts by itself the day you are given a post as a manager, and runs for a year.",
    steps: [
      "The next thing stands on the home page. Choose it to see the whole introduction.",
      "Read what comes on the first day, after a month, three months and a year.",
      "Tick what you have done and choose Save.",
    ],
    questions: [
      {
        asked: "Does my manager see what I have ticked?",
        answer: "No. Your manager sees only that the introduction runs, and its dates.",
      },
    ],
  },
  signIn: {
    title: "Sign in",
    lead: "The first time you use a one-time link. After that you sign in with a passkey or a password.",
    steps: [
      "Ask whoever looks after Ledstjärna where you work for a link. It works once, within a day.",
      "Open the link and choose passkey or password. The passkey lives in your phone or computer and opens with finger, face or code.",
      "The next time, choose Sign in at the top of the page.",
      "Sign out when you are done if others use the same computer.",
    ],
    questions: [
      {
        asked: "I have forgotten the password or changed phones.",
        answer: "Ask for a new link. When you use it you are signed out everywhere else.",
      },
      {
        asked: "Why must I wait after some attempts?",
        answer:
          "So that nobody can guess your password. The wait begins at 15 seconds and is a quarter of an hour at most. With a passkey you never wait.",
      },
      {
        asked: "How long am I signed in?",
        answer:
          "Until you sign out, close the browser, have been away for two hours or have been signed in for twelve. My account shows where you are signed in.",
      },
    ],
  },
  courses: {
    title: "Take a course",
    lead: "Small steps of three to ten minutes. The questions come back so that it stays.",
    steps: [
      "Open Courses and choose one. What fits you first stands at the top, with the reason.",
      "Read a step and answer the questions. It does not matter if you are wrong: read what it says at the answer and try again.",
      "Write your thoughts if you like, and promise yourself one thing to try at work.",
      "Choose Done with the step. Take the next one another day if you like.",
      "When Two minutes is shown on the home page, questions have come back. Answer them, one at a time.",
    ],
    questions: [
      {
        asked: "Who sees my answers?",
        answer:
          "Only you. HR sees how many take a course in groups of at least five, never who. Whoever runs the system's database can read what is stored.",
      },
      {
        asked: "When does a question come back?",
        answer:
          "After a right answer: first in three days, then in two weeks, two months and so on. A wrong answer or a guess comes back sooner. At most four questions a day.",
      },
      {
        asked: "Can I take along what I have done?",
        answer:
          "Yes. In My record you take a digital credential for each course you have finished. It is a file that is yours, and it can be checked also when you have left.",
      },
      {
        asked: "What does Not reviewed by an expert mean?",
        answer:
          "That no expert with you has read the course yet. When HR notes who has reviewed it, that is shown instead.",
      },
    ],
  },
  letters: {
    title: "Letters and reminders",
    lead: "Ledstjärna can remind you by e-mail. You choose, and never need the letters: everything is on your first page.",
    steps: [
      "Open My account and then Letters and reminders.",
      "Tick the letters you want. Untick all of them if you want none.",
      "Choose a day for the weekly letter, and the hour at which letters come.",
      "Save.",
    ],
    questions: [
      {
        asked: "What do letters say?",
        answer:
          "That something waits, with a link to it. Your commitments are not written out unless you have chosen it. Nobody is told whether you have opened a letter or followed a link.",
      },
      {
        asked: "When do they come?",
        answer:
          "On working days, outside the quiet hours that HR has decided. Never on weekends or holidays. At most one letter a day, but for invitations to sessions.",
      },
      {
        asked: "How do I stop letters?",
        answer:
          "Press the link at the end of a letter. You need not sign in. Many mail programs have a button for it too.",
      },
      {
        asked: "I accepted a session in my calendar. Do I have a seat then?",
        answer:
          "You have the seat already: you got it in Ledstjärna. Nobody reads the answer in the calendar. If you cannot come, leave the seat under Programmes.",
      },
    ],
  },
} satisfies Readonly<Record<string, HelpTopic>>;
