import type { Actor } from "../../domain/access/actor.ts";
import { cleanFiles, fileFaults, type FileFault } from "../../domain/authoring/cleanFiles.ts";
import { mayWriteOwnWorks } from "../../domain/authoring/mayWriteOwnWorks.ts";
import { isSameText, type OwnWork, type WorkFiles, type WorkKind } from "../../domain/authoring/ownWork.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { holdWork, saveWork } from "../../store/authoring/ownWork.ts";
import type { Needs } from "../needs.ts";

export interface WrittenDraft {
  /** The revision that the form was made from. */
  readonly revision: number;
  /** What is left out stays as it was. */
  readonly files: WorkFiles;
}

export type SaveFailure =
  | "notAllowed"
  | "noSuchWork"
  | { readonly faults: readonly FileFault[] }
  /** Somebody has saved since: both texts are there to choose from, and nothing has been changed. */
  | { readonly theirs: OwnWork };

/** Saves a draft, faults and all. Saving what stands there already changes nothing. @returns the draft's revision */
export const saveDraft =
  ({ database, now, ownWorks }: Pick<Needs, "database" | "now" | "ownWorks">) =>
  (actor: Actor, kind: WorkKind, id: string, written: WrittenDraft): Promise<Result<number, SaveFailure>> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!mayWriteOwnWorks(actor)) return err("notAllowed");
      const work = await holdWork(tx, kind, id);
      if (!work) return err("noSuchWork");
      const files = cleanFiles(kind, { ...work.files, ...written.files });
      const faults = fileFaults(files);
      if (faults.length > 0) return err({ faults });
      if (isSameText(files, work.files)) return ok(work.revision);
      if (written.revision !== work.revision) return err({ theirs: work });
      const revision = work.revision + 1;
      const title = ownWorks.titleIn(kind, files)?.slice(0, 200) ?? work.title;
      await saveWork(tx, { ...work, title, files, revision, savedBy: actor.person, savedAt: now() });
      return ok(revision);
    });
