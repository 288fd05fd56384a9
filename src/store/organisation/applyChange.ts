import { sql, type RawBuilder } from "kysely";
import type { Changes, RegisterChange } from "../../domain/organisation/import/registerChange.ts";
import type { Transaction } from "../transaction.ts";

const rowsAtOnce = 2000;

/**
 * Merges an import into the register. Everything is found by natural keys; part by part, and in each removed, changed,
 * ended, added, so that no reference and no key is broken on the way. Addresses of people who change theirs are
 * emptied first: two may change with each other.
 */
export async function applyChange(tx: Transaction, change: RegisterChange): Promise<void> {
  await part(tx, change.units, changeUnits, addUnits);
  await each(tx, change.parentLinks.removed, removeLinks);
  await part(tx, change.parentLinks, changeLinks, addLinks);
  await each(
    tx,
    change.persons.changed.filter(({ before, after }) => before.email !== after.email),
    emptyAddresses,
  );
  await part(tx, change.persons, changePersons, addPersons);
  await part(tx, change.employments, changeEmployments, addEmployments);
  await part(tx, change.leaves, changeLeaves, addLeaves);
  await part(tx, change.posts, changePosts, addPosts);
  await part(tx, change.assignments, changeAssignments, addAssignments);
}

async function part<Value>(
  tx: Transaction,
  changes: Changes<Value>,
  changeStatement: Statement,
  addStatement: Statement,
): Promise<void> {
  await each(tx, changes.changed, changeStatement);
  await each(tx, changes.ended, changeStatement);
  await each(tx, changes.added, addStatement);
}

type Statement = (rows: RawBuilder<unknown>) => RawBuilder<unknown>;

async function each(tx: Transaction, values: readonly unknown[], statement: Statement): Promise<void> {
  for (let from = 0; from < values.length; from += rowsAtOnce) {
    const batch = sql`(select value as r from json_array_elements(${JSON.stringify(values.slice(from, from + rowsAtOnce))}::json)) as given`;
    await statement(batch).execute(tx);
  }
}

const days = sql`(r->>'firstDay')::date, (r->>'endDay')::date`;

const removeLinks: Statement = (rows) => sql`
  delete from unit_parent l using ${rows}, unit u
  where u.code = r->>'unitCode' and l.unit = u.id and l.first_day = (r->>'firstDay')::date`;

const addUnits: Statement = (rows) => sql`
  insert into unit (id, code, name, kind, first_day, end_day)
  select gen_random_uuid(), r->>'code', r->>'name', r->>'kind', ${days} from ${rows}`;

const addLinks: Statement = (rows) => sql`
  insert into unit_parent (unit, parent, first_day, end_day)
  select u.id, p.id, ${days} from ${rows} join unit u on u.code = r->>'unitCode' join unit p on p.code = r->>'parentCode'`;

// Who was let in by e-mail address before the first file came has no key yet, and is the person of that address.
const addPersons: Statement = (rows) => sql`
  with known as (
    update person p set employee_key = r->>'employeeKey', given_name = r->>'givenName', family_name = r->>'familyName',
      gender = r->>'gender', language = r->>'language', protected_identity = (r->>'protectedIdentity')::boolean
    from ${rows} where p.employee_key is null and lower(p.email) = lower(r->>'email')
    returning p.employee_key)
  insert into person (id, employee_key, given_name, family_name, email, gender, language, protected_identity)
  select gen_random_uuid(), r->>'employeeKey', r->>'givenName', r->>'familyName', r->>'email', r->>'gender',
    r->>'language', (r->>'protectedIdentity')::boolean from ${rows}
  where r->>'employeeKey' not in (select employee_key from known)`;

const addEmployments: Statement = (rows) => sql`
  insert into employment (id, employment_key, person, unit, title, paid, full_time_share, first_day, end_day)
  select gen_random_uuid(), r->>'employmentKey', p.id, u.id, r->>'title', r->>'paid', (r->>'fullTimeShare')::real, ${days}
  from ${rows} join person p on p.employee_key = r->>'employeeKey' join unit u on u.code = r->>'unitCode'`;

