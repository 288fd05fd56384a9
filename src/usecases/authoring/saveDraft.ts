import type { Actor } from "../../domain/access/actor.ts";
import { cleanFiles, fileFaults, type FileFault } from "../../domain/authoring/cleanFiles.ts";
import type { CourseFields } from "../../domain/authoring/courseFields.ts";
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
  /** A course that was written in fields: its files are made of them. */
  readonly fields?: CourseFields | undefined;
}

export type SaveFailure =
  | "notAllowed"
  | "noSuchWork"
  /** With the files that the faults are in. */
  | { readonly faults: readonly FileFault[]; readonly files: WorkFiles }
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
      const { fields } = written;
      const made = kind === "course" && fields ? ownWorks.fieldsToFiles(work, fields) : written.files;
      const files = cleanFiles(kind, { ...work.files, ...made });
      const faults = fileFaults(files);
      if (faults.length > 0) return err({ faults, files });
      if (isSameText(files, work.files)) return ok(work.revision);
      if (written.revision !== work.revision) return err({ theirs: work });
      const revision = work.revision + 1;
      const title = ownWorks.titleIn(kind, files)?.slice(0, 200) ?? work.title;
      await saveWork(tx, { ...work, title, files, revision, savedBy: actor.person, savedAt: now() });
      return ok(revision);
    });
