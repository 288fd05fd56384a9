import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { PersonId } from "../shared/ids.ts";
import {
  peerRoles,
  roleOf,
  rotateRoles,
  swapRoles,
  timesHad,
  waitedFor,
  type PeerRole,
  type PeerRoles,
} from "./rotateRoles.ts";

const person = (name: string) => name as PersonId; // any text will do for an id here
const people = (count: number) => Array.from({ length: count }, (_, index) => person("ABCDEFGH"[index]!));
const nobody: ReadonlySet<PersonId> = new Set();
const written = (roles: PeerRoles | undefined) => roles && peerRoles.map((role) => roles[role]).join("");

/** Holds a meeting for each list of those who are there. */
function hold(
  meetings: readonly (readonly PersonId[])[],
  wishes: readonly ReadonlySet<PersonId>[] = [],
): readonly PeerRoles[] {
  const before: PeerRoles[] = [];
  for (const [index, there] of meetings.entries()) {
    const roles = rotateRoles({ there, before, wantsCase: wishes[index] ?? nobody });
    if (roles) before.push(roles);
  }
  return before;
}

/** How much oftener one of some people has had a role than another of them. */
function spread(held: readonly PeerRoles[], role: PeerRole, among: readonly PersonId[]): number {
  const times = among.map((one) => timesHad(held, role, one));
  return Math.max(...times) - Math.min(...times);
}

describe("roles", () => {
  it("go round: in as many meetings as people everybody has had each once", () => {
    assert.deepEqual(hold(Array(4).fill(people(4))).map(written), ["ABC", "BAD", "CDA", "DCB"]);
    for (const count of [4, 5, 6, 7, 8]) {
      const held = hold(Array(count).fill(people(count)));
      for (const role of peerRoles) assert.equal(spread(held, role, people(count)), 0, `${count} ${role}`);
    }
  });

  it("go to the next in line when somebody is missing, who has it when they are back", () => {
    const [a, b, c, d] = people(4) as [PersonId, PersonId, PersonId, PersonId];
    const held = hold([[b, c, d], [a, b, c, d]]); // prettier-ignore
    assert.deepEqual(held.map(written), ["BCD", "ABC"]);
  });

  it("are given where three are there, and not where two are", () => {
    assert.equal(written(rotateRoles({ there: people(3), before: [], wantsCase: nobody })), "ABC");
    assert.equal(rotateRoles({ there: people(2), before: [], wantsCase: nobody }), undefined);
  });

  it("let whoever has a matter bring it, of several the one who has waited longest", () => {
    const before = hold(Array(2).fill(people(4)));
    const wish = (...names: string[]) =>
      rotateRoles({ there: people(4), before, wantsCase: new Set(names.map(person)) })?.case;
    assert.equal(wish("A"), "A");
    assert.equal(wish("A", "B"), "A");
    assert.equal(wish("B", "D"), "D");
    assert.equal(wish("H"), "C");
  });

  it("are changed between two, and told of everybody", () => {
    const roles: PeerRoles = { case: person("A"), lead: person("B"), watch: person("C") };
    assert.equal(written(swapRoles(roles, person("B"), person("D"))), "ADC");
    assert.equal(written(swapRoles(roles, person("A"), person("B"))), "BAC");
    assert.equal(roleOf(roles, person("C")), "watch");
    assert.equal(roleOf(roles, person("D")), "supervisor");
    assert.deepEqual(
      [waitedFor([roles], "case", person("A")), waitedFor([roles], "case", person("B"))],
      [1, 2],
    );
  });
});

/** Some people, of whom some always come and others now and then, in meetings to which so many come at least. */
const attendance = (fewest: number) =>
  fc
    .integer({ min: 4, max: 8 })
    .chain((count) =>
      fc.record({
        count: fc.constant(count),
        always: fc.subarray(people(count), { minLength: 2 }),
        others: fc.array(fc.subarray(people(count)), { minLength: 1, maxLength: 24 }),
      }),
    )
    .map(({ count, always, others }) => ({
      always,
      meetings: others
        .map((some) => people(count).filter((one) => always.includes(one) || some.includes(one)))
        .filter((there) => there.length >= fewest),
    }));

describe("whoever is away", () => {
  for (const [fewest, bound] of [
    [4, 1],
    [3, 2],
  ] as const)
    // prettier-ignore
    it(`makes a role come at most ${bound} times oftener to one of those who always come, where ${fewest} are there at least`, () => {
      fc.assert(
        fc.property(attendance(fewest), ({ always, meetings }) => {
          const held = hold(meetings);
          for (const role of peerRoles) assert.ok(spread(held, role, always) <= bound, `${role} ${held.map(written).join(" ")}`);
        }),
        { numRuns: 400 },
      );
    });

  it("never makes somebody have two roles, one without being there, or the same twice in a row among four", () => {
    fc.assert(
      fc.property(attendance(3), ({ meetings }) => {
        const held = hold(meetings);
        for (const [index, roles] of held.entries()) {
          const three = peerRoles.map((role) => roles[role]);
          assert.equal(new Set(three).size, 3);
          assert.ok(three.every((one) => meetings[index]!.includes(one)));
          if (index > 0 && meetings[index]!.length >= 4)
            assert.ok(peerRoles.every((role) => held[index - 1]![role] !== roles[role]));
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("matters that people have", () => {
  it("let nobody who wishes wait longer than all who wish have had theirs", () => {
    const always = people(6);
    const wishing = fc.array(fc.subarray(always, { minLength: 1 }), { minLength: 1, maxLength: 24 });
    fc.assert(
      fc.property(wishing, (wishes) => {
        const held = hold(
          wishes.map(() => always),
          wishes.map((some) => new Set(some)),
        );
        for (const [index, some] of wishes.entries()) {
          const before = held.slice(0, index);
          const longest = Math.max(...some.map((one) => waitedFor(before, "case", one)));
          assert.ok(some.includes(held[index]!.case));
          assert.equal(waitedFor(before, "case", held[index]!.case), longest);
        }
        for (const role of ["lead", "watch"] as const) assert.ok(spread(held, role, always) <= 2);
      }),
      { numRuns: 200 },
    );
  });
});
