import { sql } from "kysely";
import type { AdviceContest, AdviceId, ContestGround } from "../../domain/development/adviceContest.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

export interface StoredContest extends AdviceContest {
  readonly id: string;
  /** Undefined where the identity is protected. */
  readonly name: string | undefined;
}

export async function saveContest(tx: Transaction, id: string, contest: AdviceContest): Promise<void> {
  const state = JSON.stringify(contest.state);
  await tx
    .insertInto("advice_contest")
    .values({
      id,
      advice: contest.advice,
      person: contest.by,
      raised_on: contest.on,
      ground: contest.ground,
      reason: contest.reason,
      state,
    })
    .onConflict((conflict) => conflict.columns(["tenant", "id"]).doUpdateSet({ state }))
    .execute();
}

/** Every objection, those without an answer first, then the latest; who may read which is not decided here. */
export async function listContests(tx: Transaction): Promise<readonly StoredContest[]> {
  const { rows } = await sql<{
    id: string;
    advice: AdviceId;
    person: PersonId;
    name: string | null;
    raised_on: Day;
    ground: ContestGround;
    reason: string;
    state: AdviceContest["state"];
  }>`
    select c.id, c.advice, c.person, c.raised_on, c.ground, c.reason, c.state,
      case when p.protected_identity then null else p.given_name || ' ' || p.family_name end as name
    from advice_contest c join person p on p.tenant = c.tenant and p.id = c.person
    order by c.state->>'kind' = 'answered', c.raised_on desc, c.id`.execute(tx);
  return rows.map(({ person, raised_on, name, ...row }) => ({
    ...row,
    by: person,
    on: raised_on,
    name: name ?? undefined,
  }));
}
