import type { IntroductionPage } from "../../../domain/onboarding/introduction.ts";

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** The introduction of new managers. */
export const onboarding = {
  title: "Ny som chef",
  lead: "Vad som kommer första dagen, efter en månad, tre månader och ett år.",
  leadOf: (post: string, day: string) =>
    `${post} sedan ${day}. Bara du ser vad du har prickat av. Din chef ser att introduktionen pågår och dess datum.`,
  none: "Ingen introduktion pågår",
  noneHelp: "Den börjar av sig själv när någon får en chefspost, och pågår i ett år.",
  due: (day: string) => `Från ${day}`,
  save: "Spara",
  saved: "Sparat.",
  done: (done: string, all: string) => `${done} av ${all} är gjorda.`,
  course: "Till kursen",
  dialogue: "Till samtalet",
  page: {
    assignmentHelp: "Läs om chefsuppdraget",
    meetingHelp: "Läs om arbetsplatsträffen",
    needs: "Till dina behov",
    development: "Till din utveckling",
    programmes: "Till programmen",
    results: "Till resultaten",
  } satisfies Words<IntroductionPage> as Words<IntroductionPage>,
  led: "Nya chefer som du leder",
  ledHelp:
    "Introduktionen pågår. Vad de har gjort ser bara de själva. Fråga gärna vad de behöver av dig vid varje datum.",
  name: "Namn",
  post: "Post",
  stage: {
    1: "Första dagen",
    30: "En månad",
    90: "Tre månader",
    365: "Ett år",
  },
  home: (item: string) => `Ny som chef: ${item}`,
  homeDetail: (stage: string) => `${stage}.`,
};

export type OnboardingTexts = typeof onboarding;
