import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { compileInk } from "./compileInk.ts";

/** What is said of a story with one slip in its knot. */
function saidOf(knot: string): readonly unknown[] {
  const compiled = compileInk(`VAR trust = 5\n-> door\n=== door\n${knot}\n`);
  assert.ok(!compiled.ok, "compiles");
  return compiled.error.map(({ line, said }) => [line, ...said]);
}

const slips: readonly (readonly [what: string, knot: string, said: readonly unknown[]])[] = [
  ["an arrow to what is not there", "-> nowhere", [4, "inkNoTarget", "-> nowhere"]],
  ["an unknown function", "~ foo(3)\n-> END", [4, "inkNoTarget", "-> foo"]],
  ["an unknown variable", "{trsut > 3: Hi.}\n-> END", [4, "inkNoName", "trsut"]],
  ["counting what is no variable", "~ trsut += 3\n-> END", [4, "inkNoName", "trsut"]],
  ["a knot that is there twice", "-> END\n=== door\n-> END", [5, "inkNameTwice", "door"]],
  ["a variable that is there twice", "-> END\nVAR trust = 3", [5, "inkNameTwice", "trust"]],
  ["a variable with a knot's name", "-> END\nVAR door = 3", [5, "inkNameTwice", "door"]],
  ["a story that runs out", "Hello.", [4, "inkLooseEnd"]],
  ["a brace that is not closed", "{trust > 3: Hi.\n-> END", [4, "inkUnclosed", "}"]],
  ["a bracket that is not closed", "+ [Hi.\n-> END", [4, "inkUnclosed", "]"]],
  ["an arrow that leads to nothing", "->", [4, "inkEmptyArrow"]],
  ["an empty choice", "* []\n-> END", [4, "inkEmptyChoice"]],
  [
    "what is seldom said, in the compiler's words",
    "~ trust = \n-> END",
    [4, "inkOther", "Expected value expression to be assigned but saw ' '"],
  ],
];

describe("what the compiler says of a story", () => {
  for (const [what, knot, said] of slips) it(`tells ${what}`, () => assert.deepEqual(saidOf(knot)[0], said));
});
