import { Hono, type Context } from "hono";
import { getMimeType } from "hono/utils/mime";
import { parseId } from "../../domain/shared/ids.ts";
import { readPackageFile } from "../../usecases/coursepackage/readPackageFile.ts";
import type { WebNeeds } from "../needs.ts";
import { languages } from "../text/language.ts";
import { texts } from "../text/texts.ts";
import { contentPaths } from "./contentPaths.ts";
import { contentPolicy } from "./contentPolicy.ts";
import { readRange } from "./readRange.ts";

/** Files of packages, to whoever has a ticket, each under the policy of its package. */
export function fileRoutes(needs: WebNeeds): Hono {
  return new Hono().get(`${contentPaths.files(":tenant", ":ticket")}/*`, async (c) => {
    const { tenant, ticket } = c.req.param();
    const id = parseId<"tenant">(tenant);
    const path = pathBelow(c.req.url, contentPaths.files(tenant, ticket));
    const file = id && path !== undefined ? await readPackageFile(needs)(id, ticket, path) : undefined;
    c.header("Content-Security-Policy", contentPolicy(tenant, ticket));
    if (!file || path === undefined) return gone(c);
    // Without a charset: courses of all ages say themselves which they are written in.
    c.header("Content-Type", getMimeType(path)?.split(";")[0] ?? "application/octet-stream");
    c.header("Cache-Control", "private, max-age=3600");
    c.header("Accept-Ranges", "bytes");
    const range = readRange(c.req.header("range"), file.bytes);
    if (range === "outside") {
      c.header("Content-Range", `bytes */${file.bytes}`);
      return c.body(null, 416);
    }
    if (!range) {
      c.header("Content-Length", String(file.bytes));
      return c.body(ReadableStream.from(file.read()));
    }
    c.header("Content-Range", `bytes ${range.from}-${range.to}/${file.bytes}`);
    c.header("Content-Length", String(range.to - range.from + 1));
    return c.body(ReadableStream.from(file.read(range)), 206);
  });
}

function pathBelow(url: string, folder: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url).pathname.slice(folder.length + 1)).normalize("NFC");
  } catch {
    return undefined; // % with no hexadecimal digits behind it
  }
}

/** Nothing is known of whoever asks, not even the language. */
export function gone(c: Context): Response {
  return c.text(languages.map((language) => texts(language).coursePackage.gone).join("\n\n"), 404);
}
