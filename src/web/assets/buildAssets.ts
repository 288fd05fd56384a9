import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { findKeptAssets, keepAssets } from "./keptAssets.ts";

export type AssetName =
  | "style.css"
  | "islands.js"
  | "favicon.svg"
  | "player.css"
  | "scorm12Player.js"
  | "scorm2004Player.js";

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
const root = fileURLToPath(new URL("../../../", import.meta.url));
const favicon = "src/web/assets/favicon.svg";

/** Style, islands and font, built the first time and again when what they are made of has changed. */
export async function buildAssets(): Promise<Assets> {
  const assetsByPath = findKeptAssets() ?? (await bundle());
  const pathStarting = (start: string) =>
    [...assetsByPath.keys()].find((path) => path.startsWith(`${prefix}/${start}`));
  const hrefs: Record<AssetName, string | undefined> = {
    "style.css": pathStarting("style-"),
    "islands.js": pathStarting("islands-"),
    "favicon.svg": pathStarting("favicon-"),
    "player.css": pathStarting("player-"),
    "scorm12Player.js": pathStarting("scorm12Player-"),
    "scorm2004Player.js": pathStarting("scorm2004Player-"),
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

async function bundle(): Promise<ReadonlyMap<string, Asset>> {
  const { build, stop } = await import("esbuild");
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: {
      style: "src/web/styles/style.css",
      islands: "src/web/islands/islands.ts",
      player: "src/web/coursepackage/player.css",
      scorm12Player: "src/web/islands/scorm12Player.ts",
      scorm2004Player: "src/web/islands/scorm2004Player.ts",
    },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    target: ["es2022", "chrome111", "firefox115", "safari16.4"],
    outdir: prefix,
    publicPath: prefix,
    entryNames: "[name]-[hash]",
    assetNames: "[name]-[hash]",
    loader: { ".woff2": "file" },
    logLevel: "warning",
  });
  await stop(); // it is a process of its own
  const icon = await readFile(`${root}${favicon}`);
  const iconHash = createHash("sha256").update(icon).digest("hex").slice(0, 8);
  const files = [
    { path: `${prefix}/favicon-${iconHash}.svg`, contents: icon },
    ...outputFiles.map(({ path, contents }) => ({ path: webPath(path), contents })),
  ];
  const assetsByPath = new Map(files.map(({ path, contents }) => [path, makeAsset(path, contents)]));
  // The packages' versions and the settings above are part of what the assets are made of.
  const inputs = [...Object.keys(metafile.inputs), favicon, "package.json", "src/web/assets/buildAssets.ts"];
  keepAssets(inputs, assetsByPath);
  return assetsByPath;
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
