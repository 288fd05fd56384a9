import { sql } from "kysely";
import type { RoundId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

/** How people have been reached. Says nothing of who has answered: that is nobody's before the close. */
export interface Delivery {
  readonly invited: number;
  readonly mailed: number;
  readonly printed: number;
  /** Neither mailed nor printed yet. */
  readonly notReached: number;
  /** Without an address in the register: they need a printed code. */
  readonly withoutAddress: number;
  /** With an address, and no letter has been sent. */
  readonly toInvite: number;
  /** How many times letters have been sent. */
  readonly mailings: number;
}

export async function deliveryOf(tx: Transaction, round: RoundId): Promise<Delivery> {
  const { rows } = await sql<Delivery>`
    select count(*) as invited,
      count(*) filter (where i.delivery = 'mail') as mailed,
      count(*) filter (where i.delivery = 'printed') as printed,
      count(*) filter (where i.delivery = 'none') as "notReached",
      count(*) filter (where p.email is null) as "withoutAddress",
      count(*) filter (where p.email is not null and i.mailings = 0) as "toInvite",
      coalesce(max(i.mailings), 0) as mailings
    from invitation i join person p on p.tenant = i.tenant and p.id = i.person
    where i.round = ${round}`.execute(tx);
  return rows[0]!; // an aggregate without groups gives one row
}
