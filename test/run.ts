// Runs every check and test, one stage after the other, and ends with how many passed.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { startServer, type Server } from "./database/server.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const bin = join(root, "node_modules/.bin");
const env: NodeJS.ProcessEnv = { ...process.env, PATH: `${bin}${delimiter}${process.env["PATH"]}` };
const counts = { passed: 0, failed: 0, skipped: 0 };
const only = process.argv[2];

/** A tool that says nothing when all is well. */
function check(name: string, command: string, args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(join(bin, command), args, {
    cwd: root,
    env,
    encoding: "utf8",
  });
  console.log(`${status === 0 ? "✔" : "✖"} ${name}`);
  if (status !== 0) console.log(stdout + stderr);
  counts[status === 0 ? "passed" : "failed"] += 1;
}

/** Test files, a process each. */
function tests(name: string, files: readonly string[], leavesNothing = true): void {
  console.log(`\n${name}`);
  const report = join(mkdtempSync(join(tmpdir(), "ledstjarna-test-")), "counts.json");
  const { status } = spawnSync(
    process.execPath,
    [
      "--disable-warning=ExperimentalWarning",
      "--import",
      join(root, "bin/tsx.mjs"),
      "--test",
      "--test-isolation=process",
      // A browser or a server that is left running must not keep the whole run waiting.
      ...(leavesNothing ? [] : ["--test-force-exit"]),
      "--test-timeout=180000",
      "--test-concurrency=2",
      "--test-reporter=dot",
      "--test-reporter-destination=stdout",
      "--test-reporter",
      join(root, "test/failures.ts"),
      "--test-reporter-destination=stderr",
      "--test-reporter",
      join(root, "test/counts.ts"),
      "--test-reporter-destination",
      report,
      ...files,
    ],
    { cwd: root, env, stdio: ["ignore", "inherit", "inherit"] },
  );
  const counted: typeof counts = existsSync(report) ? JSON.parse(readFileSync(report, "utf8") || "{}") : {};
  counts.passed += counted.passed ?? 0;
  counts.skipped += counted.skipped ?? 0;
  // A stage that ends badly without a failed test (a crash, or no test found) is a failure too.
  counts.failed += counted.failed || (status === 0 && counted.passed > 0 ? 0 : 1);
}

function installDebian(packages: readonly string[]): void {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  console.log(`Installing ${packages.join(", ")} …`);
  const quiet = { stdio: "ignore", env: { ...env, DEBIAN_FRONTEND: "noninteractive" } } as const;
  spawnSync("apt-get", ["update", "-qq"], quiet);
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], quiet);
}

async function findPostgres(): Promise<Server | undefined> {
  const port = 54_000 + (process.pid % 1000);
  let server = await startServer(port);
  if (!server) {
    installDebian(["postgresql"]);
    server = await startServer(port);
  }
  if (!server) {
    console.log(
      "✖✖ NOT RUN ON PostgreSQL: none is installed here. The suites ran on the embedded database alone.",
    );
    counts.skipped += 1;
  }
  return server;
}

function hasChromium(): boolean {
  const there = () => existsSync("/usr/bin/chromium");
  if (!there()) installDebian(["chromium"]);
  if (!there()) console.log("✖✖ NO CHROMIUM: the journeys can't run.");
  return there();
}

function findJava(): void {
  const there = () => existsSync("/usr/bin/java");
  if (!there()) installDebian(["default-jre-headless"]);
  if (!there()) console.log("✖✖ NO JAVA: the Nu Html Checker can't run.");
}

type Stage = "fast" | "database" | "journeys";

/** Every test file belongs to one stage, by where it stands: none can be left out. */
function stageOf(file: string): Stage {
  if (/^test\/(gallery|journeys)\//.test(file)) return "journeys";
  const opensDatabase =
    /^src\/(store|usecases|adapters|web\/pages|web\/gallery)\//.test(file) ||
    /^test\/(database|conformance|survey|isolation)/.test(file);
  return opensDatabase ? "database" : "fast";
}

function filesOf(stage: Stage): readonly string[] {
  return ["src", "test"]
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) =>
        join(folder, name),
      ),
    )
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.test\.tsx?$/.test(file) && stageOf(file) === stage)
    .toSorted();
}

const stages: Record<string, () => void | Promise<void>> = {
  checks() {
    check("types", "tsc", ["--noEmit"]);
    check("the domain is pure", "tsc", ["--noEmit", "-p", "src/domain"]);
    check("islands", "tsc", ["--noEmit", "-p", "src/web/islands"]);
    check("lint", "oxlint", ["--type-aware"]);
    check("format", "oxfmt", ["--check"]);
    check("nothing unused", "knip", []);
  },
  fast() {
    tests("Domain, components and structure", filesOf("fast"));
  },
  async database() {
    const server = await findPostgres();
    if (server) env["LEDSTJARNA_TEST_POSTGRES"] = server.url;
    tests("Store, use-cases, pages and adapters", filesOf("database"));
    server?.stop();
  },
  journeys() {
    findJava();
    if (hasChromium()) tests("Components and journeys in Chromium", filesOf("journeys"), false);
    else counts.failed += 1;
  },
};

const began = Date.now();
for (const [name, stage] of Object.entries(stages)) if (!only || only === name) await stage();
console.log(`\n${Math.round((Date.now() - began) / 1000)} s`);
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed > 0 ? 1 : 0;
