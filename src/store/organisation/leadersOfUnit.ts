import { sql } from "kysely";
import type { Day, Period } from "../../domain/shared/day.ts";
import type { PostId, UnitId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

/** Somebody who held a post over a unit for a time. */
export interface PastLeader {
  readonly post: PostId;
  readonly title: string;
  /** Undefined where the identity is protected. */
  readonly name: string | undefined;
  readonly kind: "holder" | "acting" | "deputy";
  readonly period: Period;
}

interface Row {
  readonly post: PostId;
  readonly title: string;
  readonly name: string | null;
  readonly kind: PastLeader["kind"];
  readonly first_day: Day;
  readonly end_day: Day | null;
}

/** Who led a unit when, newest first. */
export async function leadersOfUnit(tx: Transaction, unit: UnitId): Promise<readonly PastLeader[]> {
  const { rows } = await sql<Row>`
    select p.id as post, p.title, a.kind, a.first_day, a.end_day,
      case when person.protected_identity then null else person.given_name || ' ' || person.family_name end as name
    from post p
    join assignment a on a.tenant = p.tenant and a.post = p.id
    join person on person.tenant = a.tenant and person.id = a.person
    where p.unit = ${unit}
    order by a.first_day desc, a.kind, p.code`.execute(tx);
  return rows.map(({ first_day, end_day, name, ...row }) => ({
    ...row,
    name: name ?? undefined,
    period: { firstDay: first_day, endDay: end_day ?? undefined },
  }));
}
