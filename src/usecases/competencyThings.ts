import type { ActThing } from "../domain/lrs/act.ts";
import type { Content } from "./needs.ts";

/** Competencies of a framework, as the learning record names them. */
export function competencyThings(
  { frameworks }: Pick<Content, "frameworks">,
  frameworkId: string,
  ids: readonly string[],
): readonly ActThing[] {
  const framework = frameworks.findLast(({ id }) => id === frameworkId);
  return ids.flatMap((id) => {
    const found = framework?.competencies.find((one) => one.id === id);
    return found ? [{ kind: "competency", id: `${frameworkId}/${id}`, name: found.name }] : [];
  });
}
