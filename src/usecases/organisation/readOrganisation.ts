import type { Actor } from "../../domain/access/actor.ts";
import { mayReadWholeOrganisation, mayWriteNorms } from "../../domain/access/mayReadOrganisation.ts";
import type { Post } from "../../domain/organisation/post.ts";
import { spanOfControl } from "../../domain/organisation/spanOfControl.ts";
import { inOrder, type PlacedUnit } from "../../domain/organisation/unitTree.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { normOf } from "../../store/organisation/normOf.ts";
import { postsOn } from "../../store/organisation/postsOn.ts";
import { staffOn } from "../../store/organisation/staffOn.ts";
import { unitsOn } from "../../store/organisation/unitsOn.ts";
import type { Needs } from "../needs.ts";

export interface OrganisationUnit extends PlacedUnit {
  readonly people: number;
  readonly posts: readonly (Post & { readonly span: number })[];
}

export interface OrganisationView {
  readonly units: readonly OrganisationUnit[];
  readonly people: number;
  /** People per manager above which a post is to be looked at. */
  readonly spanNorm: number;
  readonly mayWriteNorm: boolean;
}

/** The organisation as it stands today: every unit in order, with its posts, their holders and spans. */
export const readOrganisation =
  ({ database, now }: Pick<Needs, "database" | "now">) =>
  (
    actor: Actor,
    compare: (left: string, right: string) => number,
  ): Promise<Result<OrganisationView, "notAllowed">> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!mayReadWholeOrganisation(actor)) return err("notAllowed");
      const today = dayInStockholm(now());
      const units = await unitsOn(tx, today);
      const posts = await postsOn(tx, today);
      const staff = await staffOn(tx, today);
      const peopleByUnit = new Map(staff.map((unit) => [unit.unit, unit.people]));
      const span = spanOfControl({
        units: new Map(units.map((unit) => [unit.id, unit])),
        posts,
        staffByUnit: peopleByUnit,
      });
      const postsByUnit = Map.groupBy(posts, (post) => post.unit);
      return ok({
        units: inOrder(units, compare).map((unit) => ({
          ...unit,
          people: peopleByUnit.get(unit.id) ?? 0,
          posts: (postsByUnit.get(unit.id) ?? []).map((post) => ({ ...post, span: span.get(post.id) ?? 0 })),
        })),
        people: staff.reduce((sum, unit) => sum + unit.people, 0),
        spanNorm: (await normOf(tx, "spanOfControl")).value,
        mayWriteNorm: mayWriteNorms(actor),
      });
    });
