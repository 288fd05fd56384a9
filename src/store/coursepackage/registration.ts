import type { Selectable } from "kysely";
import type { PackageId } from "../../domain/coursepackage/coursePackage.ts";
import type { Registration, RegistrationId, UnitState } from "../../domain/coursepackage/registration.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { Schema } from "../schema.ts";
import type { Transaction } from "../transaction.ts";

/** Registers a person; one who is registered stays so. @returns whether this did it */
export async function insertRegistration(tx: Transaction, one: Registration): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto("course_registration")
    .values({ id: one.id, package: one.packageId, person: one.person, registered_at: one.registeredAt })
    .onConflict((conflict) => conflict.columns(["tenant", "package", "person"]).doNothing())
    .executeTakeFirstOrThrow();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function registrationsOf(tx: Transaction, person: PersonId): Promise<readonly Registration[]> {
  const rows = await tx
    .selectFrom("course_registration")
    .selectAll()
    .where("person", "=", person)
    .orderBy("registered_at")
    .execute();
  return rows.map(toRegistration);
}

/** @param forUpdate keeps others from changing what belongs to it until the transaction ends */
export async function findRegistration(
  tx: Transaction,
  id: RegistrationId,
  forUpdate = false,
): Promise<Registration | undefined> {
  const query = tx.selectFrom("course_registration").selectAll().where("id", "=", id);
  const row = await (forUpdate ? query.forUpdate() : query).executeTakeFirst();
  return row && toRegistration(row);
}

/** A person's registration for a package; held until the transaction ends, so that what follows is in order. */
export async function holdRegistration(
  tx: Transaction,
  packageId: PackageId,
  person: PersonId,
): Promise<Registration | undefined> {
  const row = await tx
    .selectFrom("course_registration")
    .selectAll()
    .where("package", "=", packageId)
    .where("person", "=", person)
    .forUpdate()
    .executeTakeFirst();
  return row && toRegistration(row);
}

export async function unitStatesOf(
  tx: Transaction,
  registration: RegistrationId,
): Promise<readonly UnitState[]> {
  const rows = await tx
    .selectFrom("course_unit_state")
    .selectAll()
    .where("registration", "=", registration)
    .orderBy("unit")
    .execute();
  return rows.map((row) => ({
    unit: row.unit,
    completedAt: row.completed_at ?? undefined,
    passedAt: row.passed_at ?? undefined,
    failedAt: row.failed_at ?? undefined,
    waivedAt: row.waived_at ?? undefined,
    score: row.score ?? undefined,
  }));
}

export async function saveUnitState(
  tx: Transaction,
  registration: RegistrationId,
  { unit, ...state }: UnitState,
): Promise<void> {
  const columns = {
    completed_at: state.completedAt ?? null,
    passed_at: state.passedAt ?? null,
    failed_at: state.failedAt ?? null,
    waived_at: state.waivedAt ?? null,
    score: state.score ?? null,
  };
  await tx
    .insertInto("course_unit_state")
    .values({ registration, unit, ...columns })
    .onConflict((conflict) => conflict.columns(["tenant", "registration", "unit"]).doUpdateSet(columns))
    .execute();
}

function toRegistration(row: Selectable<Schema["course_registration"]>): Registration {
  return { id: row.id, packageId: row.package, person: row.person, registeredAt: row.registered_at };
}
