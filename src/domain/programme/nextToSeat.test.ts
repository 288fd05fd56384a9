import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { nextToSeat } from "./nextToSeat.ts";
import type { Application, ApplicationState } from "./programme.ts";

const application = (id: string, state: ApplicationState, queue: number) =>
  ({ id, state, queue }) as Application; // nothing else is read

const ids = (seats: number, applications: readonly Application[]) =>
  nextToSeat({ seats }, applications).map(({ id }) => id);

describe("free seats", () => {
  it("go to those who wait, in the order of applying", () => {
    const waiting = [
      application("c", "waiting", 3),
      application("a", "waiting", 1),
      application("b", "waiting", 2),
    ];
    assert.deepEqual(ids(2, waiting), ["a", "b"]);
    assert.deepEqual(ids(5, waiting), ["a", "b", "c"]);
  });

  it("are what those who sit leave, and never fewer than none", () => {
    const some = [
      application("a", "seated", 1),
      application("b", "seated", 2),
      application("c", "waiting", 3),
    ];
    assert.deepEqual(ids(3, some), ["c"]);
    assert.deepEqual(ids(2, some), []);
    assert.deepEqual(ids(1, some), []);
  });

  it("are not given to whoever waits for approval, was refused or has withdrawn", () => {
    const others = [
      application("a", "awaitsApproval", 1),
      application("b", "refused", 2),
      application("c", "withdrawn", 3),
      application("d", "waiting", 4),
    ];
    assert.deepEqual(ids(1, others), ["d"]);
  });
});
