import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { needsReferenceData, readReferenceCsv } from "../../../test/reference/referenceData.ts";
import { makeOrganisation } from "../../domain/demonstration/makeOrganisation.ts";
import { addDays, covers, day, type Period } from "../../domain/shared/day.ts";
import { readBlueprint } from "./readBlueprint.ts";

const today = day("2026-11-23");
const blueprint = readBlueprint();
const { register, personas } = makeOrganisation(blueprint, today, 1862);

const now = (period: Period) => covers(period, today);
const count = (values: Iterable<unknown>) => new Set(values).size;
const unitNamed = (name: string) => register.units.find((unit) => unit.name === name);

describe("the demonstration as it is written", () => {
  it("has a name that no Swedish municipality has", needsReferenceData, () => {
    const real = readReferenceCsv("kolada/municipalities_and_regions.csv").map((row) => row["title"]);
    assert.equal(real.length > 300, true);
    assert.ok(!real.includes(blueprint.name.replace(/ kommun$/, "")));
  });

  it("is the same organisation with the same seed", () => {
    assert.deepEqual(makeOrganisation(blueprint, today, 1862).register, register);
  });

  it("has 130 posts as manager, eight administrations and about 3,200 employees", () => {
    assert.equal(register.posts.filter(now).length, 130);
    assert.equal(register.units.filter((unit) => unit.kind === "administration").length, 8);
    const employees = count(register.employments.filter(now).map((one) => one.person));
    assert.ok(employees > 3150 && employees < 3300, `${employees} employees`);
  });

  it("can be made on any day", () => {
    for (const days of [39, 100, 500, 1100]) {
      const later = makeOrganisation(blueprint, addDays(today, days), 1862).register;
      const posts = later.posts.filter((post) => covers(post, addDays(today, days)));
      assert.equal(posts.length, 130);
    }
  });

  it("has no key, code or address twice", () => {
    const emails = register.people.flatMap((person) => person.email ?? []);
    assert.equal(count(emails), emails.length);
    const keys = register.people.flatMap((person) => person.employeeKey ?? []);
    assert.equal(count(keys), keys.length);
    for (const list of [register.units, register.posts])
      assert.equal(count(list.map((one) => one.code)), list.length);
    const employments = register.employments.map((one) => `${one.employmentKey} ${one.unit} ${one.firstDay}`);
    assert.equal(count(employments), employments.length);
  });

  it("writes to nobody: every address is at a name reserved for examples", () => {
    assert.ok(
      register.people.every(
        ({ email }) => email === undefined || /^[a-z0-9.-]+@[a-z]+\.example$/.test(email),
      ),
    );
  });

  it("has periods that end after they begin, and none that begin in the future", () => {
    const periods: readonly Period[] = [
      ...register.units,
      ...register.parentLinks,
      ...register.employments,
      ...register.leaves,
      ...register.posts,
      ...register.assignments,
      ...register.seats,
    ];
    for (const { firstDay, endDay } of periods)
      assert.ok(firstDay <= today && (endDay === undefined || firstDay < endDay), `${firstDay} ${endDay}`);
  });

  it("lets only employed people lead, for as long as they are employed", () => {
    const byPerson = Map.groupBy(register.employments, (one) => one.person);
    for (const { person, firstDay, endDay } of register.assignments) {
      const employed = (byPerson.get(person) ?? []).some(
        (one) => one.firstDay <= firstDay && (one.endDay === undefined || (endDay && endDay <= one.endDay)),
      );
      assert.ok(employed, `${person} leads without being employed`);
    }
  });

  it("has vacancies, acting managers, deputies, leave, hourly staff and second employments", () => {
    const held = new Set(
      register.assignments.filter((one) => now(one) && one.kind !== "deputy").map((one) => one.post),
    );
    assert.equal(register.posts.filter((post) => now(post) && !held.has(post.id)).length, 3);
    const kinds = register.assignments.filter(now).map((one) => one.kind);
    assert.equal(kinds.filter((kind) => kind === "acting").length, 5);
    assert.ok(kinds.filter((kind) => kind === "deputy").length > 25);
    assert.ok(register.leaves.filter(now).length > 100);
    const employments = register.employments.filter(now);
    assert.ok(employments.filter((one) => one.paid === "hourly").length > 300);
    assert.ok(employments.length - count(employments.map((one) => one.person)) > 60);
    assert.equal(register.people.filter((person) => person.protectedIdentity).length, 5);
  });

  it("has elderly care where one post leads more than 50, far above the organisation's own norm", () => {
    const people = register.employments.filter(
      (one) => now(one) && one.unit === unitNamed("Björkbackens äldreboende")?.id,
    );
    assert.ok(people.length > 50 && people.length > 2 * (register.norms[0]?.value ?? NaN) - 1);
  });

  it("has one administration in trouble: leaders come and go, and the money does not last", () => {
    const social = unitNamed("Socialförvaltningen");
    const frame = register.budgetFrames.find((one) => one.unit === social?.id);
    assert.ok((frame?.forecastSek ?? 0) > 1.08 * (frame?.amountSek ?? Infinity));
    const code = social?.code ?? "?";
    const posts = new Set(
      register.posts.filter((post) => post.code.startsWith(`C${code}`)).map((post) => post.id),
    );
    const begun = register.assignments.filter(
      (one) => posts.has(one.post) && one.kind !== "deputy" && one.firstDay > addDays(today, -1096),
    );
    assert.ok(begun.length > 2 * posts.size, `${begun.length} changes in ${posts.size} posts`);
  });

  it("has committees with a chair each, whose members are not employed", () => {
    const employed = new Set(register.employments.map((one) => one.person));
    assert.ok(register.seats.every((seat) => !employed.has(seat.person)));
    for (const body of register.bodies) {
      const seats = register.seats.filter((seat) => seat.body === body.id && now(seat));
      assert.equal(seats.filter((seat) => seat.role === "chair").length, 1);
      assert.equal(count(seats.map((seat) => seat.person)), seats.length);
    }
  });

  it("traces every goal that the elected have set to a body, a paragraph and a day", () => {
    for (const goal of register.goals)
      assert.equal(
        goal.decidedBy === "administration",
        goal.body === undefined && goal.paragraph === undefined,
        goal.wording,
      );
    assert.ok(register.goals.every((goal) => goal.decidedOn !== undefined && goal.decidedOn < today));
  });

  it("offers eight personas, none of them protected", () => {
    const hidden = new Set(register.people.filter((one) => one.protectedIdentity).map((one) => one.id));
    assert.equal(personas.length, 8);
    assert.ok(personas.every((persona) => !hidden.has(persona.person)));
  });
});
