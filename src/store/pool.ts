/** What both engines offer: connections on which one transaction at a time runs. */
export interface Pool {
  connect(): Promise<Connection>;
  end(): Promise<void>;
}

export interface Connection {
  /** Runs one statement with parameters $1, $2 … */
  query(sql: string, parameters: readonly unknown[]): Promise<Rows>;
  /** Runs several statements without parameters; the rows are the last one's. */
  execute(sql: string): Promise<Rows>;
  release(): void;
}

export interface Rows {
  readonly rows: readonly Record<string, unknown>[];
  readonly affected: number;
}
