import { sql } from "kysely";
import type { Day } from "../../domain/shared/day.ts";
import type { PersonId, RoundId } from "../../domain/shared/ids.ts";
import type { MirrorCoaching } from "../../domain/survey/mayReadMirror.ts";
import type { MirrorRelease } from "../../domain/survey/mirrorRelease.ts";
import type { Transaction } from "../transaction.ts";

/** A mirror as one finds it in a list. */
export interface ListedMirror {
  readonly round: RoundId;
  readonly roundName: string;
  readonly releasedAt: Date;
  readonly rated: PersonId;
  /** Undefined where the identity is protected. */
  readonly ratedName: string | undefined;
}

export interface StoredMirror {
  readonly release: string;
  readonly releasedAt: Date;
  readonly mirror: MirrorRelease;
}

export interface NamedCoaching extends MirrorCoaching {
  readonly coachName: string;
}

/** Mirrors about a person, the latest first. */
export async function mirrorsOf(tx: Transaction, person: PersonId): Promise<readonly ListedMirror[]> {
  return listMirrors(tx, sql`m.rated = ${person}`);
}

/** Mirrors that others let this person read as their coach today, the latest first. */
export async function mirrorsCoached(tx: Transaction, coach: PersonId): Promise<readonly ListedMirror[]> {
  return listMirrors(
    tx,
    sql`exists (select from mirror_coach c where c.release = m.release and c.rated = m.rated
      and c.coach = ${coach} and c.revoked_on is null)`,
  );
}

async function listMirrors(tx: Transaction, which: ReturnType<typeof sql>): Promise<readonly ListedMirror[]> {
  const { rows } = await sql<
    Omit<ListedMirror, "releasedAt" | "roundName" | "ratedName"> & {
      round_name: string;
      released_at: Date;
      rated_name: string | null;
    }
  >`
    select r.round, round.name as round_name, r.released_at, m.rated,
      case when p.protected_identity then null else p.given_name || ' ' || p.family_name end as rated_name
    from released_mirror m
    join release r on r.tenant = m.tenant and r.id = m.release
    join round on round.tenant = r.tenant and round.id = r.round
    join person p on p.tenant = m.tenant and p.id = m.rated
    where ${which}
    order by r.released_at desc, rated_name`.execute(tx);
  return rows.map(({ round_name, released_at, rated_name, ...row }) => ({
    ...row,
    roundName: round_name,
    releasedAt: released_at,
    ratedName: rated_name ?? undefined,
  }));
}

export async function findMirror(
  tx: Transaction,
  round: RoundId,
  rated: PersonId,
): Promise<StoredMirror | undefined> {
  const row = await tx
    .selectFrom("released_mirror")
    .innerJoin("release", "release.id", "released_mirror.release")
    .select(["release.id", "release.released_at", "released_mirror.result"])
    .where("release.round", "=", round)
    .where("released_mirror.rated", "=", rated)
    .executeTakeFirst();
  // What closing a round released is the only thing that is written there.
  return row && { release: row.id, releasedAt: row.released_at, mirror: row.result as MirrorRelease };
}

/** All mirrors of a round: for aggregates over enough people, and for nothing else. */
export async function mirrorsOfRound(
  tx: Transaction,
  round: RoundId,
): Promise<ReadonlyMap<PersonId, MirrorRelease>> {
  const rows = await tx
    .selectFrom("released_mirror")
    .innerJoin("release", "release.id", "released_mirror.release")
    .select(["released_mirror.rated", "released_mirror.result"])
    .where("release.round", "=", round)
    .execute();
  return new Map(rows.map((row) => [row.rated, row.result as MirrorRelease])); // as in findMirror
}

/** Every coaching of a mirror, also those taken back, oldest first. */
export async function coachingsOf(
  tx: Transaction,
  release: string,
  rated: PersonId,
): Promise<readonly NamedCoaching[]> {
  const { rows } = await sql<{
    id: string;
    coach: PersonId;
    name: string;
    given_on: Day;
    revoked_on: Day | null;
  }>`
    select c.id, c.coach, p.given_name || ' ' || p.family_name as name, c.given_on, c.revoked_on
    from mirror_coach c join person p on p.tenant = c.tenant and p.id = c.coach
    where c.release = ${release} and c.rated = ${rated}
    order by c.given_on, c.id`.execute(tx);
  return rows.map(({ name, given_on, revoked_on, ...row }) => ({
    ...row,
    rated,
    coachName: name,
    givenOn: given_on,
    revokedOn: revoked_on ?? undefined,
  }));
}

export async function insertCoaching(
  tx: Transaction,
  release: string,
  { id, rated, coach, givenOn }: Omit<MirrorCoaching, "revokedOn">,
): Promise<void> {
  await tx
    .insertInto("mirror_coach")
    .values({ id, release, rated, coach, given_on: givenOn, revoked_on: null })
    .execute();
}

export async function endCoaching(tx: Transaction, id: string, on: Day): Promise<void> {
  await tx.updateTable("mirror_coach").set({ revoked_on: on }).where("id", "=", id).execute();
}
