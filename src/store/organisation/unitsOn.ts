import { sql } from "kysely";
import type { Unit } from "../../domain/organisation/unitTree.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { Transaction } from "../transaction.ts";
import { keptWithRegister } from "./keptWithRegister.ts";

/** All units that exist on a day, each with what it stands below that day. */
export const unitsOn = keptWithRegister(async (tx: Transaction, on: Day): Promise<readonly Unit[]> => {
  const { rows } = await sql<Omit<Unit, "parent"> & { parent: Unit["parent"] | null }>`
    select u.id, u.code, u.name, u.kind, up.parent
    from unit u
    left join unit_parent up on up.tenant = u.tenant and up.unit = u.id
      and up.first_day <= ${on} and (up.end_day is null or up.end_day > ${on})
    where u.first_day <= ${on} and (u.end_day is null or u.end_day > ${on})`.execute(tx);
  return rows.map((row) => ({ ...row, parent: row.parent ?? undefined }));
});
