import type { PrivacyTexts } from "../sv/privacy.ts";

export const privacy = {
  title: "How information is protected",
  lead: (organisation) =>
    `What Ledstjärna stores at ${organisation}, who sees what, and what is not yet protected.`,
  limitTitle: "This is not yet protected",
  limit: [
    "Whoever runs the system's database can read what is stored, private things too: development plans, mirrors, own answers, talks you have practised, what you write in courses and after meetings of your group, and your learning record. Managers and HR cannot read it.",
    "An administrator can make a one-time link for somebody else and come in as that person. It is noted, and the person sees it under My account.",
    "Whoever copies the whole database just before and just after a single person has answered a survey can compare the copies. Backups shall therefore not be taken often while a survey is open.",
  ],
  sections: [
    {
      title: "What is stored",
      points: [
        "From the HR system: name, e-mail, employee number, gender if the file has it, employments, units, manager posts and that somebody is on leave. Never why.",
        "Your sign-in: a password that cannot be read back, the public part of passkeys, and when you were last signed in.",
        "Who did what of importance: opened a survey, gave a role, shared a plan. Never anything about when somebody answers a survey.",
        "Failed attempts to sign in, without names, for an hour.",
        "What you write yourself: goals, plans, actions, objections.",
        "Which letters you want, and which reminders you have been sent, for 90 days. Letters say that something waits, not what you have written.",
      ],
    },
    {
      title: "What is never stored",
      points: [
        "Personal identity numbers. They are taken away before a file is loaded.",
        "Information on health, or reasons for absence.",
        "Whether you have opened a letter.",
        "Who answered what in a staff survey, or when.",
        "Scores or lists that rank people. No machine judges anybody.",
      ],
    },
    {
      title: "How survey answers are protected",
      points: [
        "The right to answer and the answer itself are stored apart, with nothing that ties them together. Your answer has neither name nor time.",
        "That you have answered is noted without time, so that you are not reminded.",
        "No counts are shown before the survey has closed.",
        "When it closes, what may be shown is decided once. Fewer than five answers are never shown, nor anything from which they could be worked out. That is tested with the same sums an attacker would do.",
        "Then the single answers are destroyed by the organisation's decision. Only sums by group remain.",
        "In a 360 the manager knows what their own line manager answered. That is said before. Colleagues and employees are shown from four, otherwise together or not at all.",
      ],
    },
    {
      title: "How the system is protected",
      points: [
        "Each organisation is kept apart from others in the database itself.",
        "Nothing leaves the installation unless the organisation has set it up, for mail or to send on what programs write in the learning record for instance, or you make a calendar address yourself. Nobody measures your visit.",
        "Two cookies are used: one keeps you signed in until the browser closes, one remembers your language. What you write in a form may stay in your browser for two weeks, and only there.",
        "Whoever leaves can no longer sign in.",
        "Whoever has a protected identity is not shown by name, but to an administrator who already knows the whole e-mail address or employee number.",
      ],
    },
  ],
  whoSees: "Who sees what",
  what: "What",
  who: "Who",
  seen: [
    { what: "Single survey answers", who: "Nobody" },
    {
      what: "A unit's results, from five answers",
      who: "The unit's manager first, then managers above, HR, the safety representative and the elected who answer for the unit",
    },
    { what: "Your mirror (360)", who: "You, and the coach you choose until you take it back" },
    { what: "Your own answers about your post", who: "You. Others when you send them upwards" },
    { what: "Your needs and advice", who: "You. HR sees groups of managers, never one" },
    {
      what: "Your development plan",
      who: "You, until you share it. What is shared may become an official document",
    },
    {
      what: "Your learning record: that you have begun, answered, practised, applied and finished, without your name and without what you wrote",
      who: "You. No program with a key, not HR and not your manager. You can take it along or take it away",
    },
    {
      what: "Your courses: answers, thoughts and what comes back",
      who: "You. HR sees how many take a course, in groups of at least five, never who",
    },
    {
      what: "Talks you practise",
      who: "You. What they showed also your line manager, if you share it and until you take it back. HR sees how many women and men practise, in groups of at least five, never who",
    },
    {
      what: "That you take part in a programme, and which sessions you came to",
      who: "You, HR and whoever leads the group. Your line manager if that one needs to say yes. When you apply, HR and whoever says yes or no see whether what is asked for is done or not, never what, and what the seat and a substitute cost. What you promise yourself after a session is in your development plan",
    },
    {
      what: "That you want to be or to have a mentor, and what you wrote then",
      who: "You, HR and whoever you are proposed to talk with. Deleted when you take it back. Why somebody says no is never asked",
    },
    {
      what: "That you are in a group for peer supervision, and which meetings have been held",
      who: "The group and HR. Roles are seen by the group alone, and who came is not kept after the meeting. What you say is never stored",
    },
    {
      what: "What you write for yourself after a meeting of the group",
      who: "You. Not the group, not HR and not your manager",
    },
    {
      what: "What you have ticked in the introduction to a post",
      who: "You. Your line manager sees that it runs, and its dates",
    },
    {
      what: "My year, and your calendar if you make an address",
      who: "You, and whoever has the secret address. You can remove it. HR sees how many managers have something going on, in groups of at least five",
    },
    { what: "Offers of training", who: "You. HR learns your name when you accept" },
    {
      what: "The page for the workplace meeting",
      who: "The unit's manager. After the meeting also managers above, HR and the safety representative",
    },
    {
      what: "The organisation: units, posts, numbers",
      who: "HR and administrators, and those who lead, answer for or guard that part",
    },
  ],
  rights: "Your rights",
  rightsText: (organisation) => [
    `The committee in ${organisation} is the controller. You have the right to know what there is about you, to have errors put right and to object. Turn to your committee or to the data protection officer of ${organisation}.`,
    "You can complain to the Swedish Authority for Privacy Protection (IMY).",
    "How long information is kept is decided by the organisation in its retention plan. Anybody may ask for documents, and they are then tried against the secrecy act.",
  ],
} satisfies PrivacyTexts;
