import type { Competency } from "../../../domain/competence/framework.ts";
import type { WebNeeds } from "../../needs.ts";

/** The competencies of the framework that activities are written for. */
export function frameworkCompetencies({ content }: Pick<WebNeeds, "content">): readonly Competency[] {
  const { frameworks, catalogue } = content;
  return frameworks.find(({ id }) => id === catalogue.frameworkId)?.competencies ?? [];
}
