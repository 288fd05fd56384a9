import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Claims a data folder for this process: two processes on one PGlite folder lose data silently.
 * A claim is never taken from a live process; one left by a process that died is.
 * @returns a function that gives the folder back, or undefined when another live process has it
 */
export function claimFolder(folder: string): (() => void) | undefined {
  const file = join(folder, "in-use");
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      writeFileSync(file, `${process.pid} ${startOf(process.pid) ?? ""}`, { flag: "wx" });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
      const held = readFileSync(file, "utf8");
      if (isHeld(held) || !setAside(file, held)) return undefined;
    }
  }
  return undefined;
}

/** Removes a claim that was judged dead, but gives it back when another process had just replaced it. */
function setAside(file: string, judged: string): boolean {
  const aside = `${file}.${process.pid}`;
  renameSync(file, aside);
  const isTheOneJudged = readFileSync(aside, "utf8") === judged;
  if (!isTheOneJudged) linkSync(aside, file);
  rmSync(aside, { force: true });
  return isTheOneJudged;
}

function isHeld(claim: string): boolean {
  const [pid, started] = claim.split(" ");
  const id = Number(pid);
  if (!Number.isInteger(id) || id <= 0) return false;
  const running = startOf(id);
  // Where the system tells when a process started, a reused process number is not mistaken for the holder.
  if (running !== undefined && started) return running === started;
  return id !== process.pid && isAlive(id);
}

/** When a process started, in the kernel's ticks since boot with the boot's id; undefined where that can't be told. */
function startOf(pid: number): string | undefined {
  try {
    const afterName = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1) ?? "";
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return `${afterName.split(" ")[19]}@${boot}`;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
