import type { Context } from "hono";
import type { LrsClient } from "../../usecases/lrs/openLrs.ts";
import type { XapiVersion } from "../../domain/lrs/xapiVersion.ts";

export interface XapiEnv {
  Variables: { readonly client: LrsClient; readonly version: XapiVersion };
}

export type XapiContext = Context<XapiEnv>;

/** A fault, in a sentence for whoever writes the client. */
export function refuse(c: Context, status: 400 | 401 | 403 | 404 | 405 | 409 | 412 | 413, because: string) {
  return c.json({ error: because }, status);
}

/** Parameters of a request; undefined when one stands twice or is none of the known. */
export function parametersOf(c: Context, known: readonly string[]): ReadonlyMap<string, string> | undefined {
  const all = Object.entries(c.req.queries());
  const isFine = all.every(([key, values]) => known.includes(key) && values.length === 1);
  return isFine ? new Map(all.map(([key, values]) => [key, values[0] ?? ""])) : undefined;
}
