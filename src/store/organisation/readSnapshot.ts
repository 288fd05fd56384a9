import { sql, type RawBuilder } from "kysely";
import type { RegisterSnapshot } from "../../domain/organisation/import/registerSnapshot.ts";
import type { Transaction } from "../transaction.ts";

/** The whole register over time by its natural keys, as an import compares with. */
export async function readSnapshot(tx: Transaction): Promise<RegisterSnapshot> {
  const period = sql`first_day as "firstDay", end_day as "endDay"`;
  return {
    units: await read(tx, sql`select code, name, kind, ${period} from unit`),
    parentLinks: await read(
      tx,
      sql`select u.code as "unitCode", p.code as "parentCode", l.first_day as "firstDay", l.end_day as "endDay"
        from unit_parent l join unit u on u.tenant = l.tenant and u.id = l.unit
        join unit p on p.tenant = l.tenant and p.id = l.parent`,
    ),
    persons: await read(
      tx,
      sql`select employee_key as "employeeKey", given_name as "givenName", family_name as "familyName",
        email, gender, language, protected_identity as "protectedIdentity" from person where employee_key is not null`,
    ),
    employments: await read(
      tx,
      sql`select e.employment_key as "employmentKey", p.employee_key as "employeeKey", u.code as "unitCode", e.title,
        e.paid, e.full_time_share as "fullTimeShare", e.first_day as "firstDay", e.end_day as "endDay"
        from employment e join person p on p.tenant = e.tenant and p.id = e.person
        join unit u on u.tenant = e.tenant and u.id = e.unit where p.employee_key is not null`,
    ),
    leaves: await read(
      tx,
      sql`select e.employment_key as "employmentKey", u.code as "unitCode", e.first_day as "employmentFirstDay",
        l.first_day as "firstDay", l.end_day as "endDay"
        from leave l join employment e on e.tenant = l.tenant and e.id = l.employment
        join unit u on u.tenant = e.tenant and u.id = e.unit`,
    ),
    posts: await read(
      tx,
      sql`select p.code, u.code as "unitCode", p.title, p.level, p.administrative_support as "administrativeSupport",
        p.first_day as "firstDay", p.end_day as "endDay"
        from post p join unit u on u.tenant = p.tenant and u.id = p.unit`,
    ),
    assignments: await read(
      tx,
      sql`select p.code as "postCode", person.employee_key as "employeeKey", a.kind,
        a.first_day as "firstDay", a.end_day as "endDay"
        from assignment a join post p on p.tenant = a.tenant and p.id = a.post
        join person on person.tenant = a.tenant and person.id = a.person where person.employee_key is not null`,
    ),
  };
}

/** Rows as the query names them, with null as undefined. */
async function read<Row>(tx: Transaction, query: RawBuilder<unknown>): Promise<readonly Row[]> {
  const { rows } = await query.execute(tx);
  for (const row of rows) {
    const record = row as Record<string, unknown>; // every row is an object of columns
    for (const key of Object.keys(record)) if (record[key] === null) record[key] = undefined;
  }
  return rows as readonly Row[]; // the query's columns are the fields of the row it is read into
}
