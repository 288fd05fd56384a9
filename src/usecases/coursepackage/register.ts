import type { CoursePackage } from "../../domain/coursepackage/coursePackage.ts";
import type { Registration, RegistrationId } from "../../domain/coursepackage/registration.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import { holdRegistration, insertRegistration } from "../../store/coursepackage/registration.ts";
import type { Transaction } from "../../store/transaction.ts";
import { tellingOf, type RecordNeeds } from "./courseRecord.ts";
import { satisfy } from "./satisfy.ts";

/** Registers a person for a package, and tells what is satisfied by that alone. */
export async function register(
  tx: Transaction,
  needs: RecordNeeds,
  one: CoursePackage,
  person: PersonId,
): Promise<Registration> {
  const fresh: Registration = {
    id: needs.newId() as RegistrationId, // a new id becomes a registration's here
    packageId: one.id,
    person,
    registeredAt: needs.now(),
  };
  const isFirst = await insertRegistration(tx, fresh);
  // Another request of the same person may have come first: then that one's holds.
  const registration = (await holdRegistration(tx, one.id, person)) ?? fresh;
  if (isFirst) {
    const telling = await tellingOf(tx, needs, one, registration, needs.newId());
    await satisfy(tx, needs, telling, registration, { before: undefined, after: [] });
  }
  return registration;
}
