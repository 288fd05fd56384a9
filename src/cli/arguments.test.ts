import assert from "node:assert/strict";
import { test } from "node:test";
import { numberOption, onlyFile, parseNumber, readArguments } from "./arguments.ts";

const known = { withValue: ["group", "min"], alone: ["singletons"] };

test("a value follows an equals sign or is the next argument, negative numbers too", () => {
  for (const args of [
    ["a.csv", "--min=-10", "--group=unit"],
    ["--min", "-10", "a.csv", "--group", "unit"],
  ]) {
    const read = readArguments(args, known);
    assert.ok(read.ok);
    assert.deepEqual(read.value.files, ["a.csv"]);
    assert.equal(read.value.options.get("group"), "unit");
    assert.deepEqual(numberOption(read.value, "min"), { ok: true, value: -10 });
  }
});

test("a value may hold an equals sign, and be empty", () => {
  const read = readArguments(["--group=a=b", "--min="], known);
  assert.ok(read.ok);
  assert.equal(read.value.options.get("group"), "a=b");
  assert.deepEqual(numberOption(read.value, "min"), { ok: false, error: '--min must be a number, not "".' });
});

test("an option that stands alone takes no value", () => {
  const read = readArguments(["--singletons", "a.json"], known);
  assert.ok(read.ok && read.value.flags.has("singletons"));
  assert.deepEqual(read.value.files, ["a.json"]);
  assert.deepEqual(readArguments(["--singletons=yes"], known), {
    ok: false,
    error: "--singletons takes no value.",
  });
});

test("what can't be understood is said in a sentence", () => {
  assert.deepEqual(readArguments(["--max=3"], known), {
    ok: false,
    error: "There is no option --max. The options are --group=…, --min=…, --singletons.",
  });
  assert.deepEqual(readArguments(["--group", "--min=3"], known), {
    ok: false,
    error: "--group needs a value, as in --group=….",
  });
  assert.deepEqual(readArguments(["--group"], known), {
    ok: false,
    error: "--group needs a value, as in --group=….",
  });
  assert.deepEqual(readArguments(["--min=1", "--min=2"], known), {
    ok: false,
    error: "--min is given twice.",
  });
});

test("one file is needed, and no more", () => {
  const nothing = { files: [], options: new Map<string, string>(), flags: new Set<string>() };
  assert.deepEqual(onlyFile(nothing, "hme FILE"), { ok: false, error: "A file is needed: hme FILE" });
  assert.deepEqual(onlyFile({ ...nothing, files: ["a", "b"] }, "hme FILE"), {
    ok: false,
    error: 'One file at a time: "b" is one too many.',
  });
});

test("numbers are read with point or comma, and nothing else is a number", () => {
  assert.deepEqual(["3", " -2.5", "2,5", "1e-3", ".5"].map(parseNumber), [3, -2.5, 2.5, 0.001, 0.5]);
  for (const text of ["", "abc", "1.2.3", "0x10", "Infinity", "1 000", "--3"]) {
    assert.equal(parseNumber(text), undefined, text);
  }
});
