import type { PostRegister } from "../../domain/competence/factsOfPosts.ts";
import type { CompetencyMeasure } from "../../domain/competence/measuredLevel.ts";
import { workplaceMeasures } from "../../domain/competence/workplaceMeasures.ts";
import { leaderOfWorkplace } from "../../domain/organisation/leaderOfWorkplace.ts";
import type { PersonId, UnitId } from "../../domain/shared/ids.ts";
import type { Round } from "../../domain/survey/round.ts";
import type { ShownItem } from "../../domain/survey/unitRelease.ts";
import { findRelease, releasedUnit, releasedUnits, type ReleasedUnit } from "../../store/survey/release.ts";
import { listRounds } from "../../store/survey/round.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Content } from "../needs.ts";

/** What a workplace's survey measured of whoever led it, and the round it was. */
export interface WorkplaceMeasured {
  readonly round: Round;
  readonly measures: readonly CompetencyMeasure[];
}

type Register = Pick<PostRegister, "units" | "posts">;

/** A round that measures managers: a 360, or a survey whose items on the nearest manager have a reading. */
export function measuresManagers(
  { needRules }: Content,
  { about, instrument }: Pick<Round, "about" | "instrument">,
): boolean {
  return (
    about === "person" ||
    (about === "unit" && needRules.surveys.some((rule) => rule.instrument === instrument))
  );
}

/** The rounds whose items are about the nearest manager: the latest closed with each such instrument, latest first. */
export async function roundsAboutManagers(tx: Transaction, content: Content): Promise<readonly Round[]> {
  const closed = (await listRounds(tx)).filter(({ about, state }) => about === "unit" && state === "closed");
  return content.needRules.surveys
    .flatMap(({ instrument }) => closed.find((round) => round.instrument === instrument) ?? [])
    .toSorted((one, other) => (one.closesOn < other.closesOn ? 1 : -1));
}

/** What the latest surveys measured of everybody who led a workplace then and leads it now; the latest round first. */
export async function loadWorkplaceMeasures(
  tx: Transaction,
  content: Content,
  register: Register,
): Promise<ReadonlyMap<PersonId, readonly WorkplaceMeasured[]>> {
  const found = new Map<PersonId, WorkplaceMeasured[]>();
  for (const round of await roundsAboutManagers(tx, content)) {
    for (const [person, measures] of await measuredLeaders(tx, content, register, round)) {
      found.set(person, [...(found.get(person) ?? []), { round, measures }]);
    }
  }
  return found;
}

/** The same for one person's workplaces alone. */
export async function workplaceMeasuresOf(
  tx: Transaction,
  content: Content,
  register: Register,
  person: PersonId,
): Promise<readonly WorkplaceMeasured[]> {
  const led = register.posts.filter(({ holders }) => holders.some((holder) => holder.person === person));
  if (led.length === 0) return [];
  const units = led.map(({ unit }) => unit);
  const rounds = await roundsAboutManagers(tx, content);
  const measured = await Promise.all(
    rounds.map(async (round) => ({
      round,
      measures: (await measuredLeaders(tx, content, register, round, units)).get(person) ?? [],
    })),
  );
  return measured.filter(({ measures }) => measures.length > 0);
}

/** What one round measured of those who led workplaces when it opened, and lead them still. */
export async function measuredLeaders(
  tx: Transaction,
  content: Content,
  register: Register,
  round: Round,
  only?: readonly UnitId[],
): Promise<ReadonlyMap<PersonId, readonly CompetencyMeasure[]>> {
  const rule = content.needRules.surveys.find(({ instrument }) => instrument === round.instrument);
  const release = rule && (await findRelease(tx, round.id));
  if (!rule || !release) return new Map();
  const led = new Map<PersonId, (readonly ShownItem[])[]>();
  for (const { unit, result } of await unitsOf(tx, release.id, only)) {
    const leader = leaderOfWorkplace(register, unit, round.opensOn);
    if (leader === undefined || result.kind !== "shown" || result.items.kind !== "shown") continue;
    led.set(leader, [...(led.get(leader) ?? []), result.items.items]);
  }
  return new Map([...led].map(([leader, workplaces]) => [leader, workplaceMeasures(rule, workplaces)]));
}

async function unitsOf(
  tx: Transaction,
  release: string,
  only: readonly UnitId[] | undefined,
): Promise<readonly ReleasedUnit[]> {
  if (only === undefined) return releasedUnits(tx, release);
  const found: ReleasedUnit[] = [];
  for (const unit of only) {
    const released = await releasedUnit(tx, release, unit);
    if (released) found.push(released);
  }
  return found;
}
