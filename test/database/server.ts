import { execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";

export interface Server {
  readonly url: string;
  stop(): void;
}

/** Starts a PostgreSQL of its own on a free port, as the user postgres where we are root. Undefined where none is installed. */
export async function startServer(port: number): Promise<Server | undefined> {
  const bin = binaries();
  if (!bin) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "ledstjarna-postgres-"));
  const asPostgres = process.getuid?.() === 0;
  const as = asPostgres ? { uid: idOf("-u"), gid: idOf("-g") } : {};
  if (asPostgres) chownSync(folder, idOf("-u"), idOf("-g"));
  const data = join(folder, "data");
  execFileSync(
    join(bin, "initdb"),
    ["-D", data, "-U", "ledstjarna", "-A", "trust", "-E", "UTF8", "--locale=C"],
    {
      ...as,
      stdio: "ignore",
      cwd: folder,
    },
  );
  const settings = [
    "fsync=off",
    "synchronous_commit=off",
    "max_connections=60",
    "listen_addresses=127.0.0.1",
  ];
  const running = spawn(
    join(bin, "postgres"),
    ["-D", data, "-p", String(port), "-k", folder, ...settings.flatMap((setting) => ["-c", setting])],
    { ...as, stdio: "ignore", cwd: folder },
  );
  const url = `postgres://ledstjarna@127.0.0.1:${port}/postgres`;
  await untilReady(url);
  return { url, stop: () => void running.kill("SIGINT") };
}

function binaries(): string | undefined {
  const root = "/usr/lib/postgresql";
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => join(root, version, "bin")).find((bin) => existsSync(join(bin, "initdb")));
}

function idOf(flag: "-u" | "-g"): number {
  return Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
}

async function untilReady(url: string): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await onServer(url, "select 1");
    } catch (error) {
      if (attempt === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

export async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}
