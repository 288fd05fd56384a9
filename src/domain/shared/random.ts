/** Numbers in [0, 1). Chance is always an argument: a seeded source gives the same run again. */
export type RandomSource = () => number;

/**
 * A seeded source of numbers, good enough for demonstrations, simulations and tests, never for secrets.
 * Source: mulberry32 (Tommy Ettinger, public domain): a 32-bit counter through a bijective mixer.
 * @param seed any whole number; only its lowest 32 bits count
 */
export function seededRandom(seed: number): RandomSource {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number from 0 up to, not including, `below`. */
export function randomIndex(random: RandomSource, below: number): number {
  return Math.floor(random() * below);
}

/** The same values in a random order (Fisher–Yates); the given array is left as it was. */
export function shuffled<Value>(random: RandomSource, values: readonly Value[]): Value[] {
  const order = [...values];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = randomIndex(random, last + 1);
    const held = order[last]!;
    order[last] = order[other]!;
    order[other] = held;
  }
  return order;
}
