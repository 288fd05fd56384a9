// Starts a program of ours on the right Node and passes signals and the exit code on.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { node24 } from "./node24.mjs";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** @param {readonly string[]} ofNode what this program asks of Node besides */
export function run(program, args = [], ofNode = []) {
  const node = node24();
  if (!node) {
    console.error("Ledstjärna needs Node 24 or newer on this kind of machine. See README.md.");
    process.exit(1);
  }
  const options = ["--disable-warning=ExperimentalWarning", "--import", path("tsx.mjs"), ...ofNode];
  const child = spawn(node, [...options, path(program), ...args], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}
