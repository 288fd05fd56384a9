import { auditSuppression } from "../domain/disclosure/auditSuppression.ts";
import { suppressCells } from "../domain/disclosure/suppressCells.ts";
import { readSuppressionTable } from "../domain/disclosure/suppressionTable.ts";
import type { Solver } from "../domain/optimisation/linearProgramme.ts";
import { err, ok, type Result } from "../domain/shared/result.ts";
import { numberOption, onlyFile, readArguments } from "./arguments.ts";
import type { Files } from "./readTable.ts";

const usage = "protect TABLE.json [--singletons] [--seconds=600]";
const secondsUsually = 600;

/**
 * `protect`: the cheapest cells to hide besides the primary ones, with what an attacker can still tell of each
 * primary cell. Without `optimal` the pattern protects, but a cheaper one was not ruled out in time.
 */
export const protect =
  ({ solver, secondsNow }: { readonly solver: Solver; readonly secondsNow: () => number }) =>
  async (args: readonly string[], files: Files): Promise<Result<unknown, string>> => {
    const given = readArguments(args, { withValue: ["seconds"], alone: ["singletons"] });
    if (!given.ok) return given;
    const path = onlyFile(given.value, usage);
    if (!path.ok) return path;
    const seconds = numberOption(given.value, "seconds");
    if (!seconds.ok) return seconds;
    if (seconds.value !== undefined && !(seconds.value > 0)) return err("--seconds must be more than 0.");
    const json = await readJson(files, path.value);
    if (!json.ok) return json;
    const table = readSuppressionTable(json.value);
    if (!table.ok) return table;
    const until = secondsNow() + (seconds.value ?? secondsUsually);
    const suppression = await suppressCells(solver, table.value, {
      withSingletons: given.value.flags.has("singletons"),
      secondsLeft: () => until - secondsNow(),
    });
    if (!suppression.ok) return suppression;
    const options = { gap: 0, secondsAtMost: 600 };
    const ranges = await auditSuppression(solver, table.value, suppression.value.suppressed, [], options);
    const audit = Object.fromEntries(ranges.map(({ cell, low, high }) => [cell, [low, high]]));
    return ok({ ...suppression.value, audit });
  };

async function readJson(files: Files, path: string): Promise<Result<unknown, string>> {
  const bytes = await files.read(path).catch(() => undefined);
  if (bytes === undefined) return err(`${path} can't be read.`);
  try {
    return ok(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return err(`${path} is not JSON.`);
  }
}
