import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "esbuild";

export type AssetName = "style.css" | "islands.js" | "favicon.svg";

/** A file that never changes under its address: the address holds a hash of the content. */
export interface Asset {
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
  /** Smaller forms of the body; absent where compression gains nothing (fonts). */
  readonly brotli: Uint8Array<ArrayBuffer> | undefined;
  readonly gzip: Uint8Array<ArrayBuffer> | undefined;
}

export interface Assets {
  /** The asset at a path of a request ("/assets/style-1a2b3c4d.css"). */
  readonly find: (path: string) => Asset | undefined;
  readonly href: (name: AssetName) => string;
}

const prefix = "/assets";
const contentTypes: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
  woff2: "font/woff2",
};
const sources = {
  style: fileURLToPath(new URL("../styles/style.css", import.meta.url)),
  islands: fileURLToPath(new URL("../islands/islands.ts", import.meta.url)),
  favicon: fileURLToPath(new URL("./favicon.svg", import.meta.url)),
};

/** Bundles style, islands and font once, at start, in memory. */
export async function buildAssets(): Promise<Assets> {
  const { outputFiles } = await build({
    entryPoints: { style: sources.style, islands: sources.islands },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: ["es2022", "chrome111", "firefox115", "safari16.4"],
    outdir: prefix,
    publicPath: prefix,
    entryNames: "[name]-[hash]",
    assetNames: "[name]-[hash]",
    loader: { ".woff2": "file" },
    logLevel: "warning",
  });
  const favicon = await readFile(sources.favicon);
  const faviconPath = `${prefix}/favicon-${createHash("sha256").update(favicon).digest("hex").slice(0, 8)}.svg`;
  const assetsByPath = new Map<string, Asset>([[faviconPath, makeAsset(faviconPath, favicon)]]);
  for (const file of outputFiles) assetsByPath.set(webPath(file.path), makeAsset(file.path, file.contents));
  const pathStarting = (start: string) =>
    [...assetsByPath.keys()].find((path) => path.startsWith(`${prefix}/${start}`));
  const hrefs: Record<AssetName, string | undefined> = {
    "style.css": pathStarting("style-"),
    "islands.js": pathStarting("islands-"),
    "favicon.svg": faviconPath,
  };
  return {
    find: (path) => assetsByPath.get(path),
    href: (name) => {
      const path = hrefs[name];
      if (path === undefined) throw new Error(`asset not built: ${name}`);
      return path;
    },
  };
}

function makeAsset(path: string, content: Uint8Array): Asset {
  const body = new Uint8Array(content);
  const extension = path.slice(path.lastIndexOf(".") + 1);
  const type = contentTypes[extension];
  if (type === undefined) throw new Error(`no content type for .${extension}`);
  const compressed = extension !== "woff2";
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  return {
    type,
    body,
    brotli: compressed ? new Uint8Array(brotliCompressSync(body, quality)) : undefined,
    gzip: compressed ? new Uint8Array(gzipSync(body, { level: 9 })) : undefined,
  };
}

/** esbuild names its files by absolute path; on Windows with a drive and backslashes. */
function webPath(path: string): string {
  return path.slice(path.lastIndexOf(prefix.slice(1)) - 1).replaceAll("\\", "/");
}