const addLeaves: Statement = (rows) => sql`
  insert into leave (id, employment, first_day, end_day)
  select gen_random_uuid(), e.id, ${days} from ${rows} join unit u on u.code = r->>'unitCode'
  join employment e on e.employment_key = r->>'employmentKey' and e.unit = u.id
    and e.first_day = (r->>'employmentFirstDay')::date`;

const addPosts: Statement = (rows) => sql`
  insert into post (id, code, unit, title, level, administrative_support, first_day, end_day)
  select gen_random_uuid(), r->>'code', u.id, r->>'title', r->>'level', r->>'administrativeSupport', ${days}
  from ${rows} join unit u on u.code = r->>'unitCode'`;

const addAssignments: Statement = (rows) => sql`
  insert into assignment (id, post, person, kind, first_day, end_day)
  select gen_random_uuid(), post.id, p.id, r->>'kind', ${days}
  from ${rows} join post on post.code = r->>'postCode' join person p on p.employee_key = r->>'employeeKey'`;

const dated = sql`first_day = (r->'after'->>'firstDay')::date, end_day = (r->'after'->>'endDay')::date`;
const began = sql`(r->'before'->>'firstDay')::date`;

const changeUnits: Statement = (rows) => sql`
  update unit set name = r->'after'->>'name', kind = r->'after'->>'kind', ${dated}
  from ${rows} where unit.code = r->'before'->>'code'`;

const changeLinks: Statement = (rows) => sql`
  update unit_parent l set parent = p.id, ${dated}
  from ${rows}, unit u, unit p
  where u.code = r->'before'->>'unitCode' and p.code = r->'after'->>'parentCode' and l.unit = u.id and l.first_day = ${began}`;

const emptyAddresses: Statement = (rows) => sql`
  update person set email = null from ${rows} where employee_key = r->'before'->>'employeeKey'`;

const changePersons: Statement = (rows) => sql`
  update person set given_name = r->'after'->>'givenName', family_name = r->'after'->>'familyName',
    email = r->'after'->>'email', gender = r->'after'->>'gender', language = r->'after'->>'language',
    protected_identity = (r->'after'->>'protectedIdentity')::boolean
  from ${rows} where employee_key = r->'before'->>'employeeKey'`;

const changeEmployments: Statement = (rows) => sql`
  update employment e set title = r->'after'->>'title', paid = r->'after'->>'paid',
    full_time_share = (r->'after'->>'fullTimeShare')::real, ${dated}
  from ${rows}, unit u
  where u.code = r->'before'->>'unitCode' and e.unit = u.id
    and e.employment_key = r->'before'->>'employmentKey' and e.first_day = ${began}`;

const changeLeaves: Statement = (rows) => sql`
  update leave l set ${dated}
  from ${rows}, unit u, employment e
  where u.code = r->'before'->>'unitCode' and e.unit = u.id and e.employment_key = r->'before'->>'employmentKey'
    and e.first_day = (r->'before'->>'employmentFirstDay')::date and l.employment = e.id and l.first_day = ${began}`;

const changePosts: Statement = (rows) => sql`
  update post set unit = u.id, title = r->'after'->>'title', level = r->'after'->>'level',
    administrative_support = r->'after'->>'administrativeSupport', ${dated}
  from ${rows}, unit u
  where post.code = r->'before'->>'code' and u.code = r->'after'->>'unitCode'`;

const changeAssignments: Statement = (rows) => sql`
  update assignment a set ${dated}
  from ${rows}, post, person p
  where post.code = r->'before'->>'postCode' and p.employee_key = r->'before'->>'employeeKey'
    and a.post = post.id and a.person = p.id and a.kind = r->'before'->>'kind' and a.first_day = ${began}`;
