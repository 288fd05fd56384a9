import { sql } from "kysely";
import type { RoundId, UnitId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

/** Somebody who is given a code on paper. */
export interface Printed {
  readonly id: string;
  readonly unit: UnitId;
  /** Undefined where the identity is protected: such names stand on no list. */
  readonly name: string | undefined;
}

/** Those asked in these units, by unit and name. */
export async function listToPrint(
  tx: Transaction,
  round: RoundId,
  units: readonly UnitId[],
  withoutAddressOnly: boolean,
): Promise<readonly Printed[]> {
  const { rows } = await sql<Omit<Printed, "name"> & { name: string | null }>`
    select i.id, i.unit, case when p.protected_identity then null else p.given_name || ' ' || p.family_name end as name
    from invitation i join person p on p.tenant = i.tenant and p.id = i.person
    where i.round = ${round} and (p.email is null or not ${withoutAddressOnly})
      and i.unit in (select value::uuid from json_array_elements_text(${JSON.stringify(units)}) as value)
    order by p.family_name, p.given_name, i.id`.execute(tx);
  return rows.map((row) => ({ ...row, name: row.name ?? undefined }));
}

/**
 * Gives these people new codes on paper. Of those who have collected a form only the row is written: their slip
 * carries a code that opens nothing, so that a list of slips does not tell who has answered.
 * @param codeHashes by invitation
 */
export async function markPrinted(tx: Transaction, codeHashes: ReadonlyMap<string, string>): Promise<void> {
  const codes = JSON.stringify([...codeHashes].map(([id, hash]) => ({ id, hash })));
  await sql`
    update invitation i set delivery = 'printed',
      code_hash = case when i.collected then i.code_hash else c.hash end
    from json_to_recordset(${codes}) as c (id uuid, hash text)
    where i.id = c.id`.execute(tx);
}
