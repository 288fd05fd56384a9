import { factsOfPosts, type PostRegister } from "../../domain/competence/factsOfPosts.ts";
import type { Norms } from "../../domain/competence/condition.ts";
import type { PostFacts } from "../../domain/competence/postFacts.ts";
import type { Actor } from "../../domain/access/actor.ts";
import type { MandateRegister } from "../../domain/organisation/mandate.ts";
import type { Post } from "../../domain/organisation/post.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { PostId } from "../../domain/shared/ids.ts";
import { mandateRegister } from "../../store/organisation/mandateRegister.ts";
import { normOf } from "../../store/organisation/normOf.ts";
import { postRegister } from "../../store/organisation/postRegister.ts";
import type { Transaction } from "../../store/transaction.ts";

/** What stands around every post on a day: facts, norms, and who has which mandate. */
export interface Surroundings {
  readonly register: PostRegister;
  readonly facts: ReadonlyMap<PostId, PostFacts>;
  readonly norms: Norms;
  readonly mandate: MandateRegister;
}

export async function loadSurroundings(tx: Transaction, today: Day): Promise<Surroundings> {
  const register = await postRegister(tx, today);
  return {
    register,
    facts: factsOf(register),
    norms: { spanOfControl: (await normOf(tx, "spanOfControl")).value },
    mandate: await mandateRegister(tx, today),
  };
}

const factsByRegister = new WeakMap<PostRegister, ReadonlyMap<PostId, PostFacts>>();

/** The store gives the same register until it changes: its facts are found once, and forgotten with it. */
function factsOf(register: PostRegister): ReadonlyMap<PostId, PostFacts> {
  const facts = factsByRegister.get(register) ?? factsOfPosts(register);
  factsByRegister.set(register, facts);
  return facts;
}

/** The posts that a person holds or acts in. */
export function ownPosts({ register }: Surroundings, actor: Actor): readonly Post[] {
  return register.posts.filter(({ holders }) =>
    holders.some(({ person, kind }) => person === actor.person && kind !== "deputy"),
  );
}
