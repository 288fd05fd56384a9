import { sql } from "kysely";
import type { PersonId, RoundId } from "../../domain/shared/ids.ts";
import type { ChosenRaters } from "../../domain/survey/planRatings.ts";
import type { Transaction } from "../transaction.ts";

/** The peers and reports chosen for everybody rated in a round. */
export async function listRaters(
  tx: Transaction,
  round: RoundId,
): Promise<ReadonlyMap<PersonId, ChosenRaters>> {
  const rows = await tx
    .selectFrom("rater")
    .select(["rated", "person", "relation"])
    .where("round", "=", round)
    .orderBy("person")
    .execute();
  return new Map(
    [...Map.groupBy(rows, ({ rated }) => rated)].map(([rated, raters]) => [
      rated,
      {
        peers: raters.flatMap(({ person, relation }) => (relation === "peer" ? [person] : [])),
        reports: raters.flatMap(({ person, relation }) => (relation === "report" ? [person] : [])),
      },
    ]),
  );
}

/** Puts these raters in place of all who were chosen before for the people named. */
export async function replaceRaters(
  tx: Transaction,
  round: RoundId,
  chosen: ReadonlyMap<PersonId, ChosenRaters>,
): Promise<void> {
  const people = JSON.stringify([...chosen.keys()]);
  const rows = JSON.stringify(
    [...chosen].flatMap(([rated, { peers, reports }]) => [
      ...peers.map((person) => ({ rated, person, relation: "peer" })),
      ...reports.map((person) => ({ rated, person, relation: "report" })),
    ]),
  );
  await sql`
    delete from rater where round = ${round}
      and rated in (select value::uuid from json_array_elements_text(${people}) as value)`.execute(tx);
  await sql`
    insert into rater (round, rated, person, relation)
    select ${round}::uuid, rated, person, relation
    from json_to_recordset(${rows}) as r (rated uuid, person uuid, relation text)`.execute(tx);
}

export async function deleteRaters(tx: Transaction, round: RoundId): Promise<void> {
  await tx.deleteFrom("rater").where("round", "=", round).execute();
}
