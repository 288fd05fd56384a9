import type { PersonId } from "../../domain/shared/ids.ts";
import type { Instrument } from "../../domain/survey/instrument.ts";
import type { OwnAssessment } from "../../domain/survey/ownAssessment.ts";
import type { Transaction } from "../transaction.ts";

/** Keeps a person's latest own answers to an instrument; what was there before is gone. */
export async function saveOwnAssessment(
  tx: Transaction,
  person: PersonId,
  { items }: Pick<Instrument, "items">,
  assessment: OwnAssessment,
): Promise<void> {
  const answers = Object.fromEntries(items.map(({ id }, place) => [id, assessment.answers[place] ?? null]));
  const columns = {
    instrument_version: assessment.instrumentVersion,
    answered_on: assessment.answeredOn,
    answers: JSON.stringify(answers),
  };
  await tx
    .insertInto("own_assessment")
    .values({ person, instrument: assessment.instrument, ...columns })
    .onConflict((conflict) => conflict.columns(["tenant", "person", "instrument"]).doUpdateSet(columns))
    .execute();
}

export async function findOwnAssessment(
  tx: Transaction,
  person: PersonId,
  { id, items }: Pick<Instrument, "id" | "items">,
): Promise<OwnAssessment | undefined> {
  const row = await tx
    .selectFrom("own_assessment")
    .select(["instrument_version", "answered_on", "answers"])
    .where("person", "=", person)
    .where("instrument", "=", id)
    .executeTakeFirst();
  if (!row) return undefined;
  const answers = row.answers as Readonly<Record<string, number | null>>; // saveOwnAssessment alone writes them
  return {
    instrument: id,
    instrumentVersion: row.instrument_version,
    answeredOn: row.answered_on,
    answers: items.map((item) => answers[item.id] ?? undefined),
  };
}

export async function deleteOwnAssessment(
  tx: Transaction,
  person: PersonId,
  instrument: string,
): Promise<void> {
  await tx
    .deleteFrom("own_assessment")
    .where("person", "=", person)
    .where("instrument", "=", instrument)
    .execute();
}
