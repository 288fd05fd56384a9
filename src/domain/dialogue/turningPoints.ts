import type { Dialogue } from "./dialogue.ts";
import type { Playthrough } from "./playthrough.ts";

/**
 * Steps at which the talk turned, in the order of the talk: those whose choice changed the meters most, all of them
 * together; among equals those that the author judged to show most of something, then the earlier. The time left is
 * not counted: every choice takes some. A choice that changed and showed nothing is no turn.
 * @param choices ids, one for each step that has been left
 */
export function turningPoints(
  { choices: meanings }: Pick<Dialogue, "choices">,
  { played, choices }: { readonly played: Playthrough; readonly choices: readonly string[] },
  atMost: number,
): readonly number[] {
  return choices
    .map((id, step) => ({
      step,
      changed: changeAt(played, step),
      shown: Math.max(0, ...Object.values(meanings[id]?.shows ?? {}).map(Math.abs)),
    }))
    .filter(({ changed, shown }) => changed + shown > 0)
    .toSorted((one, other) => other.changed - one.changed || other.shown - one.shown || one.step - other.step)
    .slice(0, atMost)
    .map(({ step }) => step)
    .toSorted((one, other) => one - other);
}

/** How much the choice made at a step changed the meters, whichever way. */
function changeAt(played: Playthrough, step: number): number {
  const [before, after] = [played[step]?.meters ?? {}, played[step + 1]?.meters ?? {}];
  return (["trust", "clarity", "facts"] as const).reduce((sum, name) => {
    const [from, to] = [before[name], after[name]];
    return from === undefined || to === undefined ? sum : sum + Math.abs(to - from);
  }, 0);
}
