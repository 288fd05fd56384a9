import {
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from "kysely";
import type { Connection } from "./pool.ts";
import type { Schema } from "./schema.ts";

/** Queries inside one open transaction of one tenant. */
export type Transaction = Kysely<Schema>;

/** Lets Kysely speak on a connection whose transaction somebody else begins and ends. */
export function queriesOn(connection: Connection): Transaction {
  return new Kysely<Schema>({ dialect: dialectOn(connection) });
}

function dialectOn(connection: Connection): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => driverOn(connection),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createIntrospector: (kysely) => new PostgresIntrospector(kysely),
  };
}

function driverOn(connection: Connection): Driver {
  const spoken: DatabaseConnection = {
    async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
      const { rows, affected } = await connection.query(query.sql, query.parameters);
      // Kysely's types say what columns a query has; the engine's rows have them.
      return { rows: rows as Row[], numAffectedRows: BigInt(affected) };
    },
    streamQuery() {
      throw new Error("rows are not streamed: ask for a page of them");
    },
  };
  const alreadyBegun = async () => {
    throw new Error("a transaction is open already: use it");
  };
  const nothing = async () => {};
  return {
    init: nothing,
    destroy: nothing,
    acquireConnection: async () => spoken,
    releaseConnection: nothing,
    beginTransaction: alreadyBegun,
    commitTransaction: nothing,
    rollbackTransaction: nothing,
  };
}
