import type { CompiledStory, StoryProblem } from "../../domain/dialogue/playthrough.ts";
import type { DialogueSaid } from "../../domain/dialogue/dialogueSentences.ts";
import { outlineStory } from "./outlineStory.ts";

/** What stands before the first knot; no knot has a name with a space. */
const beginning = "the beginning";

/**
 * A story in another language has the same knots, choices, tags and logic: compiled and with its texts taken out it
 * is the same. Told knot by knot, on the lines of the other story.
 */
export function structureProblems(
  first: CompiledStory,
  other: CompiledStory,
  otherSource: string,
): readonly StoryProblem[] {
  const [one, two] = [knotsOf(first), knotsOf(other)];
  const { knots, choices } = outlineStory(otherSource);
  const lineOf = (knot: string) => knots.find(({ id }) => id === knot)?.line ?? 1;
  return [...new Set([...one.keys(), ...two.keys()])].flatMap((knot) => {
    const [here, there] = [one.get(knot), two.get(knot)];
    if (here === there) return [];
    if (here === undefined) return [{ line: lineOf(knot), said: ["knotAdded", knot] }];
    if (there === undefined) return [{ line: 1, said: ["knotMissing", knot] }];
    const after = choiceBefore(there, firstDifference(here, there));
    const line = choices.find(({ id }) => id === after)?.line ?? lineOf(knot);
    return [{ line, said: differs(knot, after) }];
  });
}

function differs(knot: string, after: string | undefined): DialogueSaid {
  if (knot === beginning)
    return after === undefined ? ["beginningDiffers"] : ["beginningDiffersAfter", after];
  return after === undefined ? ["knotDiffers", knot] : ["knotDiffersAfter", knot, after];
}

/** The start, the variables and every knot, each as text without its texts. */
function knotsOf(compiled: CompiledStory): ReadonlyMap<string, string> {
  const { root } = JSON.parse(compiled) as { root: readonly unknown[] }; // compiled ink has a root (ink JSON runtime format)
  const named = root.at(-1);
  const knots = typeof named === "object" && named !== null ? Object.entries(named) : [];
  return new Map(
    [[beginning, root.slice(0, -1)] as const, ...knots].map(([name, content]) => [
      name,
      JSON.stringify(withoutTexts(content)),
    ]),
  );
}

function withoutTexts(node: unknown): unknown {
  if (Array.isArray(node)) return partsWithoutTexts(node);
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withoutTexts(value)]));
}

/** Texts that follow each other count as one; tags, which stand between # and /#, are kept. */
function partsWithoutTexts(parts: readonly unknown[]): readonly unknown[] {
  const kept: unknown[] = [];
  let inTag = false;
  for (const part of parts) {
    if (part === "#" || part === "/#") inTag = part === "#";
    if (typeof part !== "string" || !part.startsWith("^")) kept.push(withoutTexts(part));
    else if (inTag) kept.push(part.trim());
    else if (part.slice(1).trim() !== "" && kept.at(-1) !== "^") kept.push("^");
  }
  return kept;
}

function firstDifference(one: string, two: string): number {
  let index = 0;
  while (index < one.length && one[index] === two[index]) index += 1;
  return index;
}

/**
 * The choice that a place in a compiled knot belongs to. What follows the choices of a knot stands after all of
 * them, by their numbers: "c-0" belongs to the first.
 */
function choiceBefore(knot: string, index: number): string | undefined {
  const before = knot.slice(0, index);
  const ids = [...before.matchAll(/\^id:\s*([^\s"]+)/g)].map(([, id]) => id);
  const [, number] = [...before.matchAll(/"c-(\d+)":/g)].at(-1) ?? [];
  return number === undefined ? ids.at(-1) : ids[Number(number)];
}
