// Lets Node load .tsx: esbuild turns JSX into calls; Node itself strips types from .ts. What was turned and compiled is
// kept beside the packages until its source changes, so that only the first start does that work.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire, enableCompileCache, registerHooks } from "node:module";
import { join } from "node:path";
import { threadId } from "node:worker_threads";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const cache = fileURLToPath(new URL("../node_modules/.cache/ledstjarna/", import.meta.url));
const options = {
  loader: "tsx",
  jsx: "automatic",
  jsxImportSource: "hono/jsx",
  format: "esm",
  target: "node24",
  sourcemap: "inline",
};
const turnedBy = JSON.stringify([require("esbuild/package.json").version, options]);
const digest = (...texts) => createHash("sha256").update(texts.join("\n")).digest("hex");

enableCompileCache(join(cache, "compiled"));
registerHooks({
  load(url, context, nextLoad) {
    if (!url.endsWith(".tsx")) return nextLoad(url, context);
    return { format: "module", source: turned(fileURLToPath(url)), shortCircuit: true };
  },
});

/** One file for each source, whose first line says what it was made of. */
function turned(sourcefile) {
  const source = readFileSync(sourcefile, "utf8");
  const kept = join(cache, "tsx", `${digest(sourcefile)}.js`);
  const madeOf = `// ${digest(turnedBy, source)}\n`;
  const found = read(kept);
  if (found?.startsWith(madeOf)) return found;
  // Loaded only when something has changed: it runs as a process of its own.
  const { code } = require("esbuild").transformSync(source, { ...options, sourcefile });
  keep(kept, madeOf + code);
  return madeOf + code;
}

function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined; // the first time
  }
}

function keep(file, text) {
  const own = `${file}.${process.pid}.${threadId}`;
  try {
    mkdirSync(join(cache, "tsx"), { recursive: true });
    writeFileSync(own, text);
    renameSync(own, file);
  } catch {
    // Packages that cannot be written to, as in a read-only container: the work is done again next time.
  }
}
