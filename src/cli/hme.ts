import { err, ok, type Result } from "../domain/shared/result.ts";
import { hmeIndex } from "../domain/statistics/hmeIndex.ts";
import {
  addItemTotals,
  itemMeansOf,
  itemTotalsByGroup,
  type ItemTotals,
} from "../domain/statistics/itemTotalsByGroup.ts";
import { firstOutside, outsideSentence } from "./answerScale.ts";
import { onlyFile, readArguments } from "./arguments.ts";
import { readAnswerTable, readItems } from "./readAnswerTable.ts";
import { readTable, type Files } from "./readTable.ts";

const usage = "hme FILE --group=COL --items=(the nine, in HME's order)";
const scale = { min: 1, max: 5 };

/**
 * `hme`: HME per group and for all, from a file of answers 1 to 5. Nothing is withheld: it is the analyst's own
 * file. `n` counts those who answered at least one item; each item's mean is over its own answers.
 */
export async function hme(args: readonly string[], files: Files): Promise<Result<unknown, string>> {
  const given = readArguments(args, { withValue: ["group", "items"], alone: [] });
  if (!given.ok) return given;
  const path = onlyFile(given.value, usage);
  if (!path.ok) return path;
  const group = given.value.options.get("group");
  if (group === undefined) return err(`The column of groups is needed: ${usage}`);
  const items = readItems(given.value.options.get("items"));
  if (!items.ok) return items;
  if (items.value.length !== 9) return err(`HME has nine items, but --items names ${items.value.length}.`);
  const table = await readTable(files, path.value);
  if (!table.ok) return table;
  const answers = readAnswerTable(table.value, group, items.value);
  if (!answers.ok) return answers;
  for (const [item, name] of items.value.entries()) {
    const outside = firstOutside(answers.value, item, scale);
    if (outside !== undefined) return err(outsideSentence(outside, name, scale, true));
  }
  const totals = itemTotalsByGroup(answers.value.table);
  return ok({
    groups: totals.map((group, index) => ({ group: answers.value.groups[index]!, ...describe(group) })),
    all: describe(totals.reduce(addItemTotals, nobody)),
  });
}

const zeros = Array.from({ length: 9 }, () => 0);
const nobody: ItemTotals = { respondents: 0, counts: zeros, sums: zeros };

function describe(totals: ItemTotals) {
  const index = hmeIndex(itemMeansOf(totals));
  return {
    n: totals.respondents,
    motivation: index.motivation ?? null,
    leadership: index.leadership ?? null,
    governance: index.governance ?? null,
    total: index.total ?? null,
  };
}
