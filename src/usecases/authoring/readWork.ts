import type { Actor } from "../../domain/access/actor.ts";
import type { CourseFields } from "../../domain/authoring/courseFields.ts";
import { mayWriteOwnWorks } from "../../domain/authoring/mayWriteOwnWorks.ts";
import { isSameText, type OwnWork, type WorkKind, type WorkVersion } from "../../domain/authoring/ownWork.ts";
import type { Framework } from "../../domain/competence/framework.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { LocalText } from "../../domain/shared/localText.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { findWork } from "../../store/authoring/ownWork.ts";
import { versionsOf } from "../../store/authoring/workVersion.ts";
import { namesOf } from "../../store/organisation/namesOf.ts";
import type { Needs } from "../needs.ts";
import { checkWork, knownDialogues, type CheckedWork, type CheckNeeds } from "./checkWork.ts";

export interface WorkView {
  readonly work: OwnWork;
  /** The latest first. */
  readonly versions: readonly WorkVersion[];
  /** Of those who saved and published; without those whose identity is protected. */
  readonly names: ReadonlyMap<PersonId, string>;
  /** The draft differs from what was published last, or nothing has been published. */
  readonly isChanged: boolean;
  readonly checked: CheckedWork | undefined;
  /** A course as fields; undefined where its files can only be shown as they are. */
  readonly fields: CourseFields | undefined;
  /** What a course may name. */
  readonly frameworks: readonly Framework[];
  readonly dialogues: readonly { readonly id: string; readonly title: LocalText }[];
}

/** A draft with its history, and what the checks say of it where that is asked for. */
export const readWork =
  (needs: CheckNeeds & Pick<Needs, "database">) =>
  async (
    actor: Actor,
    kind: WorkKind,
    id: string,
    check: boolean,
  ): Promise<Result<WorkView, "notAllowed" | "noSuchWork">> => {
    if (!mayWriteOwnWorks(actor)) return err("notAllowed");
    const read = await needs.database.asTenant(actor.tenant, async (tx) => {
      const work = await findWork(tx, kind, id);
      if (!work) return undefined;
      const versions = await versionsOf(tx, kind, id);
      const people = [work.savedBy, ...versions.map(({ publishedBy }) => publishedBy)];
      return { work, versions, names: await namesOf(tx, people), dialogues: await knownDialogues(tx, needs) };
    });
    if (!read) return err("noSuchWork");
    // Outside the transaction: walking a story may take seconds.
    const { dialogues } = read;
    const known = new Set(dialogues.map((dialogue) => dialogue.id));
    const { work } = read;
    const [latest] = read.versions;
    const checked = check ? await checkWork(needs, work, known, (latest?.number ?? 0) + 1) : undefined;
    const isChanged = latest === undefined || !isSameText(latest.files, work.files);
    const fields = kind === "course" ? needs.ownWorks.filesToFields(work.files) : undefined;
    return ok({ ...read, isChanged, checked, fields, frameworks: needs.content.frameworks });
  };
