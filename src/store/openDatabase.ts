import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { databaseOn, type Database } from "./database.ts";
import { migrate } from "./migrate.ts";
import { claimFolder } from "./pglite/lock.ts";
import { openPglite } from "./pglite/pool.ts";
import { pgliteTemplate } from "./pglite/template.ts";
import { openPostgres } from "./postgres/pool.ts";
import type { Pool } from "./pool.ts";

/** Opens a PostgreSQL server's database and brings it up to date. */
export async function openServerDatabase(url: string, connections?: number): Promise<Database> {
  return upToDate(openPostgres(url, connections));
}

/**
 * Opens the embedded database in a folder, making it the first time, and brings it up to date.
 * @returns undefined when another live process uses the folder
 */
export async function openEmbeddedDatabase(folder: string): Promise<Database | undefined> {
  mkdirSync(folder, { recursive: true });
  const giveBack = claimFolder(folder);
  if (!giveBack) return undefined;
  const inside = join(folder, "postgres");
  const template = existsSync(join(inside, "PG_VERSION")) ? undefined : await pgliteTemplate();
  const database = await upToDate(await openPglite({ folder: inside, template }));
  return {
    ...database,
    async close() {
      await database.close();
      giveBack();
    },
  };
}

/** An embedded database in memory: for tests and the analyst's commands. */
export async function openMemoryDatabase(): Promise<Database> {
  return databaseOn(await openPglite({ folder: undefined, template: await pgliteTemplate() }));
}

async function upToDate(pool: Pool): Promise<Database> {
  const connection = await pool.connect();
  try {
    await migrate(connection);
  } finally {
    connection.release();
  }
  return databaseOn(pool);
}
