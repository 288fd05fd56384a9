import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import type { Connection } from "./pool.ts";

const folder = new URL("./migrations/", import.meta.url);

/** The migrations in the order they apply: file name and text. */
export function migrations(): { readonly name: string; readonly sql: string }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .sort()
    .map((name) => ({ name, sql: readFileSync(new URL(name, folder), "utf8") }));
}

/** Changes whenever any migration does. */
export function migrationsHash(): string {
  const hash = createHash("sha256");
  for (const { name, sql } of migrations()) hash.update(name).update(sql);
  return hash.digest("hex").slice(0, 16);
}

/** Brings a database up to date: each migration once, in its own transaction. Processes that start together wait for each other. */
export async function migrate(connection: Connection): Promise<void> {
  await connection.execute("select pg_advisory_lock(7403001)");
  try {
    await connection.execute(
      "create table if not exists migration (name text primary key, applied_at timestamptz not null default now())",
    );
    const { rows } = await connection.query("select name from migration", []);
    const applied = new Set(rows.map((row) => row["name"]));
    for (const { name, sql } of migrations()) {
      if (applied.has(name)) continue;
      await connection.execute(`begin;\n${sql}\ninsert into migration (name) values ('${name}');\ncommit;`);
    }
  } catch (error) {
    await connection.execute("rollback");
    throw error;
  } finally {
    await connection.execute("select pg_advisory_unlock(7403001)");
  }
}
