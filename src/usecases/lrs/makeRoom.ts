import { makeQuarters } from "../../store/lrs/makeQuarters.ts";
import type { Needs } from "../needs.ts";

/** Sees to it that statements have a partition long before they come: asked for every minute, done once a quarter. */
export const makeRoom =
  ({ database, now }: Pick<Needs, "database" | "now">) =>
  (): Promise<void> =>
    database.asOwner((tx) => makeQuarters(tx, now()));
