import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { rounded, type Figure } from "./figure.ts";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const restSeconds = 5;

/** The product started as people start it, first on nothing and then again; and what it holds at rest. */
export async function measureStarts(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "ledstjarna-bench-"));
  const first = await startOnce(folder);
  const second = await startOnce(folder);
  rmSync(folder, { recursive: true, force: true });
  return [
    ...started("first start, with the demonstration", first),
    ...started("second start", second),
    ...(second.megabytes === undefined
      ? []
      : [
          {
            what: "memory at rest",
            figure: rounded(second.megabytes),
            unit: "MB",
            how: `resident, ${restSeconds} s after the second start, embedded database included`,
          },
        ]),
  ];
}

interface Started {
  readonly seconds: number;
  readonly cpuSeconds: number | undefined;
  readonly megabytes: number | undefined;
}

function started(what: string, { seconds, cpuSeconds }: Started): readonly Figure[] {
  const cpu = cpuSeconds === undefined ? "" : `, ${rounded(cpuSeconds)} CPU-s`;
  return [{ what, figure: rounded(seconds), unit: "s", how: `until it says its address${cpu}` }];
}

async function startOnce(folder: string): Promise<Started> {
  const began = performance.now();
  const child = spawn(process.execPath, [path("../bin/start.mjs")], {
    env: { ...process.env, LEDSTJARNA_DATA: folder, PORT: "0", LEDSTJARNA_DATABASE_URL: "" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  let said = "";
  for await (const text of child.stdout.setEncoding("utf8")) {
    said += String(text);
    if (/^http:/m.test(said)) break;
  }
  const seconds = (performance.now() - began) / 1000;
  const program = programOf(child.pid);
  const cpuSeconds = usedOf(program);
  await wait(1000 * restSeconds);
  const megabytes = residentOf(program);
  child.kill("SIGTERM");
  await ended;
  return { seconds, cpuSeconds, megabytes };
}

/** bin/start.mjs runs the program as a process of its own. Linux alone says which. */
function programOf(pid: number | undefined): number | undefined {
  const file = `/proc/${pid}/task/${pid}/children`;
  return existsSync(file) ? Number(readFileSync(file, "utf8").trim().split(" ")[0]) : undefined;
}

/** User and system time in ticks of a hundredth of a second: proc(5), fields 14 and 15. Linux alone has it. */
function usedOf(pid: number | undefined): number | undefined {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return undefined;
  const fields = readFileSync(file, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

function residentOf(pid: number | undefined): number | undefined {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return undefined;
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(file, "utf8"))?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1000;
}
