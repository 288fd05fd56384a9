import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { day } from "../shared/day.ts";
import { fittingTools } from "./fittingTools.ts";
import { momentOn } from "./momentOn.ts";
import type { Tool } from "./tool.ts";

const text = {
  title: "",
  when: "",
  keywords: [],
  opening: "",
  parts: { steps: [], say: [], avoid: [], "hand-over": [], checklist: [] },
  law: [],
  note: undefined,
};
const tool = (id: string, competencyIds: readonly string[], more: Partial<Tool> = {}): Tool => ({
  id,
  version: "1",
  licence: "CC-BY-4.0",
  frameworkId: "small",
  theme: "talks",
  moment: undefined,
  competencyIds,
  courseIds: [],
  dialogueIds: [],
  law: [],
  lawAsOf: undefined,
  sources: [],
  examined: undefined,
  texts: { sv: text, en: undefined },
  ...more,
});
const tools = [
  tool("a", ["change", "listening"]),
  tool("b", ["listening"], { dialogueIds: ["talk"] }),
  tool("c", ["courage"], { courseIds: ["listen"] }),
  tool("d", ["courage", "change"], { moment: "newInPost" }),
];
const ids = (wish: Parameters<typeof fittingTools>[1]) => fittingTools(tools, wish).map(({ id }) => id);

describe("the tools that fit", () => {
  it("help with what is wanted most, those first that help with it most", () => {
    assert.deepEqual(ids({ competencyIds: ["listening", "change"] }), ["b", "a", "d"]);
  });

  it("begin with those that name the course or the dialogue, and come once", () => {
    assert.deepEqual(ids({ courseId: "listen", competencyIds: ["listening"] }), ["c", "b", "a"]);
    assert.deepEqual(ids({ dialogueId: "talk", competencyIds: ["change"] }), ["b", "a", "d"]);
  });

  it("begin with what is made for the moment", () => {
    assert.deepEqual(ids({ moment: "newInPost", competencyIds: ["listening"] }), ["d", "b", "a"]);
    assert.deepEqual(ids({ moment: undefined, competencyIds: [] }), []);
  });
});

describe("the moment for a tool", () => {
  const today = day("2026-11-28");
  it("is to be new for a month, also where a meeting is to be prepared", () => {
    const days = ["2026-10-29", "2026-10-28"].map((since) =>
      momentOn({ inPostSince: day(since), hasMeetingToPrepare: true, today }),
    );
    assert.deepEqual(days, ["newInPost", "workplaceMeeting"]);
  });

  it("is a meeting to prepare, else none that the product knows of", () => {
    const of = (hasMeetingToPrepare: boolean) =>
      momentOn({ inPostSince: undefined, hasMeetingToPrepare, today });
    assert.deepEqual([of(true), of(false)], ["workplaceMeeting", undefined]);
  });
});
