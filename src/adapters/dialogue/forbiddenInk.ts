import type { CompiledStory, StoryProblem } from "../../domain/dialogue/playthrough.ts";
import type { DialogueSaid } from "../../domain/dialogue/dialogueSentences.ts";
import { outlineStory, sourceLines } from "./outlineStory.ts";

/** Refused also where it is never called: what is only declared leaves no trace in compiled ink. */
const declared = /^\s*EXTERNAL\b/;

interface Forbidden {
  /** How it stands in compiled ink: a command, or the key of one. */
  readonly compiled: readonly string[];
  /** How it is written: only to find its line. `knots` matches any name that a visit can be counted of. */
  readonly written: (knots: string) => RegExp;
  readonly said: DialogueSaid;
}

/**
 * What would make the same choices lead elsewhere another time, or leave the file. Compiled ink says surely what
 * is used (format: "ink JSON runtime format" of the ink repository); the text says where.
 */
const forbidden: readonly Forbidden[] = [
  { compiled: ["rnd", "srnd"], written: () => /RANDOM/, said: ["usesChance"] },
  {
    compiled: ["visit", "seq"],
    written: () => /\{[^:{}]*\||\{\s*[~&!]|stopping|cycle|shuffle|once/,
    said: ["usesSequence"],
  },
  {
    compiled: ["CNT?", "readc"],
    written: (knots) => new RegExp(`READ_COUNT|\\{[^}:]*\\b(?:${knots})\\b`),
    said: ["usesVisits"],
  },
  {
    compiled: ["turn", "turns", "choiceCnt"],
    written: () => /TURNS|CHOICE_COUNT/,
    said: ["usesTurns"],
  },
  { compiled: ["thread"], written: () => /<-/, said: ["usesThread"] },
  { compiled: ["->t->", "->->"], written: () => /->.*->/, said: ["usesTunnel"] },
  { compiled: ["x()"], written: () => /EXTERNAL/, said: ["usesExternal"] },
];

export function forbiddenInk(source: string, compiled: CompiledStory): readonly StoryProblem[] {
  const used = new Set<string>();
  collectCommands(JSON.parse(compiled), used);
  const lines = sourceLines(source);
  if (lines.some((line) => declared.test(line))) used.add("x()");
  const knots = outlineStory(source)
    .knots.flatMap(({ id }) => id.split("."))
    .join("|");
  return forbidden
    .filter((one) => one.compiled.some((command) => used.has(command)))
    .map(({ written, said }) => ({
      line:
        Math.max(
          0,
          lines.findIndex((line) => written(knots).test(line)),
        ) + 1,
      said,
    }));
}

/** Texts begin with ^ in compiled ink, so that no word of a story is taken for a command. */
function collectCommands(node: unknown, used: Set<string>): void {
  if (typeof node === "string") used.add(node);
  if (Array.isArray(node)) for (const part of node) collectCommands(part, used);
  else if (typeof node === "object" && node !== null)
    for (const [key, value] of Object.entries(node)) {
      used.add(key);
      collectCommands(value, used);
    }
}
