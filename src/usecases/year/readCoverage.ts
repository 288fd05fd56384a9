import { isHrDeveloper, type Actor } from "../../domain/access/actor.ts";
import { unitsAbove } from "../../domain/organisation/unitTree.ts";
import { addDays, dayInStockholm, type Day } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { safeCoverage, type CoverageCell } from "../../domain/year/safeCoverage.ts";
import { unitsOn } from "../../store/organisation/unitsOn.ts";
import { ongoingByUnit } from "../../store/year/ongoingByUnit.ts";
import type { Needs } from "../needs.ts";

export interface CoverageRow {
  readonly name: string;
  readonly managers: number;
  readonly ongoing: CoverageCell;
}

export interface CoverageView {
  /** The first of this month: what has happened since is not counted until the next. */
  readonly before: Day;
  readonly rows: readonly CoverageRow[];
  readonly total: Omit<CoverageRow, "name">;
}

/** How many managers have something ongoing, by administration: for HR, safe to show, changed once a month. */
export const readCoverage =
  ({ database, now }: Pick<Needs, "database" | "now">) =>
  (actor: Actor): Promise<Result<CoverageView, "notAllowed">> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!isHrDeveloper(actor)) return err("notAllowed");
      const today = dayInStockholm(now());
      const before = addDays(today, 1 - Number(today.slice(8)));
      const units = new Map((await unitsOn(tx, before)).map((unit) => [unit.id, unit]));
      const byUnit = await ongoingByUnit(tx, before);
      const groups = [...units.values()]
        .filter(({ kind }) => kind === "administration")
        .map(({ id, name }) => {
          const within = byUnit.filter(({ unit }) => [unit, ...unitsAbove(units, unit)].includes(id));
          return {
            name,
            managers: within.reduce((sum, { managers }) => sum + managers, 0),
            ongoing: within.reduce((sum, { ongoing }) => sum + ongoing, 0),
          };
        });
      const { cells, total } = safeCoverage(groups);
      return ok({
        before,
        rows: groups.map(({ name, managers }, index) => ({
          name,
          managers,
          ongoing: cells[index] ?? { kind: "withheld" },
        })),
        total: { managers: groups.reduce((sum, { managers }) => sum + managers, 0), ongoing: total },
      });
    });
