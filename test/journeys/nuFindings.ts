import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

interface Message {
  readonly url: string;
  readonly message: string;
  readonly extract?: string;
}

/** Of the checker's remarks, the one that is no fault: Hono writes <br/>, which HTML takes for <br>. */
const noFault = "Trailing slash on void elements has no effect.*";
const jar = fileURLToPath(import.meta.resolve("vnu-jar/build/dist/vnu.jar"));

/** Everything the Nu Html Checker, W3C's, finds in a folder of saved pages, as sentences. Starts Java once. */
export function nuFindings(folder: string): readonly string[] {
  const { stderr } = spawnSync(
    "/usr/bin/java",
    ["-Xss2m", "-jar", jar, "--format", "json", "--exit-zero-always", "--filterpattern", noFault, folder],
    { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  );
  assert.ok(stderr.startsWith("{"), `the checker did not run: ${stderr.slice(0, 500)}`);
  const { messages }: { readonly messages: readonly Message[] } = JSON.parse(stderr);
  return messages.map(({ url, message, extract }) => `${url}: ${message} at ${extract ?? ""}`);
}
