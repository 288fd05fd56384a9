import type { OnboardingTexts } from "../sv/onboarding.ts";

export const onboarding = {
  title: "New as a manager",
  lead: "What comes on the first day, after a month, three months and a year.",
  leadOf: (post, day) =>
    `${post} since ${day}. Only you see what you have ticked. Your manager sees that the introduction runs, and its dates.`,
  none: "No introduction is running",
  noneHelp: "It starts by itself when somebody is given a post as a manager, and runs for a year.",
  due: (day) => `From ${day}`,
  save: "Save",
  saved: "Saved.",
  done: (done, all) => `${done} of ${all} are done.`,
  course: "To the course",
  dialogue: "To the talk",
  page: {
    assignmentHelp: "Read about the assignment",
    meetingHelp: "Read about the workplace meeting",
    needs: "To your needs",
    development: "To your development",
    programmes: "To the programmes",
    results: "To the results",
  },
  led: "New managers whom you lead",
  ledHelp:
    "The introduction is running. Only they see what they have done. Do ask what they need from you at each date.",
  name: "Name",
  post: "Post",
  stage: { 1: "First day", 30: "One month", 90: "Three months", 365: "One year" },
  home: (item) => `New as a manager: ${item}`,
  homeDetail: (stage) => `${stage}.`,
} satisfies OnboardingTexts;
