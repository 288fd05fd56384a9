import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseEntry } from "./parseEntry.ts";
import { parseMatching } from "./parseMatching.ts";

const matching = {
  name: " Mentorer 2027 ",
  purpose: "Vi lär.",
  firstDay: "2027-01-15",
  lastDay: "2027-12-15",
};
const entry = { capacity: "2", languages: ["en", "sv"], competencyIds: ["b", "a"], wantsElsewhere: "yes", note: " Kort\n rad " }; // prettier-ignore

describe("a matching as it is written", () => {
  it("has a name, a purpose and two days", () => {
    assert.deepEqual(parseMatching(matching), {
      ok: true,
      value: { name: "Mentorer 2027", purpose: "Vi lär.", firstDay: "2027-01-15", lastDay: "2027-12-15" },
    });
  });

  it("is told all that is wrong at once", () => {
    const wrong = { name: "", purpose: "x".repeat(1001), firstDay: "2027-02-30", lastDay: "snart" };
    const error = { name: "empty", purpose: "tooLong", firstDay: "noDay", lastDay: "noDay" };
    assert.deepEqual(parseMatching(wrong), { ok: false, error });
    const backwards = parseMatching({ ...matching, lastDay: "2027-01-15" });
    assert.deepEqual(backwards, { ok: false, error: { lastDay: "endsBeforeItBegins" } });
  });
});

describe("an entry as it is written", () => {
  const known = ["a", "b", "c", "d", "e", "f"];

  it("keeps what can be chosen, in its own order; a mentee takes one place and a mentor wishes for no area", () => {
    assert.deepEqual(parseEntry("mentor", entry, known), {
      ok: true,
      value: { role: "mentor", capacity: 2, languages: ["sv", "en"], competencyIds: ["a", "b"], wantsElsewhere: false, note: "Kort rad" }, // prettier-ignore
    });
    const mentee = parseEntry("mentee", { ...entry, capacity: "" }, known);
    assert.ok(mentee.ok);
    assert.deepEqual([mentee.value.capacity, mentee.value.wantsElsewhere], [1, true]);
  });

  it("is told all that is wrong at once", () => {
    const wrong = { capacity: "4", languages: ["tlh"], competencyIds: ["g"], wantsElsewhere: "", note: "x".repeat(301) }; // prettier-ignore
    const error = {
      capacity: "noNumber",
      languages: "noneChosen",
      competencyIds: "noneChosen",
      note: "tooLong",
    };
    assert.deepEqual(parseEntry("mentor", wrong, known), { ok: false, error });
    const many = parseEntry("mentor", { ...entry, competencyIds: known }, known);
    assert.deepEqual(many, { ok: false, error: { competencyIds: "tooMany" } });
  });
});
