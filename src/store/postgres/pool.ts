import pg from "pg";
import type { Connection, Pool } from "../pool.ts";
import { parsers } from "../parsers.ts";

const types = new pg.TypeOverrides();
for (const [oid, parse] of Object.entries(parsers)) types.setTypeParser(Number(oid), parse);

/** Connections to a PostgreSQL server, at most `size` at once. */
export function openPostgres(url: string, size = 10): Pool {
  const pool = new pg.Pool({ connectionString: url, max: size, types });
  // An idle connection that breaks is replaced at the next use; without a listener it would end the process.
  pool.on("error", () => undefined);
  return {
    async connect() {
      return present(await pool.connect());
    },
    end: () => pool.end(),
  };
}

function present(client: pg.PoolClient): Connection {
  return {
    async query(sql, parameters) {
      const { rows, rowCount } = await client.query<Record<string, unknown>>(sql, [...parameters]);
      return { rows, affected: rowCount ?? 0 };
    },
    async execute(sql) {
      const said: unknown = await client.query(sql); // an array of results when the text has several statements
      const last = (Array.isArray(said) ? said.at(-1) : said) as pg.QueryResult<Record<string, unknown>>;
      return { rows: last.rows, affected: last.rowCount ?? 0 };
    },
    release: () => client.release(),
  };
}
