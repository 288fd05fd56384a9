import type { Actor } from "../../../domain/access/actor.ts";
import { parseId, type UnitId } from "../../../domain/shared/ids.ts";
import { readUnit, type UnitView } from "../../../usecases/organisation/readUnit.ts";
import type { WebNeeds } from "../../needs.ts";

/** The unit that an address names, as the person may read it; undefined where there is none to read. */
export async function unitView(
  needs: Pick<WebNeeds, "database" | "now">,
  unit: string,
  actor: Actor,
): Promise<UnitView | undefined> {
  const id: UnitId | undefined = parseId(unit);
  const read = id === undefined ? undefined : await readUnit(needs)(actor, id);
  return read?.ok === true ? read.value : undefined;
}
