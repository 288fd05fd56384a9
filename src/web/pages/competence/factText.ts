import type { FactName } from "../../../domain/competence/postFacts.ts";
import { isFactName } from "../../../domain/competence/postFacts.ts";
import type { NeedRules } from "../../../domain/competence/rules.ts";
import type { AdministrativeSupport, PostLevel } from "../../../domain/organisation/post.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

export interface ShownFact {
  readonly fact: string;
  readonly value: number | string | boolean;
  readonly limit: number | string | boolean;
}

const shares: readonly FactName[] = ["hourlyShare", "leaversShare", "budgetChange", "forecastDeviation"];

/** A fact with its value and what it was compared with; a yes or a word is not compared with itself. */
export function factText(used: ShownFact, rules: NeedRules, language: Language): string {
  const words = texts(language).needs;
  const name = isFactName(used.fact) ? rules.factNames[used.fact][language] : used.fact;
  const value = factValueText(used.fact, used.value, language);
  return typeof used.value === "number"
    ? words.fact(name, value, factValueText(used.fact, used.limit, language))
    : words.factAlone(name, value);
}

/** A fact's value in words: a share as per cent, a level or kind of support by its name. */
export function factValueText(fact: string, value: ShownFact["value"], language: Language): string {
  const { needs, organisation } = texts(language);
  if (typeof value === "boolean") return value ? needs.yes : needs.no;
  if (typeof value === "string")
    return fact === "level"
      ? (organisation.level[value as PostLevel] ?? value) // a level, by its fact
      : (organisation.support[value as AdministrativeSupport] ?? value); // the only other fact with words
  const { integer, decimal, percent } = format(language);
  if (shares.some((one) => one === fact)) return percent(value);
  return Number.isInteger(value) ? integer(value) : decimal(value);
}
