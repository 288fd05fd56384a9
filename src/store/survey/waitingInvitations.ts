import { sql } from "kysely";
import type { Day } from "../../domain/shared/day.ts";
import type { PersonId, RoundId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

export interface WaitingInvitation {
  readonly id: string;
  readonly round: RoundId;
  readonly roundName: string;
  readonly about: "unit" | "person" | "post";
  readonly closesOn: Day;
  /** Whom a 360 is about; undefined for other rounds, and where that identity is protected. */
  readonly ratedName: string | undefined;
  readonly isAboutSelf: boolean;
}

/** Forms that a person has been asked to fill in and has not collected yet, soonest first. */
export async function waitingInvitations(
  tx: Transaction,
  person: PersonId,
  on: Day,
): Promise<readonly WaitingInvitation[]> {
  const { rows } = await sql<Omit<WaitingInvitation, "ratedName"> & { ratedName: string | null }>`
    select i.id, i.round, r.name as "roundName", r.about, r.closes_on as "closesOn",
      coalesce(i.rated = i.person, false) as "isAboutSelf",
      case when p.protected_identity then null else p.given_name || ' ' || p.family_name end as "ratedName"
    from invitation i
    join round r on r.tenant = i.tenant and r.id = i.round
    left join person p on p.tenant = i.tenant and p.id = i.rated
    where i.person = ${person} and not i.collected
      and r.state = 'open' and r.opens_on <= ${on} and r.closes_on >= ${on}
    order by r.closes_on, r.name, p.family_name, i.id`.execute(tx);
  return rows.map((row) => ({ ...row, ratedName: row.ratedName ?? undefined }));
}
