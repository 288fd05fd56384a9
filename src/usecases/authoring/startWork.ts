import type { Actor } from "../../domain/access/actor.ts";
import { cleanFiles } from "../../domain/authoring/cleanFiles.ts";
import { mayWriteOwnWorks } from "../../domain/authoring/mayWriteOwnWorks.ts";
import { makeWorkId, type WorkKind } from "../../domain/authoring/ownWork.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { insertWork, worksOfKind } from "../../store/authoring/ownWork.ts";
import type { Needs } from "../needs.ts";
import { shippedWorks } from "./listWorks.ts";

type StartNeeds = Pick<Needs, "database" | "content" | "ownWorks" | "now" | "newOrderedId">;

export type StartFailure = "notAllowed" | "noTitle" | "longTitle" | "noSuchWork";

const longestTitle = 120;

/**
 * Begins an own course or dialogue.
 * @param from the id of one of ours to begin from a copy of; empty: from a template
 * @returns its id
 */
export const startWork =
  (needs: StartNeeds) =>
  async (
    actor: Actor,
    kind: WorkKind,
    written: { readonly title: string; readonly from: string },
  ): Promise<Result<string, StartFailure>> => {
    if (!mayWriteOwnWorks(actor)) return err("notAllowed");
    const title = written.title.replaceAll(/\s+/g, " ").trim();
    if (title === "") return err("noTitle");
    if (title.length > longestTitle) return err("longTitle");
    const { from } = written;
    if (from !== "" && !shippedWorks(needs.content, kind).some(({ id }) => id === from))
      return err("noSuchWork");
    const files = await needs.ownWorks.open(kind, from === "" ? undefined : from, title);
    return needs.database.asTenant(actor.tenant, async (tx) => {
      const taken = new Set((await worksOfKind(tx, kind)).map(({ id }) => id));
      const id = makeWorkId(title, (one) => taken.has(one));
      const at = needs.now();
      await insertWork(tx, {
        kind,
        id,
        title,
        files: cleanFiles(kind, files),
        revision: 1,
        savedBy: actor.person,
        savedAt: at,
        withdrawnAt: undefined,
        withdrawnBecause: "",
      });
      await logEvent(tx, {
        id: needs.newOrderedId(),
        at,
        person: actor.person,
        kind: `${kind}.drafted`,
        details: { work: id },
      });
      return ok(id);
    });
  };
