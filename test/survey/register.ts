import { randomUUID } from "node:crypto";
import { day } from "../../src/domain/shared/day.ts";
import type { PersonId, TenantId, UnitId } from "../../src/domain/shared/ids.ts";
import type { UnitKind } from "../../src/domain/organisation/unitTree.ts";
import type { Database } from "../../src/store/database.ts";

export interface UnitSketch {
  readonly code: string;
  readonly parent?: string;
  readonly kind?: UnitKind;
  /** How many work here; the first of them leads the unit. */
  readonly people: number;
}

export interface SketchedRegister {
  readonly units: Readonly<Record<string, UnitId>>;
  /** By unit code, in order: the first leads the unit. */
  readonly people: Readonly<Record<string, readonly PersonId[]>>;
}

const since = day("2024-01-01");

/** Puts units, people and their managers into a tenant's register. */
export async function sketchRegister(
  database: Database,
  tenant: TenantId,
  sketch: readonly UnitSketch[],
): Promise<SketchedRegister> {
  const units: Record<string, UnitId> = {};
  const people: Record<string, readonly PersonId[]> = {};
  await database.asTenant(tenant, async (tx) => {
    for (const { code, parent, kind, people: count } of sketch) {
      const unit = randomUUID() as UnitId; // a fresh UUID is an id
      units[code] = unit;
      await tx
        .insertInto("unit")
        .values({
          id: unit,
          code,
          name: `Enhet ${code}`,
          kind: kind ?? "unit",
          first_day: since,
          end_day: null,
        })
        .execute();
      if (parent !== undefined)
        await tx
          .insertInto("unit_parent")
          .values({ unit, parent: units[parent]!, first_day: since, end_day: null })
          .execute();
      const ids = Array.from({ length: count }, () => randomUUID() as PersonId); // fresh UUIDs are ids
      people[code] = ids;
      if (count === 0) continue;
      await tx
        .insertInto("person")
        .values(ids.map((id, index) => personRow(id, code, index)))
        .execute();
      await tx
        .insertInto("employment")
        .values(ids.map((id) => employmentRow(id, unit)))
        .execute();
      await leads(tx, ids[0]!, unit, code);
    }
  });
  return { units, people };
}

function personRow(id: PersonId, code: string, index: number) {
  return {
    id,
    employee_key: id,
    given_name: "Kim",
    family_name: `${code}-${index}`,
    email: `${code}-${index}@norrvik.example`.toLowerCase(),
    gender: index % 2 === 0 ? ("woman" as const) : ("man" as const),
  };
}

function employmentRow(person: PersonId, unit: UnitId) {
  return {
    id: randomUUID(),
    employment_key: person,
    person,
    unit,
    title: "medarbetare",
    paid: "monthly" as const,
    full_time_share: 1,
    first_day: since,
    end_day: null,
  };
}

type Tx = Parameters<Parameters<Database["asTenant"]>[1]>[0];

async function leads(tx: Tx, person: PersonId, unit: UnitId, code: string): Promise<void> {
  const post = randomUUID() as never; // a fresh UUID is an id
  await tx
    .insertInto("post")
    .values({ id: post, code, unit, title: "chef", level: "firstLine", first_day: since, end_day: null })
    .execute();
  await tx
    .insertInto("assignment")
    .values({ id: randomUUID(), post, person, kind: "holder", first_day: since, end_day: null })
    .execute();
}
