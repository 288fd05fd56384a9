import { sql } from "kysely";
import type { Day } from "../../domain/shared/day.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

export interface LetterTurn {
  readonly person: PersonId;
  /** The last day on which a weekly letter was looked for. */
  readonly weeklyOn: Day;
}

/**
 * Gives a first turn to those who have an address, and something that a letter may come to tell of: a plan, questions
 * that return, a course to renew, a seat, an application to decide, a peer group, a post since a year at most.
 */
export async function addTurns(
  tx: Transaction,
  { today, yesterday, at }: { readonly today: Day; readonly yesterday: Day; readonly at: Date },
): Promise<void> {
  await sql`
    with something (person) as (
      select owner from development_plan
      union select person from question_card
      union select person from course_enrolment where valid_until is not null
      union select person from programme_application where state = 'seated'
      union select person from peer_member where answer is distinct from false and left_on is null
      union select approver from programme_application where state = 'awaitsApproval'
      union select person from assignment
        where kind <> 'deputy' and first_day <= ${today} and first_day > ${today}::date - 366
    ), untold as materialized (
      select person from something except select person from letter_turn
    )
    insert into letter_turn (person, next_at, weekly_on)
    select p.id, ${at}, ${yesterday} from untold u join person p on p.id = u.person
    where p.email is not null
    on conflict do nothing`.execute(tx);
}

/** Takes those whose turn has come, for this transaction alone: another process takes others. */
export async function takeTurns(tx: Transaction, now: Date, most: number): Promise<readonly LetterTurn[]> {
  const rows = await tx
    .selectFrom("letter_turn")
    .select(["person", "weekly_on"])
    .where("next_at", "<=", now)
    .orderBy("next_at")
    .orderBy("person")
    .limit(most)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map(({ person, weekly_on }) => ({ person, weeklyOn: weekly_on }));
}

export async function endTurn(
  tx: Transaction,
  { person, weeklyOn }: LetterTurn,
  nextAt: Date,
): Promise<void> {
  await tx
    .updateTable("letter_turn")
    .set({ next_at: nextAt, weekly_on: weeklyOn })
    .where("person", "=", person)
    .execute();
}

/** Moves a person's next turn, where they have one. */
export async function moveTurn(tx: Transaction, person: PersonId, nextAt: Date): Promise<void> {
  await tx.updateTable("letter_turn").set({ next_at: nextAt }).where("person", "=", person).execute();
}
