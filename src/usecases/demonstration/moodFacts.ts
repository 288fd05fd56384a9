import type { MoodFacts } from "../../domain/demonstration/mood.ts";
import { isVacant } from "../../domain/organisation/post.ts";
import { spanOfControl } from "../../domain/organisation/spanOfControl.ts";
import { unitsAbove } from "../../domain/organisation/unitTree.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { UnitId } from "../../domain/shared/ids.ts";
import { overspendingByAdministration } from "../../store/demonstration/overspending.ts";
import { postsOn } from "../../store/organisation/postsOn.ts";
import { staffOn } from "../../store/organisation/staffOn.ts";
import { unitsOn } from "../../store/organisation/unitsOn.ts";
import type { Transaction } from "../../store/transaction.ts";

const inTrouble = 0.06;

/** What the register says on a day of each unit, as far as answers in the demonstration depend on it. */
export async function moodFacts(tx: Transaction, on: Day): Promise<ReadonlyMap<UnitId, MoodFacts>> {
  const units = new Map((await unitsOn(tx, on)).map((unit) => [unit.id, unit]));
  const posts = await postsOn(tx, on);
  const staffByUnit = new Map((await staffOn(tx, on)).map(({ unit, people }) => [unit, people]));
  const span = spanOfControl({ units, posts, staffByUnit });
  const overspending = await overspendingByAdministration(tx);
  const postByUnit = new Map(posts.map((post) => [post.unit, post]));
  return new Map(
    [...units.keys()].map((unit) => {
      const post = postByUnit.get(unit);
      const path = [unit, ...unitsAbove(units, unit)];
      return [
        unit,
        {
          subject: unit,
          span: (post && span.get(post.id)) ?? 0,
          troubled: path.some((above) => (overspending.get(above) ?? 0) > inTrouble),
          leaderless: post !== undefined && isVacant(post),
        },
      ];
    }),
  );
}
