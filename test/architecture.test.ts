import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

interface Source {
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly imports: readonly string[];
}

/** All our TypeScript, by path from the root, with what it imports as paths from the root (or package names). */
const sources: readonly Source[] = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .map((name) => join("src", name).replaceAll("\\", "/"))
  .filter((path) => /\.tsx?$/.test(path))
  .map(readSource);
const code = sources.filter(({ path }) => !/\.test\.tsx?$/.test(path));
const tests = sources.filter(({ path }) => /\.test\.tsx?$/.test(path));

function readSource(path: string): Source {
  const text = readFileSync(join(root, path), "utf8");
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(([, specifier]) => specifier!);
  const imports = found.map((specifier) =>
    specifier.startsWith(".")
      ? relative(root, resolve(root, dirname(path), specifier)).replaceAll("\\", "/")
      : specifier,
  );
  return { path, text, lines: text.split("\n").length - 1, imports };
}

const layerOf = (path: string) =>
  /^src\/(domain|store|usecases|web|cli|adapters)\//.exec(path)?.[1] ?? "root";
const capabilityOf = (path: string) => /^src\/[a-z]+\/([a-z]+)\//.exec(path)?.[1];

/** Which layers each layer may import, besides itself. The root (main, its job table) knows all. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  store: ["domain"],
  usecases: ["domain", "store"],
  web: ["usecases", "domain"],
  cli: ["usecases", "domain"],
  adapters: ["domain"],
};
const mathematics = ["statistics", "disclosure", "forecasting", "optimisation"];

/** Where an import goes against the arrow for a reason that a decision record gives. */
const allowed: readonly (readonly [from: RegExp, to: RegExp])[] = [
  // The command line has its own composition root, which knows all, like main.ts.
  [/^src\/cli\/main\.ts$/, /^src\/(store|adapters|web\/paths)/],
  // Ports are stated where they are needed; the adapters that fulfil them take their types from there.
  [/^src\/adapters\//, /^src\/usecases\/(needs|ports)/],
];

function breaks(rule: (from: Source, to: string) => boolean): string[] {
  return code.flatMap((source) =>
    source.imports
      .filter(
        (to) => rule(source, to) && !allowed.some(([from, into]) => from.test(source.path) && into.test(to)),
      )
      .map((to) => `${source.path} imports ${to}`),
  );
}

describe("the architecture", () => {
  it("is seen by this test", () => {
    assert.ok(code.length > 200, `only ${code.length} files`);
    assert.ok(tests.length > 50, `only ${tests.length} tests`);
    assert.ok(new Set(code.map(({ path }) => layerOf(path))).size === 7, "a layer is missing");
  });

  it("has layers whose imports point one way", () => {
    assert.deepEqual(
      breaks(({ path }, to) => {
        const [from, into] = [layerOf(path), layerOf(to)];
        return from !== "root" && to.startsWith("src/") && from !== into && !mayImport[from]?.includes(into);
      }),
      [],
    );
  });

  it("has a domain that imports no package", () => {
    assert.deepEqual(
      breaks(({ path }, to) => layerOf(path) === "domain" && !to.startsWith("src/")),
      [],
    );
  });

  it("has domain capabilities that stand apart", () => {
    assert.deepEqual(
      breaks(({ path }, to) => {
        const [from, into] = [capabilityOf(path), capabilityOf(to)];
        if (layerOf(path) !== "domain" || !into || from === into || into === "shared") return false;
        if (from !== undefined && mathematics.includes(from)) return !mathematics.includes(into);
        return !["organisation", "access", ...mathematics].includes(into);
      }),
      [],
    );
  });

  it("has use-cases that do not call each other across capabilities", () => {
    assert.deepEqual(
      breaks(({ path }, to) => {
        const [from, into] = [capabilityOf(path), capabilityOf(to)];
        return (
          layerOf(path) === "usecases" && layerOf(to) === "usecases" && into !== undefined && from !== into
        );
      }),
      [],
    );
  });

  it("has no clock and no chance in the domain but those it is given", () => {
    const impure = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.|\bsetTimeout\b|\bcrypto\./;
    assert.deepEqual(
      code
        .filter(({ path, text }) => layerOf(path) === "domain" && impure.test(text))
        .map(({ path }) => path),
      [],
    );
  });

  it("has no Swedish letters below the web but in tests", () => {
    assert.deepEqual(
      code
        .filter(
          ({ path, text }) =>
            ["domain", "store", "usecases"].includes(layerOf(path)) && /[åäöÅÄÖ]/.test(text),
        )
        .map(({ path }) => path),
      [],
    );
  });

  it("has files that can be read: at most 300 lines, half of them at most 80", () => {
    const counted = code.filter(({ path }) => !path.startsWith("src/web/text/"));
    assert.deepEqual(
      counted.filter(({ lines }) => lines > 300).map(({ path, lines }) => `${path}: ${lines}`),
      [],
    );
    const sorted = counted.map(({ lines }) => lines).sort((a, b) => a - b);
    assert.ok(
      sorted[Math.floor(sorted.length / 2)]! <= 80,
      `median ${sorted[Math.floor(sorted.length / 2)]}`,
    );
  });

  it("has names that say what is inside", () => {
    const empty = /(^|[/.-])(utils?|helpers?|misc|common|services?)([A-Z./-]|$)|manager/;
    assert.deepEqual(
      sources.map(({ path }) => path).filter((path) => empty.test(path.replace("src/", ""))),
      [],
    );
  });

  it("has no any, no silenced types, no enums, no default exports and nothing left for later", () => {
    const banned =
      /: any\b|\bas any\b|<any>|@ts-ignore|@ts-expect-error|^\s*(export )?enum |^export default|\bTODO\b|\bFIXME\b/m;
    assert.deepEqual(
      sources.filter(({ text }) => banned.test(text)).map(({ path }) => path),
      [],
    );
  });

  it("has tests without mocks, spies, snapshots and sleeps", () => {
    const fake = /\bmock\.|\bspyOn\b|\.snapshot\(|\.only\(/;
    assert.deepEqual(
      tests.filter(({ text }) => fake.test(text)).map(({ path }) => path),
      [],
    );
  });
});
