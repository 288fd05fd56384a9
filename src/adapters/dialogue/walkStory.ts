import { Story } from "inkjs/engine/Story";
import type { StoryOutline, StoryWalk, WalkedLine } from "../../domain/dialogue/checkStory.ts";
import type { CompiledStory } from "../../domain/dialogue/playthrough.ts";
import { continueStory, offeredBy, type SaidLine } from "./continueStory.ts";
import { liveVariables, type LiveVariables } from "./liveVariables.ts";
import { sourceLines } from "./outlineStory.ts";

export interface WalkWish {
  /** Compiled so that visits are counted. */
  readonly story: CompiledStory;
  readonly source: string;
  readonly outline: StoryOutline;
  readonly mostStates: number;
}

/** A state to go on from: what ink has kept, the choice to make, and what has been chosen that can matter again. */
interface Waiting {
  readonly state: string | undefined;
  readonly choice: number;
  readonly made: readonly string[];
  /** What was chosen last, by its id or else its words; undefined at the start. */
  readonly last: string | undefined;
  readonly depth: number;
}

/**
 * Walks a story through every choice, breadth first. States are the same when they offer the same choices with the
 * same variables, as far as those can still decide something, and have used up the same of those choices that can come back: ink offers a choice once, so what
 * was chosen in a loop is a part of the state too. Which choices those are is found by walking until none is added.
 */
export function walkStory(wish: WalkWish): StoryWalk {
  let returning: ReadonlySet<string> = new Set();
  for (;;) {
    const { walk, followers } = walkOnce(wish, returning);
    const found = choicesThatReturn(walk.places, followers);
    if (walk.isCapped || [...found].every((id) => returning.has(id))) return walk;
    returning = new Set([...returning, ...found]);
  }
}

type Followers = ReadonlyMap<string | undefined, ReadonlySet<string>>;

function walkOnce(wish: WalkWish, returning: ReadonlySet<string>) {
  const story = new Story(wish.story);
  const failures = new Set<string>();
  story.onError = (message) => void failures.add(message);
  const live = liveVariables(wish.story);
  const found = startFindings();
  const followers = new Map<string | undefined, Set<string>>();
  const seen = new Set<string>();
  const unreached = new Set(wish.outline.knots.map(({ id }) => id));
  const waiting: Waiting[] = [{ state: undefined, choice: 0, made: [], last: undefined, depth: 0 }];
  let isCapped = false;
  for (const { state, choice, made, last, depth } of waiting) {
    if (state !== undefined) {
      // Parsed here: ink's own reader looks through every text for whole numbers written as 1.0, which no story has.
      story.state.LoadJsonObj(JSON.parse(state));
      story.ChooseChoiceIndex(choice);
    }
    found.say(continueStory(story));
    for (const knot of unreached) if (isVisited(story, knot)) unreached.delete(knot);
    const offered = offeredBy(story);
    if (offered.length === 0) found.end(depth, last);
    const ids = offered.map(({ id }) => id);
    followers.set(last, new Set([...(followers.get(last) ?? []), ...ids.flatMap((id) => id ?? [])]));
    const key = JSON.stringify([ids, valuesThatDecide(story, live), made]);
    if (offered.length === 0 || seen.has(key)) continue;
    if (seen.size >= wish.mostStates) isCapped = true;
    if (isCapped) continue;
    seen.add(key);
    found.place(ids);
    const kept = story.state.ToJson();
    for (const [index, { id, text }] of offered.entries())
      waiting.push({
        state: kept,
        choice: index,
        made: id !== undefined && returning.has(id) ? [...made, id].toSorted() : made,
        last: id ?? text,
        depth: depth + 1,
      });
  }
  const knotsReached = new Set(wish.outline.knots.flatMap(({ id }) => (unreached.has(id) ? [] : id)));
  const walk = {
    ...found.all(wish.source),
    knotsReached,
    failures: [...failures],
    states: seen.size,
    isCapped,
  };
  return { walk, followers };
}

/** Values of the variables that matter from here on, by the knots that the offered choices stand in. */
function valuesThatDecide(story: Story, live: LiveVariables): readonly unknown[] {
  const knots = new Set(story.currentChoices.map(({ sourcePath }) => sourcePath.split(".")[0] ?? ""));
  const names = new Set([...knots].flatMap((knot) => live(knot)));
  return [...names].toSorted().map((name) => [name, story.variablesState.$(name)]);
}

function isVisited(story: Story, knot: string): boolean {
  return (story.state.VisitCountAtPathString(knot) ?? 0) > 0;
}

/** Gathers what a walk comes across. */
function startFindings() {
  const lines = new Map<string, SaidLine>();
  const places = new Map<string, readonly (string | undefined)[]>();
  const outcomes = new Map<string, number>();
  const deadEnds = new Set<string | undefined>();
  let [fewest, most] = [Number.POSITIVE_INFINITY, 0];
  let outcome: string | undefined;
  return {
    say(said: readonly SaidLine[]) {
      outcome = said.flatMap(({ tags }) => new Map(tags).get("outcome") ?? []).at(-1);
      for (const line of said) lines.set(JSON.stringify(line), line);
    },
    place: (ids: readonly (string | undefined)[]) => void places.set(JSON.stringify(ids), ids),
    end(depth: number, last: string | undefined) {
      [fewest, most] = [Math.min(fewest, depth), Math.max(most, depth)];
      if (outcome === undefined) deadEnds.add(last);
      else outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    },
    all: (source: string) => ({
      lines: [...lines.values()].map((line) => locate(line, source)),
      places: [...places.values()],
      outcomes,
      deadEnds: [...deadEnds],
      choicesOnAWay: { fewest, most },
    }),
  };
}

/** The line of the file that a text begins like; the first where logic has put it together. */
function locate({ text, tags }: SaidLine, source: string): WalkedLine {
  const beginning = text.slice(0, 24);
  const at = sourceLines(source).findIndex((line) => line.includes(beginning));
  return { line: Math.max(0, at) + 1, text, tags };
}

/** Choices after which one that was offered beside them can be offered again. */
function choicesThatReturn(places: StoryWalk["places"], followers: Followers): ReadonlySet<string> {
  const beside = new Map<string, Set<string>>();
  for (const place of places)
    for (const id of place.flatMap((one) => one ?? []))
      beside.set(id, new Set([...(beside.get(id) ?? []), ...place.flatMap((one) => one ?? [])]));
  return new Set(
    [...beside].flatMap(([id, siblings]) => {
      const later = reachableFrom(id, followers);
      return [...siblings].some((sibling) => later.has(sibling)) ? [id] : [];
    }),
  );
}

function reachableFrom(id: string, followers: Followers): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [id];
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const next of followers.get(at) ?? [])
      if (!reached.has(next)) {
        reached.add(next);
        open.push(next);
      }
  return reached;
}
