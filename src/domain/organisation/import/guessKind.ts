import type { ImportKind } from "./importField.ts";
import type { TableColumn } from "./importTable.ts";
import type { ImportVocabulary } from "./importVocabulary.ts";
import { mappingProblems } from "./mappingProblems.ts";
import { suggestMapping } from "./suggestMapping.ts";
import type { Confidence } from "./suggestMapping.ts";

const weight: Readonly<Record<Confidence, number>> = { remembered: 1, sure: 1, likely: 0.7, guess: 0.3 };
const priceOfAProblem = 2;

/** The kind of file whose fields fit the headings best and that lacks the least; employees first when even. */
export function guessKind(columns: readonly TableColumn[], vocabulary: ImportVocabulary): ImportKind {
  const kinds: readonly ImportKind[] = ["employees", "organisation", "managers"];
  const scores = kinds.map((kind) => {
    const suggestions = suggestMapping(columns, kind, vocabulary);
    const problems = mappingProblems(
      kind,
      columns,
      suggestions.map(({ target }) => target),
    );
    const found = suggestions.reduce(
      (sum, { confidence }) => sum + (confidence === undefined ? 0 : weight[confidence]),
      0,
    );
    return found - priceOfAProblem * problems.length;
  });
  return kinds[scores.indexOf(Math.max(...scores))]!;
}
