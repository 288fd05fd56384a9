import type { Register } from "../../domain/organisation/register.ts";
import type { Period } from "../../domain/shared/day.ts";
import { insertRows, type ColumnTypes } from "../insertRows.ts";
import type { Transaction } from "../transaction.ts";

const dated = { first_day: "date", end_day: "date" } as const;

const days = ({ firstDay, endDay }: Period) => ({ first_day: firstDay, end_day: endDay });

/** Inserts a whole register in a few statements. Nothing in it may be there already. */
export async function insertRegister(tx: Transaction, register: Register): Promise<void> {
  await insertUnits(tx, register);
  await insertPeople(tx, register);
  await insertPosts(tx, register);
  await insertBodies(tx, register);
  await insertAssignments(tx, register);
  await insertRows(
    tx,
    "granted_role",
    { id: "uuid", person: "uuid", role: "text", unit: "uuid", ...dated },
    register.grantedRoles.map((role) => ({ ...role, ...days(role) })),
  );
}

async function insertUnits(tx: Transaction, { units, parentLinks, norms }: Register): Promise<void> {
  await insertRows(
    tx,
    "unit",
    { id: "uuid", code: "text", name: "text", kind: "text", ...dated },
    units.map((unit) => ({ ...unit, ...days(unit) })),
  );
  await insertRows(
    tx,
    "unit_parent",
    { unit: "uuid", parent: "uuid", ...dated },
    parentLinks.map((link) => ({ ...link, ...days(link) })),
  );
  await insertRows(
    tx,
    "organisation_norm",
    { name: "text", value: "int", decided_by: "text", decided_on: "date" },
    norms.map((norm) => ({ ...norm, decided_by: norm.decidedBy, decided_on: norm.decidedOn })),
  );
}

const personColumns: ColumnTypes = {
  id: "uuid",
  employee_key: "text",
  given_name: "text",
  family_name: "text",
  email: "text",
  gender: "text",
  language: "text",
  protected_identity: "boolean",
};

async function insertPeople(tx: Transaction, { people, employments, leaves }: Register): Promise<void> {
  await insertRows(
    tx,
    "person",
    personColumns,
    people.map((person) => ({
      ...person,
      employee_key: person.employeeKey,
      given_name: person.givenName,
      family_name: person.familyName,
      protected_identity: person.protectedIdentity,
    })),
  );
  await insertRows(
    tx,
    "employment",
    {
      id: "uuid",
      employment_key: "text",
      person: "uuid",
      unit: "uuid",
      title: "text",
      paid: "text",
      full_time_share: "real",
      ...dated,
    },
    employments.map((employment) => ({
      ...employment,
      employment_key: employment.employmentKey,
      full_time_share: employment.fullTimeShare,
      ...days(employment),
    })),
  );
  await insertRows(
    tx,
    "leave",
    { id: "uuid", employment: "uuid", ...dated },
    leaves.map((leave) => ({ ...leave, ...days(leave) })),
  );
}

async function insertPosts(tx: Transaction, { posts, assignments }: Register): Promise<void> {
  await insertRows(
    tx,
    "post",
    {
      id: "uuid",
      code: "text",
      unit: "uuid",
      title: "text",
      level: "text",
      administrative_support: "text",
      ...dated,
    },
    posts.map((post) => ({ ...post, administrative_support: post.administrativeSupport, ...days(post) })),
  );
  await insertRows(
    tx,
    "assignment",
    { id: "uuid", post: "uuid", person: "uuid", kind: "text", ...dated },
    assignments.map((assignment) => ({ ...assignment, ...days(assignment) })),
  );
}

async function insertBodies(tx: Transaction, { bodies, bodyUnits, seats }: Register): Promise<void> {
  await insertRows(
    tx,
    "body",
    { id: "uuid", name: "text", kind: "text", ...dated },
    bodies.map((body) => ({ ...body, ...days(body) })),
  );
  await insertRows(
    tx,
    "body_unit",
    { body: "uuid", unit: "uuid", ...dated },
    bodyUnits.map((link) => ({ ...link, ...days(link) })),
  );
  await insertRows(
    tx,
    "seat",
    { id: "uuid", body: "uuid", person: "uuid", role: "text", ...dated },
    seats.map((seat) => ({ ...seat, ...days(seat) })),
  );
}

async function insertAssignments(
  tx: Transaction,
  { goals, budgetFrames, stakeholders }: Register,
): Promise<void> {
  await insertRows(
    tx,
    "goal",
    {
      id: "uuid",
      unit: "uuid",
      kind: "text",
      wording: "text",
      decided_by: "text",
      body: "uuid",
      paragraph: "text",
      decided_on: "date",
      ...dated,
    },
    goals.map((goal) => ({ ...goal, decided_by: goal.decidedBy, decided_on: goal.decidedOn, ...days(goal) })),
  );
  await insertRows(
    tx,
    "budget_frame",
    {
      unit: "uuid",
      year: "int",
      amount_sek: "bigint",
      previous_amount_sek: "bigint",
      forecast_sek: "bigint",
    },
    budgetFrames.map((frame) => ({
      ...frame,
      amount_sek: frame.amountSek,
      previous_amount_sek: frame.previousAmountSek,
      forecast_sek: frame.forecastSek,
    })),
  );
  await insertRows(
    tx,
    "stakeholder",
    { id: "uuid", unit: "uuid", kind: "text", name: "text", intensity: "int" },
    stakeholders.map((stakeholder) => ({ ...stakeholder })),
  );
}
