import type { IntroductionLink, IntroductionPage } from "../../../domain/onboarding/introduction.ts";
import { paths } from "../../paths.ts";

const pages = {
  assignmentHelp: paths.helpTopic("chefsuppdrag"),
  meetingHelp: paths.helpTopic("apt"),
  needs: paths.needs,
  development: paths.development,
  programmes: paths.programmes,
  results: paths.results,
} satisfies Record<IntroductionPage, string>;

/** Where an item of the introduction leads. */
export function itemHref(link: IntroductionLink): string {
  if (link.kind === "course") return paths.course(link.id);
  return link.kind === "dialogue" ? paths.dialogue(link.id) : pages[link.id];
}
