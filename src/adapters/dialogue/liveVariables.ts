import type { CompiledStory } from "../../domain/dialogue/playthrough.ts";

/** Variables whose values can still decide something, by knot: in it, or in a knot that it leads to. */
export type LiveVariables = (knot: string) => readonly string[];

/**
 * Reads from a compiled story which variables each knot asks for. A variable that is only counted on (x = x + 1)
 * decides nothing. Two states that differ in what nobody asks for any more go on alike, so that a walk needs only
 * one of them.
 */
export function liveVariables(compiled: CompiledStory): LiveVariables {
  const { root } = JSON.parse(compiled) as { root: readonly unknown[] }; // compiled ink has a root (ink JSON runtime format)
  const named = root.at(-1);
  const knots = new Map(typeof named === "object" && named !== null ? Object.entries(named) : []);
  const uses = new Map([...knots].map(([name, content]) => [name, usesOf(content)]));
  const live = new Map([...knots.keys()].map((name) => [name, liveFrom(name, uses)]));
  const all = [...new Set([...uses.values()].flatMap(({ asked }) => [...asked]))];
  return (knot) => live.get(knot) ?? all;
}

interface Uses {
  readonly asked: ReadonlySet<string>;
  readonly leadsTo: ReadonlySet<string>;
}

function liveFrom(name: string, uses: ReadonlyMap<string, Uses>): readonly string[] {
  const reached = new Set([name]);
  const asked = new Set<string>();
  // A set is walked on while it grows.
  for (const knot of reached) {
    const use = uses.get(knot);
    for (const variable of use?.asked ?? []) asked.add(variable);
    for (const next of use?.leadsTo ?? []) reached.add(next);
  }
  return [...asked].toSorted();
}

function usesOf(content: unknown): Uses {
  const asked = new Set<string>();
  const leadsTo = new Set<string>();
  visit(content, (node, followedBy) => {
    const variable = field(node, "VAR?");
    if (variable !== undefined && !isCountedOn(variable, followedBy)) asked.add(variable);
    const target = field(node, "->") ?? field(node, "f()");
    if (target !== undefined && !target.startsWith(".")) leadsTo.add(target.split(".")[0]!);
  });
  return { asked, leadsTo };
}

/** x, a number, + or −, and back into x. */
function isCountedOn(variable: string, [number, sign, written]: readonly unknown[]): boolean {
  const isStep = typeof number === "number" && (sign === "+" || sign === "-");
  return isStep && field(written, "VAR=") === variable;
}

function field(node: unknown, key: string): string | undefined {
  if (typeof node !== "object" || node === null || !Object.hasOwn(node, key)) return undefined;
  const value: unknown = Reflect.get(node, key);
  return typeof value === "string" ? value : undefined;
}

function visit(node: unknown, see: (node: unknown, followedBy: readonly unknown[]) => void): void {
  if (Array.isArray(node))
    for (const [index, part] of node.entries()) {
      see(part, node.slice(index + 1, index + 4));
      visit(part, see);
    }
  else if (typeof node === "object" && node !== null)
    for (const value of Object.values(node)) visit(value, see);
}
