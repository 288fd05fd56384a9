// Installs the packages when they are missing or older than the list of them, and says so.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const written = (file) => (existsSync(root + file) ? statSync(root + file).mtimeMs : 0);

export function installPackages({ developer = false } = {}) {
  const done = written("node_modules/.package-lock.json");
  const complete = !developer || existsSync(`${root}node_modules/typescript`);
  if (done > 0 && complete && existsSync(`${root}node_modules/hono`)) {
    if (done >= written("package.json")) return;
  }
  console.log("Installing packages (about 30 seconds the first time) …");
  const { status } = spawnSync(
    "npm",
    ["install", "--no-save", "--no-audit", "--no-fund", ...(developer ? [] : ["--omit=dev"])],
    {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
      shell: process.platform === "win32",
    },
  );
  if (status !== 0) {
    console.error("The packages could not be installed. Is there a connection to the npm registry?");
    process.exit(1);
  }
  console.log("Packages are in place.");
}
