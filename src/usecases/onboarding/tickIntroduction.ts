import type { Actor } from "../../domain/access/actor.ts";
import type { Act } from "../../domain/lrs/act.ts";
import type { IntroductionItem } from "../../domain/onboarding/introduction.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import type { PostId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { replaceIntroductionTicks } from "../../store/onboarding/introductionTick.ts";
import type { Needs } from "../needs.ts";
import { recordActs, unrecordActs, type RecordNeeds } from "../recordActs.ts";
import { ownIntroduction } from "../ownIntroduction.ts";

/**
 * Marks what is done of the own introduction. Not logged: it is the person's own, and told in their record.
 * @param items ids as they were sent: others than the introduction's are left out
 */
export const tickIntroduction =
  (needs: Pick<Needs, "database" | "content"> & RecordNeeds) =>
  (actor: Actor, items: ReadonlySet<string>): Promise<Result<undefined, "noIntroduction">> =>
    needs.database.asTenant(actor.tenant, async (tx) => {
      const today = dayInStockholm(needs.now());
      const own = await ownIntroduction(tx, needs.content.introduction, actor.person, today);
      if (!own) return err("noIntroduction");
      const known = own.stages.flatMap((stage) => stage.items);
      const ticked = known.map(({ id }) => id).filter((id) => items.has(id));
      await replaceIntroductionTicks(tx, actor.person, own.post, ticked, today);
      const isNew = ({ id }: IntroductionItem) => items.has(id) && !own.ticked.has(id);
      const undone = [...own.ticked].filter((id) => !items.has(id));
      await unrecordActs(
        tx,
        needs,
        actor.person,
        undone.map((item) => tickedKey(own.post, item)),
      );
      await recordActs(
        tx,
        needs,
        actor.person,
        known.filter(isNew).map((item) => itemTicked(own.post, item)),
      );
      return ok();
    });

function itemTicked(post: PostId, { id, text }: IntroductionItem): Act {
  return {
    key: tickedKey(post, id),
    verb: "completed",
    object: { kind: "introductionItem", id, name: text },
    within: { kind: "introduction", id: "introduction" },
    result: { completion: true },
  };
}

const tickedKey = (post: PostId, item: string): Act["key"] => [post, "introduction", item];
