import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export interface Running {
  readonly address: string;
  stop(): Promise<void>;
}

const start = fileURLToPath(new URL("../../bin/start.mjs", import.meta.url));
const longestStart = 120_000;

/** Starts the product as a newcomer does, with the demonstration in a folder of its own, and waits for its address. */
export function startProduct(settings: Readonly<Record<string, string>> = {}): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), "ledstjarna-journey-"));
  const child = spawn(process.execPath, [start], {
    env: { ...process.env, LEDSTJARNA_DATA: folder, PORT: "0", LEDSTJARNA_DATABASE_URL: "", ...settings },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const stop = () =>
    new Promise<void>((resolve) => {
      child.once("exit", () => {
        rmSync(folder, { recursive: true, force: true });
        resolve();
      });
      child.kill("SIGTERM");
    });
  return new Promise((resolve, reject) => {
    const tooLong = setTimeout(
      () => reject(new Error("the product did not start in two minutes")),
      longestStart,
    );
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      const address = /^http:\/\/\S+$/m.exec(text)?.[0];
      if (address === undefined) return;
      clearTimeout(tooLong);
      resolve({ address, stop });
    });
    child.once("exit", (code) => reject(new Error(`the product stopped with ${code}`)));
  });
}
