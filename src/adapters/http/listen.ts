import type { IncomingMessage } from "node:http";
import { serve } from "@hono/node-server";

export interface Listening {
  /** The port that was found, where any was asked for. */
  readonly port: number;
  close(): void;
}

type Answer = (request: Request, incoming: Pick<IncomingMessage, "socket">) => Response | Promise<Response>;

/** Begins to answer requests on a port; 0 is any that is free. Rejects when the port is taken. */
export function listen(
  { host }: { readonly host: string },
  port: number,
  answer: Answer,
): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve(
      { port, hostname: host, fetch: (request, { incoming }) => answer(request, incoming) },
      (info) => resolve({ port: info.port, close: () => void server.close() }),
    );
    server.once("error", reject);
  });
}

/** As `listen`, on another port where the wished one is taken. */
export async function listenNear(
  where: { readonly host: string },
  wished: number,
  answer: Answer,
): Promise<Listening> {
  return listen(where, wished, answer).catch(() => listen(where, 0, answer));
}
