import type { Actor } from "../../domain/access/actor.ts";
import { mayWriteOwnWorks } from "../../domain/authoring/mayWriteOwnWorks.ts";
import type { OwnWork, WorkKind } from "../../domain/authoring/ownWork.ts";
import type { LocalText } from "../../domain/shared/localText.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { worksOfKind } from "../../store/authoring/ownWork.ts";
import { publishedCounts } from "../../store/authoring/workVersion.ts";
import type { Content, Needs } from "../needs.ts";

export interface WorkList {
  readonly works: readonly { readonly work: OwnWork; readonly versions: number }[];
  /** What comes with the product, to begin from a copy of. */
  readonly ours: readonly { readonly id: string; readonly title: LocalText }[];
}

/** What the organisation has written itself, or begun to write. */
export const listWorks =
  ({ database, content }: Pick<Needs, "database" | "content">) =>
  (actor: Actor, kind: WorkKind): Promise<Result<WorkList, "notAllowed">> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!mayWriteOwnWorks(actor)) return err("notAllowed");
      const counts = await publishedCounts(tx, kind);
      return ok({
        works: (await worksOfKind(tx, kind)).map((work) => ({ work, versions: counts.get(work.id) ?? 0 })),
        ours: shippedWorks(content, kind),
      });
    });

export function shippedWorks({ courses, dialogues }: Content, kind: WorkKind): WorkList["ours"] {
  return kind === "course"
    ? courses.map(({ id, texts: { sv, en } }) => ({ id, title: { sv: sv.title, en: (en ?? sv).title } }))
    : dialogues.map(({ dialogue: { id, title } }) => ({ id, title }));
}
