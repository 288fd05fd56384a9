import type { Actor, UnitInTree } from "../../domain/access/actor.ts";
import { mayReceiveDevelopmentPlan } from "../../domain/development/mayReadDevelopmentPlan.ts";
import { isVacant } from "../../domain/organisation/post.ts";
import { unitsAbove } from "../../domain/organisation/unitTree.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import { coachesOn } from "../../store/access/coachesOn.ts";
import { findActor } from "../../store/access/findActor.ts";
import { mainUnitOf } from "../../store/organisation/mainUnitOf.ts";
import { postsOn } from "../../store/organisation/postsOn.ts";
import { unitsOn } from "../../store/organisation/unitsOn.ts";
import type { Transaction } from "../../store/transaction.ts";

export interface PossibleReader {
  readonly person: PersonId;
  readonly name: string;
  /** The title of the post; undefined for a coach. */
  readonly title: string | undefined;
}

/** Whom a person could share a plan with: coaches, and the managers above. Protected identities are not listed. */
export async function possibleReaders(
  tx: Transaction,
  actor: Actor,
  today: Day,
): Promise<readonly PossibleReader[]> {
  const answersTo = await unitAnsweredTo(tx, actor, today);
  const path = answersTo ? [answersTo.id, ...answersTo.above] : [];
  const posts = await postsOn(tx, today);
  const managers = path.flatMap((unit) =>
    posts
      .filter((post) => post.unit === unit && !isVacant(post))
      .flatMap(({ title, holders }) =>
        holders.flatMap(({ person, name, kind }) =>
          name === undefined || kind === "deputy" ? [] : [{ person, name, title }],
        ),
      ),
  );
  const coaches = (await coachesOn(tx, today)).map((coach) => ({ ...coach, title: undefined }));
  const all = [...managers, ...coaches].filter(({ person }) => person !== actor.person);
  return all.filter(({ person }, index) => all.findIndex((one) => one.person === person) === index);
}

/** Whether each of some people may be given the plan, judged by what they are today. */
export async function judgeReaders(
  tx: Transaction,
  actor: Actor,
  people: readonly PersonId[],
  today: Day,
): Promise<readonly { readonly person: PersonId; readonly mayReceive: boolean }[]> {
  const answersTo = await unitAnsweredTo(tx, actor, today);
  const judged: { person: PersonId; mayReceive: boolean }[] = [];
  for (const person of people) {
    const reader = await findActor(tx, actor.tenant, person, today);
    const place = answersTo ?? { id: noUnit, above: [] };
    const mayReceive = reader !== undefined && mayReceiveDevelopmentPlan(reader, actor.person, place);
    judged.push({ person, mayReceive });
  }
  return judged;
}

/** Nobody leads it: who has no unit shares with coaches only. */
const noUnit = "" as UnitInTree["id"];

/** The unit whose managers lead a person: the own one, or the one above for who leads the own. */
async function unitAnsweredTo(tx: Transaction, actor: Actor, today: Day): Promise<UnitInTree | undefined> {
  const units = new Map((await unitsOn(tx, today)).map((unit) => [unit.id, unit]));
  const led = actor.leads.find((unit) => units.has(unit));
  if (led !== undefined) {
    const [id, ...above] = unitsAbove(units, led);
    return id === undefined ? undefined : { id, above };
  }
  const own = await mainUnitOf(tx, actor.person, today);
  return own === undefined || !units.has(own) ? undefined : { id: own, above: unitsAbove(units, own) };
}
