import type { PersonId, UnitId } from "../shared/ids.ts";
import { nearestPosts } from "./nearestPosts.ts";
import { isVacant, type Post } from "./post.ts";
import { unitsAbove, type Unit } from "./unitTree.ts";

/** Who has the mandate to act: a role, never a person. */
export const mandateRoles = [
  "lineManager",
  "administrationHead",
  "chiefExecutive",
  "committee",
  "executiveBoard",
  "hrDirector",
] as const;
export type MandateRole = (typeof mandateRoles)[number];

/** Somebody who chairs a board or committee, and the units it answers for. */
export interface Chair {
  readonly person: PersonId;
  readonly kind: "executiveBoard" | "committee";
  readonly units: readonly UnitId[];
}

/** What has to be known to say who has a mandate on a day. */
export interface MandateRegister {
  readonly units: ReadonlyMap<UnitId, Unit>;
  readonly posts: readonly Post[];
  readonly chairs: readonly Chair[];
  /** The register has no director of personnel: what is addressed there reaches those who develop the organisation. */
  readonly hrDevelopers: readonly PersonId[];
}

type LeadPost = Pick<Post, "id" | "unit">;

/**
 * Who holds a mandate over a post today. Where nobody does, whoever stands next above: a vacancy must not swallow
 * what was sent. Deputies hold no mandate, and nobody has one over a post of their own.
 * @returns empty only where nobody at all stands above
 */
export function mandateHolders(
  role: MandateRole,
  post: LeadPost,
  register: MandateRegister,
): readonly PersonId[] {
  const own = new Set(holdersOfPost(post, register));
  for (const step of escalation[role]) {
    const holders = [...new Set(step(post, register))].filter((person) => !own.has(person));
    if (holders.length > 0) return holders;
  }
  return [];
}

type Step = (post: LeadPost, register: MandateRegister) => readonly PersonId[];

const lineManager: Step = (post, { units, posts }) =>
  holdersOf(nearestPosts(unitsAbove(units, post.unit), filledPosts(posts).all));

const administrationHead: Step = (post, { units, posts }) =>
  holdersOf(nearestPosts(unitsAbove(units, post.unit), filledPosts(posts).heads));

const chiefExecutive: Step = (post, { posts }) =>
  holdersOf(posts.filter(({ id, level }) => level === "chiefExecutive" && id !== post.id));

const committee: Step = (post, { units, chairs }) => {
  const path = [post.unit, ...unitsAbove(units, post.unit)];
  const answering = chairs.filter(({ kind }) => kind === "committee");
  const nearest = path.find((unit) => answering.some((chair) => chair.units.includes(unit)));
  return nearest === undefined
    ? []
    : answering.filter((chair) => chair.units.includes(nearest)).map(({ person }) => person);
};

const executiveBoard: Step = (_post, { chairs }) =>
  chairs.filter(({ kind }) => kind === "executiveBoard").map(({ person }) => person);

const hrDirector: Step = (_post, { hrDevelopers }) => hrDevelopers;

const escalation: Readonly<Record<MandateRole, readonly Step[]>> = {
  lineManager: [lineManager, chiefExecutive, executiveBoard],
  administrationHead: [administrationHead, chiefExecutive, executiveBoard],
  chiefExecutive: [chiefExecutive, executiveBoard],
  committee: [committee, executiveBoard],
  executiveBoard: [executiveBoard],
  hrDirector: [hrDirector, chiefExecutive],
};

/** Those who hold a post or act in it: a deputy does neither. */
export function holdersOfPost(
  post: Pick<Post, "id">,
  { posts }: Pick<MandateRegister, "posts">,
): readonly PersonId[] {
  return holdersOf(posts.filter(({ id }) => id === post.id));
}

function holdersOf(posts: readonly Post[]): readonly PersonId[] {
  return posts.flatMap(({ holders }) =>
    holders.filter(({ kind }) => kind !== "deputy").map(({ person }) => person),
  );
}

type PostsByUnit = ReadonlyMap<UnitId, readonly Post[]>;

const filledByPosts = new WeakMap<
  readonly Post[],
  { readonly all: PostsByUnit; readonly heads: PostsByUnit }
>();

/** Posts that somebody holds or acts in, by unit: found once for the same list, of which whole organisations are asked. */
function filledPosts(posts: readonly Post[]): { readonly all: PostsByUnit; readonly heads: PostsByUnit } {
  const known = filledByPosts.get(posts);
  if (known) return known;
  const filled = posts.filter((post) => !isVacant(post));
  const byUnit = (some: readonly Post[]): PostsByUnit => Map.groupBy(some, ({ unit }) => unit);
  const found = { all: byUnit(filled), heads: byUnit(filled.filter(({ level }) => level === "head")) };
  filledByPosts.set(posts, found);
  return found;
}
