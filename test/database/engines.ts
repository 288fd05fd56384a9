import { randomUUID } from "node:crypto";
import type { Database } from "../../src/store/database.ts";
import { openMemoryDatabase, openServerDatabase } from "../../src/store/openDatabase.ts";
import { onServer } from "./server.ts";

/** The engines that store suites run on: one suite, all adapters. */
export interface Engine {
  readonly name: string;
  open(): Promise<Database>;
}

const embedded: Engine = { name: "PGlite", open: openMemoryDatabase };

/** PostgreSQL counts only where the runner has started one, and says so in this variable. */
const server = process.env["LEDSTJARNA_TEST_POSTGRES"];

export const engines: readonly Engine[] = server
  ? [embedded, { name: "PostgreSQL", open: () => openFreshServerDatabase(server) }]
  : [embedded];

async function openFreshServerDatabase(url: string): Promise<Database> {
  const name = `t_${randomUUID().replaceAll("-", "")}`;
  await onServer(url, `create database ${name}`);
  const fresh = new URL(url);
  fresh.pathname = `/${name}`;
  const database = await openServerDatabase(fresh.href, 4);
  return {
    ...database,
    async close() {
      await database.close();
      await onServer(url, `drop database ${name} with (force)`);
    },
  };
}
