import { sql } from "kysely";
import type { ProgrammeSessionId } from "../../domain/programme/programme.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

/** A letter in line. Its words are made when it is sent. */
export interface LetterInLine {
  readonly id: string;
  readonly person: PersonId;
  /** For an invitation: which session, and which telling of it. */
  readonly session: { readonly id: ProgrammeSessionId; readonly sequence: number } | undefined;
  readonly writtenAt: Date;
  readonly attempts: number;
}

type NewLetter = Pick<LetterInLine, "id" | "person" | "session">;

export async function insertLetter(tx: Transaction, letter: NewLetter, at: Date): Promise<void> {
  await tx
    .insertInto("letter")
    .values({
      id: letter.id,
      person: letter.person,
      session: letter.session?.id ?? null,
      sequence: letter.session?.sequence ?? null,
      state: "waiting",
      written_at: at,
      ready_at: at,
      taken_at: null,
      ended_at: null,
    })
    .execute();
}

/** Whoever took a letter and has not ended it in so many minutes has died. */
const minutesToSend = 10;

/** Takes the letter that has waited longest, so that no other process sends it. */
export async function takeLetter(tx: Transaction, now: Date): Promise<LetterInLine | undefined> {
  const { rows } = await sql<{
    id: string;
    person: PersonId;
    session: ProgrammeSessionId | null;
    sequence: number | null;
    written_at: Date;
    attempts: number;
  }>`
    update letter set state = 'sending', taken_at = ${now}, attempts = attempts + 1
    where id = (
      select id from letter
      where (state = 'waiting' and ready_at <= ${now})
        or (state = 'sending' and taken_at < ${beforeDeath(now)})
      order by written_at, id limit 1 for update skip locked
    )
    returning id, person, session, sequence, written_at, attempts`.execute(tx);
  const [row] = rows;
  if (!row) return undefined;
  const session =
    row.session === null || row.sequence === null ? undefined : { id: row.session, sequence: row.sequence };
  return { id: row.id, person: row.person, session, writtenAt: row.written_at, attempts: row.attempts };
}

export async function endLetter(
  tx: Transaction,
  id: string,
  state: "sent" | "refused" | "dropped",
  at: Date,
): Promise<void> {
  await tx.updateTable("letter").set({ state, ended_at: at }).where("id", "=", id).execute();
}

/** Puts a letter back that could not be sent, and lets all that wait rest until a moment. */
export async function restLetters(tx: Transaction, id: string, until: Date): Promise<void> {
  await tx.updateTable("letter").set({ state: "waiting" }).where("id", "=", id).execute();
  await tx.updateTable("letter").set({ ready_at: until }).where("state", "=", "waiting").execute();
}

/** There is a letter to send, and no work in line that will. */
export async function needsSending(tx: Transaction, now: Date): Promise<boolean> {
  const { rows } = await sql<{ needed: boolean }>`
    select exists (select from letter
        where (state = 'waiting' and ready_at <= ${now})
          or (state = 'sending' and taken_at < ${beforeDeath(now)}))
      and not exists (select from job where kind = 'sendLetters' and state = 'waiting'
        and asked_at > ${hourBefore(now)}) as needed`.execute(tx);
  return rows[0]?.needed === true;
}

export interface LettersSince {
  readonly sent: number;
  /** The mail server took no letter to the address. */
  readonly refused: number;
}

export async function countLetters(tx: Transaction, since: Date): Promise<LettersSince> {
  const { rows } = await sql<LettersSince>`
    select count(*) filter (where state = 'sent') as sent, count(*) filter (where state = 'refused') as refused
    from letter where ended_at >= ${since}`.execute(tx);
  return rows[0]!; // an aggregate without groups gives one row
}

/** With what they told of: after so long nothing of it is news. */
export async function removeOldLetters(tx: Transaction, endedBefore: Date): Promise<void> {
  await tx.deleteFrom("letter").where("ended_at", "<", endedBefore).execute();
}

/** Work that has waited longer was lost. */
function hourBefore(now: Date): Date {
  return new Date(now.getTime() - 3_600_000);
}

function beforeDeath(now: Date): Date {
  return new Date(now.getTime() - minutesToSend * 60_000);
}
