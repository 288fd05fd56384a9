import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { addDays, day } from "../../src/domain/shared/day.ts";
import type { PersonId, RoundId, UnitId } from "../../src/domain/shared/ids.ts";
import { seededRandom } from "../../src/domain/shared/random.ts";
import type { UnitKind } from "../../src/domain/organisation/unitTree.ts";
import { packAnswers } from "../../src/domain/survey/answerSheet.ts";
import { insertAnswers } from "../../src/store/survey/answer.ts";
import { insertRound, setRoundState } from "../../src/store/survey/round.ts";
import { insertRoundUnits } from "../../src/store/survey/roundUnit.ts";
import { closeRound } from "../../src/usecases/survey/closeRound.ts";
import type { World } from "../database/world.ts";
import { testPlan } from "./openTestRound.ts";

export interface AnsweredTestUnit {
  readonly unit: UnitId;
  readonly parent: UnitId | undefined;
  readonly name: string;
  readonly kind: UnitKind;
  /** How many answered directly here; two more were asked. */
  readonly answers: number;
  /** The lowest answer that anybody here gives; 1 unless told. */
  readonly lowest?: number;
}

/** A round of HME, answered as told, closed through the real close: released, and its answers destroyed. */
export async function closeTestRound(
  { needs, tenant }: World,
  units: readonly AnsweredTestUnit[],
  plan: { readonly name: string; readonly closesOn: string },
): Promise<RoundId> {
  const hme = needs.content.instruments.find(({ id }) => id === "hme")!;
  const id = randomUUID() as RoundId; // a fresh UUID is an id
  const random = seededRandom(7);
  const answersOf = (lowest: number) =>
    packAnswers(
      hme,
      hme.items.map(() => lowest + Math.floor(random() * (6 - lowest))),
    );
  await needs.database.asTenant(tenant, async (tx) => {
    await insertRound(tx, {
      id,
      source: "asked",
      createdBy: randomUUID() as PersonId,
      plan: testPlan(hme, {
        name: plan.name,
        opensOn: addDays(day(plan.closesOn), -21),
        closesOn: day(plan.closesOn),
      }),
    });
    const rows = units.map(({ unit, parent, name, kind, answers }, position) => {
      const invited = answers === 0 ? 0 : answers + 2;
      return { unit, parent, name, kind, position, code: name, invited, countedIn: undefined };
    });
    await insertRoundUnits(tx, id, rows);
    const answers = units.flatMap(({ unit, answers, lowest = 1 }) =>
      Array.from({ length: answers }, () => ({
        group: { round: id, unit, rated: undefined, relation: undefined, background: "" },
        answers: answersOf(lowest),
      })),
    );
    await insertAnswers(tx, id, answers);
    await setRoundState(tx, id, "closing");
  });
  const closed = await closeRound(needs)({
    tenant,
    subject: id,
    askedBy: undefined,
    input: {},
    signal: new AbortController().signal,
    progress: async () => undefined,
  });
  assert.deepEqual(closed, { ok: true, value: {} });
  return id;
}

const unitId = () => randomUUID() as UnitId; // a fresh UUID is an id

/** A municipality with three administrations, one of them too small to show. */
export function smallMunicipality() {
  const ids = { top: unitId(), care: unitId(), home: unitId(), school: unitId(), culture: unitId() };
  const administration = { parent: ids.top, kind: "administration" } as const;
  const units: readonly AnsweredTestUnit[] = [
    { unit: ids.top, parent: undefined, name: "Norrviks kommun", kind: "organisation", answers: 8 },
    { ...administration, unit: ids.care, name: "=Omsorg", answers: 12 },
    { unit: ids.home, parent: ids.care, name: "Hemtjänst", kind: "unit", answers: 15 },
    { ...administration, unit: ids.school, name: "Skola", answers: 30, lowest: 3 },
    { ...administration, unit: ids.culture, name: "Kultur", answers: 3 },
  ];
  return { ids, units };
}
