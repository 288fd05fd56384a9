import type { Competency } from "../../../domain/competence/framework.ts";
import type { Language } from "../../text/language.ts";

/** Names in the order of the ids; an id that the framework has lost is left out. */
export function competencyNames(
  ids: readonly string[],
  competencies: readonly Competency[],
  language: Language,
): readonly string[] {
  return ids.flatMap((id) => competencies.find((one) => one.id === id)?.name[language] ?? []);
}
