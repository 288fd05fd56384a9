import type { IncomingMessage } from "node:http";

/** A request as the visitor sent it, and from where. */
export interface Asked {
  readonly request: Request;
  readonly address: string | undefined;
}

/**
 * Tells where a request comes from. Behind a proxy of our own it is the last address that the proxy added to
 * X-Forwarded-For, and https when X-Forwarded-Proto says so; anybody can write those headers, so without such a
 * proxy they are not read.
 */
export function whoAsks(
  request: Request,
  incoming: Pick<IncomingMessage, "socket">,
  behindProxy: boolean,
): Asked {
  if (!behindProxy) return { request, address: incoming.socket.remoteAddress };
  const address = request.headers.get("x-forwarded-for")?.split(",").at(-1)?.trim();
  const isSecure = request.headers.get("x-forwarded-proto")?.split(",").at(-1)?.trim() === "https";
  return {
    request: isSecure ? overHttps(request) : request,
    address: address || incoming.socket.remoteAddress,
  };
}

function overHttps(request: Request): Request {
  const url = new URL(request.url);
  url.protocol = "https:";
  return new Request(url, {
    method: request.method,
    headers: request.headers,
    signal: request.signal,
    ...(request.body ? { body: request.body, duplex: "half" } : {}),
  });
}
