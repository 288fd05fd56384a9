import type { MiddlewareHandler } from "hono";
import type { Assets } from "./assets/buildAssets.ts";

/** Answers with built assets. Their names change with their content, so they are kept for a year. */
export const serveAssets =
  (assets: Assets): MiddlewareHandler =>
  async (c, next) => {
    const asset = c.req.method === "GET" ? assets.find(c.req.path) : undefined;
    if (!asset) return next();
    const accepted = c.req.header("accept-encoding") ?? "";
    const encoding =
      asset.brotli && accepted.includes("br")
        ? "br"
        : asset.gzip && accepted.includes("gzip")
          ? "gzip"
          : undefined;
    const body = encoding === "br" ? asset.brotli : encoding === "gzip" ? asset.gzip : asset.body;
    c.header("content-type", asset.type);
    c.header("cache-control", "public, max-age=31536000, immutable");
    c.header("vary", "accept-encoding");
    if (encoding !== undefined) c.header("content-encoding", encoding);
    return c.body(Uint8Array.from(body ?? asset.body));
  };
