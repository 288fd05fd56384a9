import { isHrDeveloper, type Actor } from "../../domain/access/actor.ts";
import type { Course } from "../../domain/learning/course.ts";
import {
  equalAccess,
  trainingKinds,
  type EqualAccess,
  type TrainingKind,
} from "../../domain/learning/equalAccess.ts";
import { safeParticipation, type ParticipationRow } from "../../domain/learning/participation.ts";
import { unitsAbove } from "../../domain/organisation/unitTree.ts";
import { addDays, dayInStockholm, type Day } from "../../domain/shared/day.ts";
import type { UnitId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { accessCounts } from "../../store/learning/accessCounts.ts";
import { participantsBefore } from "../../store/learning/participation.ts";
import { unitsOn } from "../../store/organisation/unitsOn.ts";
import type { Needs } from "../needs.ts";

export interface Participation {
  /** The first of this month: what has happened since is not counted until the next. */
  readonly before: Day;
  /** Names of administrations, in the order of the cells. */
  readonly groups: readonly string[];
  readonly rows: readonly (ParticipationRow & { readonly course: Course })[];
  /** Over the whole organisation, by kind of training. */
  readonly access: readonly (EqualAccess & { readonly kind: TrainingKind })[];
}

/**
 * How many take part in each course by administration, and in training at all by gender and working time: for HR, in
 * safe groups, changed once a month.
 */
export const readParticipation =
  ({ database, now, content }: Pick<Needs, "database" | "now" | "content">) =>
  (actor: Actor): Promise<Result<Participation, "notAllowed">> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!isHrDeveloper(actor)) return err("notAllowed");
      const today = dayInStockholm(now());
      const before = addDays(today, 1 - Number(today.slice(8)));
      const units = new Map((await unitsOn(tx, before)).map((unit) => [unit.id, unit]));
      const administrations = [...units.values()].filter(({ kind }) => kind === "administration");
      const participants = await participantsBefore(tx, before);
      const within = (unit: UnitId, administration: UnitId) =>
        [unit, ...unitsAbove(units, unit)].includes(administration);
      const rows = content.courses.map((course) => {
        const counts = administrations.map(({ id }) =>
          participants
            .filter(({ courseId, unit }) => courseId === course.id && within(unit, id))
            .reduce((sum, { people }) => sum + people, 0),
        );
        return { course, ...safeParticipation(counts) };
      });
      // Those whose administration's figure stands in no row are left out: figures beside it would tell of them.
      const toldApart = administrations.filter((_, index) =>
        rows.some(({ cells }) => cells[index]?.kind === "shown"),
      );
      const placeOf = (kind: TrainingKind, unit: UnitId) =>
        kind === "course" ? toldApart.find(({ id }) => within(unit, id))?.id : "everywhere";
      const counts = await accessCounts(tx, before);
      return ok({
        before,
        groups: administrations.map(({ name }) => name),
        rows,
        access: trainingKinds.map((kind) => ({
          kind,
          ...equalAccess(
            counts.flatMap((count) => {
              const place = count.kind === kind ? placeOf(kind, count.unit) : undefined;
              return place === undefined ? [] : [{ ...count, place }];
            }),
          ),
        })),
      });
    });
