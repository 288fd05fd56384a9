import type { Actor } from "../../domain/access/actor.ts";
import type { Result } from "../../domain/shared/result.ts";
import { beginCourse } from "../beginCourse.ts";
import type { Needs } from "../needs.ts";
import type { RecordNeeds } from "../recordActs.ts";

/** Begins a course, or begins it again when it has been finished. */
export const startCourse =
  (needs: Pick<Needs, "database" | "content"> & RecordNeeds) =>
  (actor: Actor, courseId: string): Promise<Result<undefined, "noSuchCourse">> =>
    needs.database.asTenant(actor.tenant, (tx) => beginCourse(tx, needs, actor, courseId));
