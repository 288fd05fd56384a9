import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** A measurement that is a program of its own, shown as it goes. @returns what it said; undefined when it took too long */
export function runProgram(file: string, secondsAtMost: number): string | undefined {
  const { stdout, status } = spawnSync(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", fileURLToPath(new URL(file, import.meta.url))],
    { stdio: ["ignore", "pipe", "inherit"], encoding: "utf8", timeout: 1000 * secondsAtMost },
  );
  process.stdout.write(stdout);
  return status === 0 ? stdout : undefined;
}
