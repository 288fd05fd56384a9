import type { Id } from "../shared/ids.ts";
import type { RandomSource } from "../shared/random.ts";

export type NewId = <Kind extends string>() => Id<Kind>;

/** Ids that look like any random id (UUID version 4, RFC 9562 section 5.4) and come again with the same seed. */
export function seededIds(random: RandomSource): NewId {
  const word = () =>
    Math.floor(random() * 4_294_967_296)
      .toString(16)
      .padStart(8, "0");
  return <Kind extends string>() => {
    const [a, b, c, d] = [word(), word(), word(), word()];
    const variant = "89ab".charAt(Number.parseInt(c.charAt(0), 16) % 4);
    const text = `${a}-${b.slice(0, 4)}-4${b.slice(5)}-${variant}${c.slice(1, 4)}-${c.slice(4)}${d}`;
    return text as Id<Kind>; // made as an id: nothing else has it
  };
}
