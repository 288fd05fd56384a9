import { randomUUID } from "node:crypto";
import type { PersonId, RoundId } from "../../src/domain/shared/ids.ts";
import type { MirrorRelease } from "../../src/domain/survey/mirrorRelease.ts";
import { insertRelease } from "../../src/store/survey/release.ts";
import { insertRound } from "../../src/store/survey/round.ts";
import { setRoundState } from "../../src/store/survey/round.ts";
import type { World } from "../database/world.ts";
import { testPlan } from "./openTestRound.ts";

/** Stores a closed 360 round, with the mirrors that closing it released. */
export async function storeMirrors(
  { needs, tenant }: World,
  mirrors: ReadonlyMap<PersonId, MirrorRelease>,
): Promise<{ readonly round: RoundId; readonly release: string }> {
  const instrument = needs.content.instruments.find((one) => one.id === "leadership-360");
  const [createdBy] = mirrors.keys();
  if (!instrument || createdBy === undefined) throw new Error("there is a 360 and somebody rated");
  const round = randomUUID() as RoundId; // a fresh UUID is an id
  const release = randomUUID();
  await needs.database.asTenant(tenant, async (tx) => {
    const plan = testPlan(instrument, { name: "360 hosten" });
    await insertRound(tx, { id: round, plan, source: "asked", createdBy });
    await setRoundState(tx, round, "closed");
    await insertRelease(tx, {
      id: release,
      round,
      releasedAt: needs.now(),
      method: "1",
      audit: {},
      summary: [],
    });
    await tx
      .insertInto("released_mirror")
      .values([...mirrors].map(([rated, mirror]) => ({ release, rated, result: JSON.stringify(mirror) })))
      .execute();
  });
  return { round, release };
}
