import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { PlacedUnit } from "../organisation/unitTree.ts";
import { day } from "../shared/day.ts";
import type { PersonId, UnitId } from "../shared/ids.ts";
import type { Employed } from "./mainEmployment.ts";
import { planPopulation, type Population, type Register } from "./planPopulation.ts";

// Short names read better in a test than UUIDs.
const u = (name: string) => name as UnitId;
const p = (name: string) => name as PersonId;

const unit = (
  id: string,
  parent: string | undefined,
  kind: PlacedUnit["kind"],
  depth: number,
): PlacedUnit => ({
  id: u(id),
  code: id,
  name: id,
  kind,
  parent: parent === undefined ? undefined : u(parent),
  depth,
});

const units = [
  unit("town", undefined, "organisation", 0),
  unit("care", "town", "administration", 1),
  unit("home", "care", "unit", 2),
  unit("night", "care", "unit", 2),
  unit("school", "town", "administration", 1),
];

const employed = (person: string, unitId: string, changes: Partial<Employed> = {}): Employed => ({
  person: p(person),
  unit: u(unitId),
  paid: "monthly",
  share: 1,
  since: day("2020-01-01"),
  key: person,
  onLeave: false,
  gender: "woman",
  ...changes,
});

const staff = (unitId: string, count: number) =>
  Array.from({ length: count }, (_, index) => employed(`${unitId}${index}`, unitId));

const plan = {
  about: "unit" as const,
  background: [],
  population: { units: [], hourly: false, onLeave: false },
  indexThreshold: 5,
};

const register = (
  employments: readonly Employed[],
  ledBy: Readonly<Record<string, string>> = {},
): Register => ({
  units,
  employments,
  ledBy: new Map(Object.entries(ledBy).map(([person, unitId]) => [p(person), u(unitId)])),
});

const countsOf = ({ units: asked }: Population) =>
  Object.fromEntries(asked.filter(({ invited }) => invited > 0).map((one) => [one.unit, one.invited]));
const unitOf = ({ asked }: Population, person: string) => asked.find((one) => one.person === person)?.unit;

const everybody = [...staff("town", 5), ...staff("care", 6), ...staff("home", 7), ...staff("school", 8)];

describe("the population of a round", () => {
  it("asks everybody in their unit", () => {
    assert.deepEqual(countsOf(planPopulation(plan, register(everybody))), {
      town: 5,
      care: 6,
      home: 7,
      school: 8,
    });
  });

  it("asks each person once, where the main employment is: monthly paid, then largest, then oldest", () => {
    const several = [
      employed("ada", "school", { paid: "hourly", share: 1, key: "a" }),
      employed("ada", "care", { share: 0.5, key: "b" }),
      employed("ada", "home", { share: 0.5, since: day("2019-01-01"), key: "c" }),
      employed("ada", "town", { share: 0.25, key: "d" }),
    ];
    const population = planPopulation(plan, register([...everybody, ...several]));
    assert.deepEqual(
      population.asked.filter(({ person }) => person === "ada").map((one) => one.unit),
      ["home"],
    );
  });

  it("leaves out hourly staff and those on leave, unless the plan says otherwise", () => {
    const more = [employed("bo", "home", { paid: "hourly" }), employed("cy", "home", { onLeave: true })];
    const asked = (hourly: boolean, onLeave: boolean) =>
      countsOf(
        planPopulation(
          { ...plan, population: { units: [], hourly, onLeave } },
          register([...everybody, ...more]),
        ),
      )["home"];
    assert.deepEqual([asked(false, false), asked(true, false), asked(true, true)], [7, 8, 9]);
  });

  it("counts whoever leads a unit in the unit above: the questions are about that unit's manager", () => {
    const population = planPopulation(plan, register(everybody, { home0: "home", town0: "town" }));
    assert.equal(unitOf(population, "home0"), "care");
    assert.equal(unitOf(population, "town0"), "town");
  });

  it("counts the people of a unit too small to stand alone in the unit above, and says so", () => {
    const population = planPopulation(plan, register([...everybody, ...staff("night", 4)]));
    assert.equal(unitOf(population, "night0"), "care");
    assert.deepEqual(
      population.units.find(({ unit: id }) => id === "night"),
      {
        unit: "night",
        parent: "care",
        code: "night",
        name: "night",
        kind: "unit",
        position: 3,
        invited: 0,
        countedIn: "care",
      },
    );
  });

  it("asks only the chosen units and those below, and counts their head among their own", () => {
    const population = planPopulation(
      { ...plan, population: { ...plan.population, units: [u("care")] } },
      register(everybody, { care0: "care" }),
    );
    assert.deepEqual(countsOf(population), { care: 6, home: 7 });
    assert.deepEqual(
      population.units.map(({ unit: id }) => id),
      ["town", "care", "home", "night"],
    );
  });

  it("asks those who hold a post about their post, counted in their administration", () => {
    const heads = Array.from({ length: 6 }, (_, index) => [`home${index}`, "home"] as const);
    const population = planPopulation(
      { ...plan, about: "post" },
      register(everybody, Object.fromEntries(heads)),
    );
    assert.deepEqual(countsOf(population), { care: 6 });
  });

  it("lets a background follow only where it points nobody out", () => {
    const men = Array.from({ length: 5 }, (_, index) => employed(`m${index}`, "school", { gender: "man" }));
    const one = employed("m9", "home", { gender: "man" });
    const { asked } = planPopulation(
      { ...plan, background: ["gender"] },
      register([...everybody, ...men, one]),
    );
    const backgrounds = (unitId: string) =>
      new Set(asked.filter((person) => person.unit === unitId).map(({ background }) => background));
    assert.deepEqual(backgrounds("school"), new Set(["woman", "man"]));
    assert.deepEqual(backgrounds("home"), new Set([""]));
  });
});
