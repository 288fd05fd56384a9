import type { Actor } from "../../domain/access/actor.ts";
import {
  mayReadUnit,
  mayReadWholeOrganisation,
  mayWriteAssignment,
} from "../../domain/access/mayReadOrganisation.ts";
import type { UnitAssignment } from "../../domain/organisation/assignmentFacts.ts";
import type { Post } from "../../domain/organisation/post.ts";
import { spanOfControl } from "../../domain/organisation/spanOfControl.ts";
import { unitsAbove, type Unit } from "../../domain/organisation/unitTree.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import type { UnitId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { leadersOfUnit, type PastLeader } from "../../store/organisation/leadersOfUnit.ts";
import { normOf } from "../../store/organisation/normOf.ts";
import { postsOn } from "../../store/organisation/postsOn.ts";
import { staffOn, type UnitStaff } from "../../store/organisation/staffOn.ts";
import { unitAssignment } from "../../store/organisation/unitAssignment.ts";
import { unitsOn } from "../../store/organisation/unitsOn.ts";
import type { Needs } from "../needs.ts";

export interface UnitView {
  readonly unit: Unit;
  /** Those above that this person may read too, from the top down. */
  readonly above: readonly Unit[];
  readonly mayReadWhole: boolean;
  readonly below: readonly Unit[];
  readonly posts: readonly (Post & { readonly span: number })[];
  readonly staff: UnitStaff;
  readonly spanNorm: number;
  readonly assignment: UnitAssignment;
  readonly leaders: readonly PastLeader[];
  readonly mayWrite: boolean;
}

/** One unit today: what it is asked to do, who leads it and has led it, how many they are. */
export const readUnit =
  ({ database, now }: Pick<Needs, "database" | "now">) =>
  (actor: Actor, id: UnitId): Promise<Result<UnitView, "noSuchUnit">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const today = dayInStockholm(now());
      const units = new Map((await unitsOn(tx, today)).map((unit) => [unit.id, unit]));
      const unit = units.get(id);
      const above = unitsAbove(units, id);
      if (!unit || !mayReadUnit(actor, { id, above })) return err("noSuchUnit");
      const posts = await postsOn(tx, today);
      const staff = await staffOn(tx, today);
      const staffByUnit = new Map(staff.map((one) => [one.unit, one.people]));
      const span = spanOfControl({ units, posts, staffByUnit });
      return ok({
        unit,
        above: above
          .toReversed()
          .filter((one) => mayReadUnit(actor, { id: one, above: unitsAbove(units, one) }))
          .flatMap((one) => units.get(one) ?? []),
        mayReadWhole: mayReadWholeOrganisation(actor),
        below: [...units.values()].filter((one) => one.parent === id),
        posts: posts
          .filter((post) => post.unit === id)
          .map((post) => ({ ...post, span: span.get(post.id) ?? 0 })),
        staff: staff.find((one) => one.unit === id) ?? { unit: id, people: 0, hourly: 0, onLeave: 0 },
        spanNorm: (await normOf(tx, "spanOfControl")).value,
        assignment: await unitAssignment(tx, id, today),
        leaders: await leadersOfUnit(tx, id),
        mayWrite: mayWriteAssignment(actor, { id, above }),
      });
    });
