export interface WorkerStart {
  /** Where the data lies; undefined keeps it in memory. */
  readonly folder: string | undefined;
  /** A dumped data directory to start from. */
  readonly template: Uint8Array<ArrayBuffer> | undefined;
}

export type Ask =
  | {
      readonly id: number;
      readonly kind: "query";
      readonly sql: string;
      readonly parameters: readonly unknown[];
    }
  | { readonly id: number; readonly kind: "execute"; readonly sql: string }
  | { readonly id: number; readonly kind: "dump" | "close" };

export type Answer =
  | {
      readonly id: number;
      readonly rows: readonly Record<string, unknown>[];
      readonly affected: number;
      readonly bytes?: Uint8Array<ArrayBuffer>;
    }
  | { readonly id: number; readonly failed: Readonly<Record<string, string | undefined>> };
