import { spawn, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as an operator does, in a process of its own. */
export async function runCommand(
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<Ended> {
  const child = startProgram("../../src/cli/main.ts", args, settings);
  let [stdout, stderr] = ["", ""];
  child.stdout?.on("data", (chunk) => (stdout += String(chunk)));
  child.stderr?.on("data", (chunk) => (stderr += String(chunk)));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, stdout, stderr };
}

export function startProgram(
  program: string,
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
): ChildProcess {
  const node = ["--disable-warning=ExperimentalWarning", "--import", path("../../bin/tsx.mjs")];
  const { LEDSTJARNA_DATABASE_URL: _, ...env } = process.env;
  return spawn(process.execPath, [...node, path(program), ...args], { env: { ...env, ...settings } });
}
