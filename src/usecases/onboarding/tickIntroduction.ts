import type { Actor } from "../../domain/access/actor.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { replaceIntroductionTicks } from "../../store/onboarding/introductionTick.ts";
import type { Needs } from "../needs.ts";
import { ownIntroduction } from "../ownIntroduction.ts";

/**
 * Marks what is done of the own introduction. Not logged: it is the person's own.
 * @param items ids as they were sent: others than the introduction's are left out
 */
export const tickIntroduction =
  ({ database, now, content }: Pick<Needs, "database" | "now" | "content">) =>
  (actor: Actor, items: ReadonlySet<string>): Promise<Result<undefined, "noIntroduction">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const today = dayInStockholm(now());
      const own = await ownIntroduction(tx, content.introduction, actor.person, today);
      if (!own) return err("noIntroduction");
      const known = own.stages.flatMap((stage) => stage.items.map(({ id }) => id));
      const ticked = known.filter((id) => items.has(id));
      await replaceIntroductionTicks(tx, actor.person, own.post, ticked, today);
      return ok();
    });
