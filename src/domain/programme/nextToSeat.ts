import type { Application, Cohort } from "./programme.ts";

/**
 * Who is given a seat that is free: those who wait, in the order of applying. Whoever has a seat keeps it, also
 * where the seats have become fewer than those who sit.
 * @param applications all of one cohort, in any order
 */
export function nextToSeat(
  { seats }: Pick<Cohort, "seats">,
  applications: readonly Application[],
): readonly Application[] {
  const taken = applications.filter(({ state }) => state === "seated").length;
  return applications
    .filter(({ state }) => state === "waiting")
    .toSorted((one, other) => one.queue - other.queue)
    .slice(0, Math.max(0, seats - taken));
}
