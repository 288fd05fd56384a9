import type { Actor } from "../../domain/access/actor.ts";
import { mayWriteOwnWorks } from "../../domain/authoring/mayWriteOwnWorks.ts";
import { isSameText, type WorkKind } from "../../domain/authoring/ownWork.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { holdWork, saveWork } from "../../store/authoring/ownWork.ts";
import { insertVersion, versionsOf } from "../../store/authoring/workVersion.ts";
import type { Needs } from "../needs.ts";
import type { CheckNeeds, WorkContent } from "./checkWork.ts";
import { readWork } from "./readWork.ts";

type PublishNeeds = CheckNeeds & Pick<Needs, "database" | "now" | "newOrderedId">;

export type PublishFailure = "notAllowed" | "noSuchWork" | "hasFaults" | "changedSince";

/**
 * Makes a version of the draft that is never changed, and offers it to whoever begins from now on. The same text is
 * published once, however often it is asked for.
 * @param revision of the draft that was looked at: what somebody has saved since is not published unseen
 * @returns the version's number
 */
export const publishWork =
  (needs: PublishNeeds) =>
  async (
    actor: Actor,
    kind: WorkKind,
    id: string,
    revision: number,
  ): Promise<Result<number, PublishFailure>> => {
    if (!mayWriteOwnWorks(actor)) return err("notAllowed");
    const read = await readWork(needs)(actor, kind, id, true);
    if (!read.ok) return read;
    const content = read.value.checked?.content;
    if (read.value.work.revision !== revision) return err("changedSince");
    if (!content) return err("hasFaults");
    return needs.database.asTenant(actor.tenant, async (tx) => {
      const work = await holdWork(tx, kind, id);
      if (!work) return err("noSuchWork");
      const [latest] = await versionsOf(tx, kind, id);
      if (latest && isSameText(latest.files, work.files)) return ok(latest.number);
      const number = (read.value.versions[0]?.number ?? 0) + 1;
      if (work.revision !== revision || (latest?.number ?? 0) + 1 !== number) return err("changedSince");
      const at = needs.now();
      const version = { number, files: work.files, publishedBy: actor.person, publishedAt: at };
      await insertVersion(tx, { ...version, work: id, content });
      await saveWork(tx, { ...work, title: titleOf(content), withdrawnAt: undefined, withdrawnBecause: "" });
      await logEvent(tx, {
        id: needs.newOrderedId(),
        at,
        person: actor.person,
        kind: `${kind}.published`,
        details: { work: id, version: number },
      });
      return ok(number);
    });
  };

function titleOf(content: WorkContent): string {
  return content.kind === "course" ? content.course.texts.sv.title : content.script.dialogue.title.sv;
}
