// Finds the Node that the program runs on: the pinned one beside the packages, or this one when it is new enough.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const least = 24;

/** @returns {string | undefined} the path of a Node that can run the program */
export function node24() {
  const pinned = fileURLToPath(new URL("../node_modules/.bin/node", import.meta.url));
  if (existsSync(pinned)) return pinned;
  return Number(process.versions.node.split(".")[0]) >= least ? process.execPath : undefined;
}
