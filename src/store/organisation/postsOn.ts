import { sql } from "kysely";
import type { AdministrativeSupport, Post } from "../../domain/organisation/post.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { PersonId, PostId, UnitId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";
import { keptWithRegister } from "./keptWithRegister.ts";

interface Row {
  readonly id: PostId;
  readonly code: string;
  readonly unit: UnitId;
  readonly title: string;
  readonly level: Post["level"];
  readonly support: AdministrativeSupport;
  readonly holders: readonly {
    person: PersonId;
    given: string;
    family: string;
    protected: boolean;
    kind: Post["holders"][number]["kind"];
    since: Day;
  }[];
}

/** All posts as manager that exist on a day, with who holds them that day (nobody: the post is vacant). */
export const postsOn = keptWithRegister(async (tx: Transaction, on: Day): Promise<readonly Post[]> => {
  const { rows } = await sql<Row>`
    select p.id, p.code, p.unit, p.title, p.level, p.administrative_support as support,
      coalesce((
        select json_agg(json_build_object(
          'person', a.person, 'given', person.given_name, 'family', person.family_name,
          'protected', person.protected_identity, 'kind', a.kind, 'since', a.first_day) order by a.kind desc, a.first_day)
        from assignment a join person on person.tenant = a.tenant and person.id = a.person
        where a.tenant = p.tenant and a.post = p.id
          and a.first_day <= ${on} and (a.end_day is null or a.end_day > ${on})), '[]') as holders
    from post p
    where p.first_day <= ${on} and (p.end_day is null or p.end_day > ${on})
    order by p.code`.execute(tx);
  return rows.map(({ support, holders, ...row }) => ({
    ...row,
    administrativeSupport: support,
    holders: holders.map(({ given, family, protected: hidden, ...holder }) => ({
      ...holder,
      // A protected identity is hidden wherever names are listed, for whoever reads.
      name: hidden ? undefined : `${given} ${family}`,
    })),
  }));
});
