import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { createReadStream, existsSync, renameSync, statSync } from "node:fs";
import pg from "pg";
import { err, ok, type Result } from "../../domain/shared/result.ts";

interface Saved {
  readonly bytes: number;
  readonly sha256: string;
}

interface Restored {
  /** The schemas that hold what was there before; undefined where nothing was. */
  readonly aside: string | undefined;
}

/** What pg_dump or pg_restore said when it gave up. */
export interface ToolFailed {
  readonly kind: "toolFailed";
  readonly said: string;
}

const schemas = ["public", "pgboss"];

/** Copies our schemas of a server's database into one file in pg_dump's custom format. The server may be in use. */
export async function backUpServer(
  url: string,
  file: string,
): Promise<Result<Saved, "noTools" | ToolFailed>> {
  const partial = `${file}.partial`;
  const only = schemas.map((schema) => `--schema=${schema}`);
  const dumped = await run("pg_dump", ["--format=custom", "--no-owner", ...only, `--file=${partial}`], url);
  if (!dumped.ok) return dumped;
  renameSync(partial, file);
  return ok({ bytes: statSync(file).size, sha256: await sha256Of(file) });
}

/**
 * Puts a copy back in one transaction. Schemas that are there are renamed first, and get their names back when
 * the copy can't be read.
 */
export async function restoreServer(
  url: string,
  file: string,
  { replace, now }: { readonly replace: boolean; readonly now: Date },
): Promise<Result<Restored, "notEmpty" | "noSuchFile" | "noTools" | ToolFailed>> {
  if (!existsSync(file)) return err("noSuchFile");
  const listed = await run("pg_restore", ["--list", file], url);
  if (!listed.ok) return listed;
  const hasData = await asOwner(url, async (client) => {
    const { rows } = await client.query<{ there: boolean }>(
      "select to_regclass('public.migration') is not null as there",
    );
    return rows[0]?.there === true;
  });
  if (hasData && !replace) return err("notEmpty");
  const suffix = `before_${now.toISOString().replace(/[-:]|\..*/g, "")}`.toLowerCase();
  await asOwner(url, (client) => client.query(setAside(suffix)));
  const options = ["--clean", "--if-exists", "--no-owner", "--single-transaction", "--exit-on-error"];
  const restored = await run("pg_restore", [...options, `--dbname=${databaseOf(url)}`, file], url);
  if (restored.ok) return ok({ aside: hasData ? `public_${suffix}` : undefined });
  await asOwner(url, (client) => client.query(putBack(suffix)));
  return restored;
}

/** The role that the copy's rights are given to must be there before it. */
const role = `
  do $$ begin create role ledstjarna_app nologin; exception when duplicate_object or unique_violation then null; end $$;
  do $$ begin execute format('grant ledstjarna_app to %I', current_user); exception when others then null; end $$;`;

const setAside = (suffix: string) => `
  ${role}
  do $$ begin
    if to_regnamespace('pgboss') is not null then alter schema pgboss rename to pgboss_${suffix}; end if;
    alter schema public rename to public_${suffix};
    create schema public;
    grant usage on schema public to ledstjarna_app;
  end $$`;

const putBack = (suffix: string) => `
  do $$ begin
    drop schema if exists public cascade;
    alter schema public_${suffix} rename to public;
    if to_regnamespace('pgboss_${suffix}') is not null then
      drop schema if exists pgboss cascade;
      alter schema pgboss_${suffix} rename to pgboss;
    end if;
  end $$`;

async function asOwner<Value>(url: string, work: (client: pg.Client) => Promise<Value>): Promise<Value> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function run(
  tool: string,
  args: readonly string[],
  url: string,
): Promise<Result<undefined, "noTools" | ToolFailed>> {
  return new Promise((resolve) => {
    const stdio = ["ignore", "ignore", "pipe"] as const;
    const child = spawn(tool, args, { stdio: [...stdio], env: { ...process.env, ...connection(url) } });
    let said = "";
    child.stderr.on("data", (chunk) => (said += String(chunk)));
    child.on("error", () => resolve(err("noTools")));
    child.on("close", (code) => resolve(code === 0 ? ok() : err({ kind: "toolFailed", said: said.trim() })));
  });
}

/** How to reach the server, as environment variables: what stands on a command line is seen by all on the machine. */
function connection(url: string): Record<string, string> {
  const { hostname, port, username, password, searchParams } = new URL(url);
  const given = {
    PGHOST: searchParams.get("host") ?? decodeURIComponent(hostname),
    PGPORT: port,
    PGUSER: decodeURIComponent(username),
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: databaseOf(url),
    PGSSLMODE: searchParams.get("sslmode") ?? "",
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ""));
}

function databaseOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest("hex");
}
