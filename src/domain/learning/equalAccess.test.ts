import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { equalAccess, genders, workingTimes, type AccessCount } from "./equalAccess.ts";

const atom = (
  gender: AccessCount["gender"],
  time: AccessCount["time"],
  participants: number,
  members: number,
  place = "everywhere",
): AccessCount => ({ gender, time, place, participants, members });

const shown = (atoms: readonly AccessCount[]) => {
  const { byGender, byTime } = equalAccess(atoms);
  return [byGender && [...byGender], byTime && [...byTime]];
};

describe("who takes part, by gender and working time", () => {
  it("is shown in fives with how many there are, where every combination is safe", () => {
    assert.deepEqual(
      shown([
        atom("woman", "fullTime", 23, 100),
        atom("woman", "partTime", 9, 50),
        atom("man", "fullTime", 12, 40),
        atom("man", "hourly", 0, 0),
      ]),
      [
        [
          ["woman", { atLeast: 30, of: 150 }],
          ["man", { atLeast: 10, of: 40 }],
        ],
        [
          ["fullTime", { atLeast: 35, of: 140 }],
          ["partTime", { atLeast: 5, of: 50 }],
        ],
      ],
    );
  });

  it("is shown by gender alone where a combination is small", () => {
    const [byGender, byTime] = shown([
      atom("woman", "fullTime", 23, 100),
      atom("woman", "partTime", 9, 50),
      atom("man", "fullTime", 12, 40),
      atom("man", "partTime", 4, 20),
    ]);
    assert.deepEqual(byGender, [
      ["woman", { atLeast: 30, of: 150 }],
      ["man", { atLeast: 15, of: 60 }],
    ]);
    assert.equal(byTime, undefined);
  });

  it("is shown by working time alone where few of a gender take part, or nearly all", () => {
    for (const men of [4, 26]) {
      const [byGender, byTime] = shown([
        atom("woman", "fullTime", 23, 100),
        atom("woman", "partTime", 9, 50),
        atom("man", "fullTime", men, 30),
      ]);
      assert.equal(byGender, undefined);
      assert.equal(byTime?.length, 2);
    }
  });

  it("is not shown where there is nothing to compare with, or nobody", () => {
    assert.deepEqual(shown([atom("woman", "fullTime", 23, 100)]), [undefined, undefined]);
    assert.deepEqual(shown([]), [undefined, undefined]);
  });

  it("is not shown beside places where few of a gender take part", () => {
    const counts = [
      atom("woman", "fullTime", 20, 40, "schools"),
      atom("woman", "fullTime", 4, 30, "streets"),
      atom("man", "fullTime", 9, 60, "streets"),
    ];
    assert.deepEqual(shown(counts), [undefined, undefined]);
    assert.equal(shown(counts.map((count) => ({ ...count, place: "everywhere" })))[0]?.length, 2);
  });

  it("tells of nobody less than five, taking part or not, in any combination that both divisions and places make", () => {
    const sizes = fc.record({ members: fc.nat(40), share: fc.nat(100) });
    fc.assert(
      fc.property(fc.array(sizes, { minLength: 12, maxLength: 12 }), (drawn) => {
        const counts = ["a", "b"].flatMap((place, third) =>
          genders.flatMap((gender, row) =>
            workingTimes.map((time, column) => {
              const { members, share } = drawn[third * 6 + row * 3 + column]!;
              return atom(gender, time, Math.floor((members * share) / 100), members, place);
            }),
          ),
        );
        const { byGender, byTime } = equalAccess(counts);
        const isSmall = (isOne: (one: AccessCount) => boolean) => {
          const some = counts.filter(isOne);
          const members = some.reduce((sum, one) => sum + one.members, 0);
          const taking = some.reduce((sum, one) => sum + one.participants, 0);
          return members > 0 && (taking < 5 || members - taking < 5);
        };
        for (const place of ["a", "b"]) {
          if (byGender && genders.some((one) => isSmall((c) => c.gender === one && c.place === place)))
            return false;
          if (byTime && workingTimes.some((one) => isSmall((c) => c.time === one && c.place === place)))
            return false;
        }
        return !(byGender && byTime) || !counts.some((one) => isSmall((c) => c === one));
      }),
      { numRuns: 500 },
    );
  });
});
