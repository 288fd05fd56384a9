import type { PersonId, RoundId } from "../../domain/shared/ids.ts";
import type {
  BackgroundVariable,
  PopulationRule,
  Round,
  RoundPlan,
  RoundState,
} from "../../domain/survey/round.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { Transaction } from "../transaction.ts";

export interface NewRound {
  readonly id: RoundId;
  readonly plan: RoundPlan;
  readonly source: Round["source"];
  readonly createdBy: PersonId;
}

export async function insertRound(tx: Transaction, { id, plan, source, createdBy }: NewRound): Promise<void> {
  await tx
    .insertInto("round")
    .values({ id, source, created_by: createdBy, state: "draft", ...columnsOf(plan) })
    .execute();
}

export async function updateRoundPlan(tx: Transaction, id: RoundId, plan: RoundPlan): Promise<void> {
  await tx.updateTable("round").set(columnsOf(plan)).where("id", "=", id).execute();
}

export async function setRoundState(tx: Transaction, id: RoundId, state: RoundState): Promise<void> {
  await tx.updateTable("round").set({ state }).where("id", "=", id).execute();
}

export async function setLastDay(tx: Transaction, id: RoundId, closesOn: Day): Promise<void> {
  await tx.updateTable("round").set({ closes_on: closesOn }).where("id", "=", id).execute();
}

export async function deleteRound(tx: Transaction, id: RoundId): Promise<void> {
  await tx.deleteFrom("round").where("id", "=", id).execute();
}

export async function findRound(tx: Transaction, id: RoundId): Promise<Round | undefined> {
  const row = await tx.selectFrom("round").selectAll().where("id", "=", id).executeTakeFirst();
  return row && toRound(row);
}

/** Finds a round and keeps its state from changing until the transaction ends: what is cast is counted. */
export async function holdRound(tx: Transaction, id: RoundId): Promise<Round | undefined> {
  const row = await tx.selectFrom("round").selectAll().where("id", "=", id).forShare().executeTakeFirst();
  return row && toRound(row);
}

/** Finds a round that only one transaction at a time may change: others wait. */
export async function lockRound(tx: Transaction, id: RoundId): Promise<Round | undefined> {
  const row = await tx.selectFrom("round").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
  return row && toRound(row);
}

/** All rounds, the latest first. */
export async function listRounds(tx: Transaction): Promise<readonly Round[]> {
  const rows = await tx.selectFrom("round").selectAll().orderBy("opens_on", "desc").orderBy("name").execute();
  return rows.map(toRound);
}

function columnsOf(plan: RoundPlan) {
  return {
    name: plan.name,
    instrument: plan.instrument,
    instrument_version: plan.instrumentVersion,
    about: plan.about,
    opens_on: plan.opensOn,
    closes_on: plan.closesOn,
    index_threshold: plan.indexThreshold,
    item_threshold: plan.itemThreshold,
    background: JSON.stringify(plan.background),
    population: JSON.stringify(plan.population),
    consultation_reference: plan.consultationReference ?? null,
    protection_assessment_reference: plan.protectionAssessmentReference ?? null,
    retention_decision: plan.retentionDecision ?? null,
  };
}

interface Row {
  readonly id: RoundId;
  readonly name: string;
  readonly instrument: string;
  readonly instrument_version: string;
  readonly about: Round["about"];
  readonly state: RoundState;
  readonly source: Round["source"];
  readonly opens_on: Day;
  readonly closes_on: Day;
  readonly index_threshold: number;
  readonly item_threshold: number;
  readonly background: unknown;
  readonly population: unknown;
  readonly consultation_reference: string | null;
  readonly protection_assessment_reference: string | null;
  readonly retention_decision: string | null;
  readonly created_by: PersonId | null;
}

function toRound(row: Row): Round {
  return {
    id: row.id,
    name: row.name,
    instrument: row.instrument,
    instrumentVersion: row.instrument_version,
    about: row.about,
    state: row.state,
    source: row.source,
    opensOn: row.opens_on,
    closesOn: row.closes_on,
    indexThreshold: row.index_threshold,
    itemThreshold: row.item_threshold,
    // Only `columnsOf` writes these two.
    background: row.background as readonly BackgroundVariable[],
    population: row.population as PopulationRule,
    consultationReference: row.consultation_reference ?? undefined,
    protectionAssessmentReference: row.protection_assessment_reference ?? undefined,
    retentionDecision: row.retention_decision ?? undefined,
    createdBy: row.created_by ?? undefined,
  };
}
