import { err, ok, type Result } from "../domain/shared/result.ts";
import type { AnswerTable } from "../domain/statistics/answerTable.ts";
import { reverseAnswer, type Bounds } from "../domain/statistics/bounds.ts";
import { cronbachAlpha } from "../domain/statistics/cronbachAlpha.ts";
import { icc1Anova } from "../domain/statistics/icc1Anova.ts";
import { icc1Reml } from "../domain/statistics/icc1Reml.ts";
import { icc2Anova } from "../domain/statistics/icc2Anova.ts";
import {
  addItemMoments,
  covariancesOf,
  itemMomentsToScale,
  type ItemMoments,
} from "../domain/statistics/itemMoments.ts";
import { itemMomentsByGroup } from "../domain/statistics/itemMomentsByGroup.ts";
import { oneWayAnova } from "../domain/statistics/oneWayAnova.ts";
import { pairwiseCovariances } from "../domain/statistics/pairwiseCovariances.ts";
import { rwg } from "../domain/statistics/rwg.ts";
import { rwgj } from "../domain/statistics/rwgj.ts";
import { answerScale } from "./answerScale.ts";
import { numberOption, onlyFile, readArguments } from "./arguments.ts";
import { readAnswerTable, readItems } from "./readAnswerTable.ts";
import { readTable, type Files } from "./readTable.ts";

const usage = "climate FILE --group=COL --items=A,B,… [--reverse=C] [--min=1 --max=5]";

/**
 * `climate`: reliability, agreement and differences between groups for a scale, from a file of answers.
 * The score is the mean of the items of rows where all are answered; alpha pairwise uses the others too.
 */
export async function climate(args: readonly string[], files: Files): Promise<Result<unknown, string>> {
  const input = await readInput(args, files);
  return input.ok ? ok(describeClimate(input.value)) : input;
}

interface Input {
  readonly table: AnswerTable;
  readonly groups: readonly string[];
  readonly items: readonly string[];
  readonly scale: Bounds | undefined;
}

async function readInput(args: readonly string[], files: Files): Promise<Result<Input, string>> {
  const given = readArguments(args, { withValue: ["group", "items", "reverse", "min", "max"], alone: [] });
  if (!given.ok) return given;
  const path = onlyFile(given.value, usage);
  if (!path.ok) return path;
  const group = given.value.options.get("group");
  if (group === undefined) return err(`The column of groups is needed: ${usage}`);
  const items = readItems(given.value.options.get("items"));
  if (!items.ok) return items;
  const [min, max] = [numberOption(given.value, "min"), numberOption(given.value, "max")];
  if (!min.ok) return min;
  if (!max.ok) return max;
  const table = await readTable(files, path.value);
  if (!table.ok) return table;
  const answers = readAnswerTable(table.value, group, items.value);
  if (!answers.ok) return answers;
  const scale = answerScale(answers.value, items.value, min.value, max.value);
  if (!scale.ok) return scale;
  const reversed = reverseItems(
    answers.value.table,
    items.value,
    given.value.options.get("reverse"),
    scale.value,
  );
  if (!reversed.ok) return reversed;
  return ok({ table: reversed.value, groups: answers.value.groups, items: items.value, scale: scale.value });
}

function reverseItems(
  table: AnswerTable,
  items: readonly string[],
  list: string | undefined,
  scale: Bounds | undefined,
): Result<AnswerTable, string> {
  if (list === undefined) return ok(table);
  const reverse = readItems(list);
  if (!reverse.ok) return err("--reverse needs items that differ, as in --reverse=C,D.");
  const unknown = reverse.value.find((item) => !items.includes(item));
  if (unknown !== undefined) return err(`--reverse names "${unknown}", which is not among the items.`);
  if (scale === undefined) return err("Give --min and --max: items can only be reversed on a known scale.");
  const turned = items.map((item) => reverse.value.includes(item));
  const answers = Float64Array.from(table.answers, (answer, cell) =>
    turned[cell % items.length] ? reverseAnswer(answer, scale) : answer,
  );
  return ok({ ...table, answers });
}

function describeClimate({ table, groups, items, scale }: Input) {
  const byGroup = itemMomentsByGroup(table)
    .map((moments, index) => ({ group: groups[index]!, moments }))
    .filter(({ moments }) => moments.n > 0);
  const scores = byGroup.map(({ moments }) => itemMomentsToScale(moments));
  const anova = oneWayAnova(scores);
  const listwise = byGroup.length > 0 ? covariancesOf(allOf(byGroup)) : undefined;
  const pairwise = pairwiseCovariances(table);
  return {
    n: scores.reduce((sum, { n }) => sum + n, 0),
    groups: byGroup.length,
    alphaListwise: (listwise && cronbachAlpha(listwise)) ?? null,
    alphaPairwise: (pairwise && cronbachAlpha(pairwise)) ?? null,
    icc1Anova: anova ? icc1Anova(anova, "meanGroupSize") : null,
    icc1AnovaK0: anova ? icc1Anova(anova, "k0") : null,
    icc2Anova: (anova && icc2Anova(anova)) ?? null,
    icc1Reml: icc1Reml(scores) ?? null,
    groupsDetail: byGroup.map(({ group, moments }) => ({
      group,
      n: moments.n,
      ...describeAgreement(moments, items, scale),
    })),
  };
}

function allOf(byGroup: readonly { readonly moments: ItemMoments }[]): ItemMoments {
  return byGroup.map(({ moments }) => moments).reduce(addItemMoments);
}

function describeAgreement(moments: ItemMoments, items: readonly string[], scale: Bounds | undefined) {
  const variances = covariancesOf(moments)?.map((row, item) => Math.max(0, row[item]!));
  const known = variances !== undefined && scale !== undefined;
  return {
    rwg: Object.fromEntries(items.map((item, j) => [item, known ? rwg(variances[j]!, scale) : null])),
    rwgj: known ? rwgj(variances, scale) : null,
  };
}
