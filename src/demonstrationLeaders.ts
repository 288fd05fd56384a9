import type { Day } from "./domain/shared/day.ts";
import type { PersonId, TenantId } from "./domain/shared/ids.ts";
import { listPersonas } from "./store/demonstration/persona.ts";
import { postsOn } from "./store/organisation/postsOn.ts";
import type { Needs } from "./usecases/needs.ts";

/** The demonstration's managers who are nobody's persona, in the order of the register, and the personas by kind. */
export async function demonstrationLeaders(
  { database }: Pick<Needs, "database">,
  { tenant, loadedOn }: { readonly tenant: TenantId; readonly loadedOn: Day },
) {
  return database.asTenant(tenant, async (tx) => {
    const personas = await listPersonas(tx);
    const taken = new Set<PersonId>(personas.map(({ person }) => person));
    const holders = (await postsOn(tx, loadedOn)).flatMap((post) =>
      post.holders.filter(({ kind, person, name }) => kind === "holder" && name && !taken.has(person)),
    );
    return {
      others: [...new Set(holders.map(({ person }) => person))],
      personas: new Map(personas.map(({ kind, person }) => [kind, person])),
    };
  });
}
