import { err, ok, type Result } from "../domain/shared/result.ts";
import { onlyFile, readArguments } from "./arguments.ts";

interface ToolFailed {
  readonly kind: "toolFailed";
  readonly said: string;
}

type SaveFault = "inUse" | "nothingThere" | "cannotWrite" | "noTools" | ToolFailed;
type LoadFault = "inUse" | "notEmpty" | "noSuchFile" | "notABackup" | "newerBackup" | "noTools" | ToolFailed;

/** Copies of the database that the settings name. */
export interface Backups {
  /** Where the data is, as an operator would say it. */
  readonly where: string;
  exists(file: string): boolean;
  save(file: string): Promise<Result<{ readonly bytes: number; readonly sha256: string }, SaveFault>>;
  load(file: string, replace: boolean): Promise<Result<{ readonly aside: string | undefined }, LoadFault>>;
}

/** `backup FILE`: copies everything into one file, which must not be there yet. */
export async function backup(args: readonly string[], backups: Backups): Promise<Result<unknown, string>> {
  const given = readArguments(args, { withValue: [], alone: [] });
  if (!given.ok) return given;
  const file = onlyFile(given.value, "backup FILE");
  if (!file.ok) return file;
  if (backups.exists(file.value)) return err(`${file.value} is there already. Choose another name.`);
  const saved = await backups.save(file.value);
  return saved.ok
    ? ok({ file: file.value, from: backups.where, ...saved.value })
    : err(sentence(saved.error, file.value, backups));
}

/** `restore FILE [--replace]`: puts a copy back; what is there is kept aside, and only replaced when told so. */
export async function restore(args: readonly string[], backups: Backups): Promise<Result<unknown, string>> {
  const given = readArguments(args, { withValue: [], alone: ["replace"] });
  if (!given.ok) return given;
  const file = onlyFile(given.value, "restore FILE [--replace]");
  if (!file.ok) return file;
  const loaded = await backups.load(file.value, given.value.flags.has("replace"));
  return loaded.ok
    ? ok({ file: file.value, to: backups.where, keptAside: loaded.value.aside ?? null })
    : err(sentence(loaded.error, file.value, backups));
}

function sentence(fault: SaveFault | LoadFault, file: string, { where }: Backups): string {
  if (typeof fault === "object") return `PostgreSQL's tool gave up: ${fault.said}`;
  const sentences = {
    inUse: `A running Ledstjärna uses ${where}. Stop it first.`,
    nothingThere: `There is no database in ${where}.`,
    cannotWrite: `${file} can't be written. Is there such a folder, and room in it?`,
    noTools:
      "pg_dump and pg_restore are not on this machine. Install PostgreSQL's client tools of the server's version or newer.",
    notEmpty: `There is data in ${where} already. Add --replace to put the copy in its place; what is there is kept aside.`,
    noSuchFile: `There is no file ${file}.`,
    notABackup: `${file} is not a copy made by "backup", or it is damaged. Nothing was changed.`,
    newerBackup: `${file} was made by a newer version. Upgrade first. Nothing was changed.`,
  } satisfies Record<Exclude<SaveFault | LoadFault, object>, string>;
  return sentences[fault];
}
