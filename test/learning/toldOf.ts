import type { Actor } from "../../src/domain/access/actor.ts";
import { actVerbs, type ActVerb } from "../../src/domain/lrs/act.ts";
import { exportOwnRecord, readOwnRecord } from "../../src/usecases/lrs/ownRecord.ts";
import type { World } from "../database/world.ts";

/** What a person's own record says of them, the earliest first: "completed step: ok". */
export async function toldOf({ needs }: World, actor: Actor): Promise<readonly string[]> {
  const { lines } = await readOwnRecord(needs)(actor, 1);
  const verbs = Object.keys(actVerbs) as ActVerb[]; // the keys of a constant
  return lines.toReversed().map(({ verb, thing, success }) => {
    const outcome = { true: ": ok", false: ": not ok", undefined: "" }[String(success)];
    return `${verbs.find((one) => actVerbs[one] === verb)} ${thing.kind}${outcome}`;
  });
}

/** The whole of it as text, to look for what must not stand there. */
export function recordTextOf({ needs }: World, actor: Actor): Promise<string> {
  return exportOwnRecord(needs)(actor);
}
