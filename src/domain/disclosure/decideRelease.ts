import type { SolveSeries } from "../optimisation/linearProgramme.ts";
import { auditPublished } from "./auditPublished.ts";
import { chooseFamilies } from "./chooseFamilies.ts";
import type { Bars, Families } from "./chooseFamilies.ts";
import type { PublishedRow } from "./publishedRow.ts";
import { atomsOf } from "./publishUnits.ts";
import { answersToItem } from "./releaseQuestion.ts";
import type { GroupAnswers, ReleaseQuestion, UnitDecision, WithheldReason } from "./releaseQuestion.ts";
import type { ReleaseAudit } from "./releaseAudit.ts";

/** What may be shown and kept of a round. Written once, at close. */
export interface ReleaseDecision {
  /** In the order of the units. */
  readonly decisions: readonly UnitDecision[];
  /** The published unit that each unit's own answers are kept with, by level; −1: with none. */
  readonly indexAtoms: readonly number[];
  readonly itemAtoms: readonly number[];
  readonly audit: ReleaseAudit;
}

/**
 * Decides what a round may show, at least cost, and audits it: units are chosen so that no atom of what is
 * published is below its threshold, the attacker's programmes are solved over everything published together, and
 * what they expose is withheld too, until they expose nothing.
 * See docs/methods/release-grouping.md and docs/methods/disclosure-audit.md.
 */
export async function decideRelease(
  question: ReleaseQuestion,
  solveSeries: SolveSeries,
): Promise<ReleaseDecision> {
  const bars: Bars = {
    index: new Map(),
    items: new Map(),
    needsCompany: { index: new Set(), items: new Set() },
  };
  for (;;) {
    const families = chooseFamilies(question, bars);
    const published = [...families.index.keys()].filter((place) => families.index[place]!);
    const audit = await auditPublished(
      {
        groups: question.units.map(({ own }) => own),
        scales: question.scales,
        thresholds: question.thresholds,
        rows: publishedRows(question, families),
      },
      solveSeries,
    );
    if (audit.exposures.length === 0) return describe(question, families, bars, audit);
    for (const { row, level, reason } of audit.exposures) {
      const place = published[row]!;
      if (giveCompany(question, families[level], bars.needsCompany[level], place)) continue;
      if (bars[level].get(place) !== "tooUniform") bars[level].set(place, reason);
    }
  }
}

/** Asks for company for the people of an atom. @returns false when they have been given it before, and it was not enough */
function giveCompany(
  { units }: ReleaseQuestion,
  family: readonly boolean[],
  needsCompany: Set<number>,
  atom: number,
): boolean {
  const atoms = atomsOf(
    units.map(({ parent }) => parent),
    family,
  );
  const alone = units.flatMap(({ own }, place) =>
    atoms[place] === atom && own.respondents > 0 && !needsCompany.has(place) ? place : [],
  );
  for (const place of alone) needsCompany.add(place);
  return alone.length > 0;
}

/** What the families publish, as rows over the units' own groups. */
export function publishedRows(question: ReleaseQuestion, families: Families): readonly PublishedRow[] {
  const below = question.units.map((_, place) => [place]);
  for (let place = below.length - 1; place >= 0; place -= 1) {
    const { parent } = question.units[place]!;
    if (parent >= 0) below[parent]!.push(...below[place]!);
  }
  return below.flatMap((groups, place): PublishedRow[] =>
    families.index[place]! ? [{ groups, shows: families.items[place]! ? "items" : "index" }] : [],
  );
}

function describe(
  question: ReleaseQuestion,
  families: Families,
  bars: Bars,
  audit: ReleaseAudit,
): ReleaseDecision {
  const parents = question.units.map(({ parent }) => parent);
  return {
    decisions: parents.map((_, place) => decisionOf(question, families, bars, place)),
    indexAtoms: atomsOf(parents, families.index),
    itemAtoms: atomsOf(parents, families.items),
    audit,
  };
}

function decisionOf(
  { thresholds }: ReleaseQuestion,
  { index, items, whole }: Families,
  bars: Bars,
  place: number,
): UnitDecision {
  const unit = whole[place]!;
  const why = (level: "index" | "items", answers: number): WithheldReason => {
    if (answers < thresholds[level]) return "tooFewAnswers";
    return bars[level].get(place) === "tooUniform" ? "tooUniform" : "protectsAnother";
  };
  if (!index[place]!) return { level: "withheld", reason: why("index", unit.complete) };
  if (!items[place]!) return { level: "index", itemsReason: why("items", fewestAnswers(unit)) };
  return { level: "items" };
}

function fewestAnswers(group: GroupAnswers): number {
  return Math.min(...group.counts.map((_, item) => answersToItem(group, item)));
}
