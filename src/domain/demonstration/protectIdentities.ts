import type { RegisterPerson } from "../organisation/register.ts";
import type { PersonId } from "../shared/ids.ts";

const protectedPeople = 5;

/** Flags a few ordinary employees, spread over the register, as people whose identity is protected. */
export function protectIdentities(
  people: readonly RegisterPerson[],
  open: ReadonlySet<PersonId>,
): readonly RegisterPerson[] {
  const ordinary = people.filter((person) => person.employeeKey !== undefined && !open.has(person.id));
  const chosen = new Set(
    Array.from(
      { length: protectedPeople },
      (_, index) => ordinary[Math.floor(((index + 0.5) * ordinary.length) / protectedPeople)],
    ),
  );
  return people.map((person) => (chosen.has(person) ? { ...person, protectedIdentity: true } : person));
}
