import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { PostId, UnitId } from "../shared/ids.ts";
import { spanOfControl } from "./spanOfControl.ts";
import type { Unit } from "./unitTree.ts";

const id = (name: string) => name as UnitId; // short ids make the cases readable
const post = (name: string, unit: string) => ({ id: name as PostId, unit: id(unit) }); // as above
const tree = (parents: Readonly<Record<string, string | undefined>>) =>
  new Map<UnitId, Unit>(
    Object.entries(parents).map(([name, parent]) => [
      id(name),
      { id: id(name), code: name, name, kind: "unit", parent: parent === undefined ? undefined : id(parent) },
    ]),
  );
const staff = (counts: Readonly<Record<string, number>>) =>
  new Map(Object.entries(counts).map(([unit, people]) => [id(unit), people]));
const spans = (result: ReadonlyMap<PostId, number>) => Object.fromEntries(result);

describe("the span of control", () => {
  const units = tree({ top: undefined, care: "top", north: "care", south: "care" });

  it("counts the staff of the post's own unit", () => {
    const found = spanOfControl({ units, posts: [post("p", "north")], staffByUnit: staff({ north: 28 }) });
    assert.deepEqual(spans(found), { p: 28 });
  });

  it("counts the managers directly below, and not their staff", () => {
    const posts = [post("head", "care"), post("n", "north"), post("s", "south")];
    const found = spanOfControl({ units, posts, staffByUnit: staff({ care: 3, north: 28, south: 51 }) });
    assert.deepEqual(spans(found), { head: 5, n: 28, s: 51 });
  });

  it("gives the staff of a unit without a post of its own to the nearest post above", () => {
    const found = spanOfControl({
      units,
      posts: [post("head", "care"), post("n", "north")],
      staffByUnit: staff({ north: 10, south: 7 }),
    });
    assert.deepEqual(spans(found), { head: 8, n: 10 });
  });

  it("shares the staff of a unit between the posts that lead it together", () => {
    const found = spanOfControl({
      units,
      posts: [post("a", "north"), post("b", "north")],
      staffByUnit: staff({ north: 41 }),
    });
    assert.deepEqual(spans(found), { a: 20.5, b: 20.5 });
  });

  it("leads everybody once: the sum is the staff plus the posts that have one above, whatever the tree", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(), { minLength: 1, maxLength: 20 }),
        fc.array(fc.nat(40), { maxLength: 20 }),
        (up, people) => {
          const parents = Object.fromEntries(
            up.map((above, index) => [`u${index}`, index === 0 ? undefined : `u${above % index}`]),
          );
          const posts = up
            .map((above, index) => post(`p${index}`, `u${index}`))
            .filter((_, i) => i === 0 || up[i]! % 2 === 0);
          const staffByUnit = staff(
            Object.fromEntries(people.slice(0, up.length).map((n, i) => [`u${i}`, n])),
          );
          const total = [...spanOfControl({ units: tree(parents), posts, staffByUnit }).values()].reduce(
            (a, b) => a + b,
            0,
          );
          const everybody = [...staffByUnit.values()].reduce((a, b) => a + b, 0) + posts.length - 1;
          assert.ok(Math.abs(total - everybody) < 1e-9);
        },
      ),
    );
  });
});
