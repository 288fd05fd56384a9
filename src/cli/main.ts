// Composition root of the command line: settings, database where one is needed, the commands. JSON on standard
// output; what goes wrong is a sentence on standard error, with exit code 1.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { badgesWhenAsked } from "../adapters/badge/badgesWhenAsked.ts";
import { hash, newId, newOrderedId, newSecret } from "../adapters/chance/chance.ts";
import { loadContent } from "../adapters/content/loadContent.ts";
import { lintFolder } from "../adapters/dialogue/lintFolder.ts";
import { readSettings } from "../adapters/settings/readSettings.ts";
import { startSolver } from "../adapters/solver/startSolver.ts";
import { err, type Result } from "../domain/shared/result.ts";
import { openEmbeddedDatabase, openServerDatabase } from "../store/openDatabase.ts";
import { backUpFolder, restoreFolder } from "../store/pglite/backup.ts";
import { backUpServer, restoreServer } from "../store/postgres/backup.ts";
import { paths } from "../web/paths.ts";
import { administrator, type UseDatabase } from "./administrator.ts";
import { backup, restore, type Backups } from "./backup.ts";
import { checkDialogue } from "./checkDialogue.ts";
import { climate } from "./climate.ts";
import { help } from "./help.ts";
import { hme } from "./hme.ts";
import { lrsCredentials } from "./lrsCredentials.ts";
import { protect } from "./protect.ts";
import type { Files } from "./readTable.ts";
import { verifyBadge } from "./verifyBadge.ts";

type Command = (args: readonly string[]) => Promise<Result<unknown, string>>;

const files: Files = { read: (path) => readFile(path) };
const now = () => new Date();
const secondsNow = () => performance.now() / 1000;

const commands: Readonly<Record<string, Command>> = {
  climate: (args) => climate(args, files),
  hme: (args) => hme(args, files),
  protect: (args) => protectTable(args),
  "check-dialogue": (args) => checkDialogue(args, lintWithContent),
  "verify-credential": (args) => verifyBadge(args, files, { badges: badgesWhenAsked, now }),
  administrator: (args) => administrator(args, useDatabase, linkTo),
  "lrs-credentials": (args) => lrsCredentials(args, useDatabase),
  backup: (args) => backup(args, backups()),
  restore: (args) => restore(args, backups()),
};

const [name, ...args] = process.argv.slice(2);
if (name === undefined || [name, ...args].includes("--help") || name === "help") {
  (name === undefined ? process.stderr : process.stdout).write(help);
  process.exitCode = name === undefined ? 1 : 0;
} else {
  await run(name, args);
}

async function run(name: string, args: readonly string[]): Promise<void> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  const result = command
    ? await command(args).catch((error: unknown) => err(`It went wrong: ${messageOf(error)}`))
    : err(`There is no command "${name}". The commands are ${Object.keys(commands).join(", ")}; see --help.`);
  if (result.ok) process.stdout.write(`${JSON.stringify(result.value)}\n`);
  else process.stderr.write(`${result.error.trim()}\n`);
  process.exitCode = result.ok ? 0 : 1;
}

function messageOf(error: unknown): string {
  return error instanceof Error && error.message !== "" ? error.message : "the cause is not known";
}

async function protectTable(args: readonly string[]): Promise<Result<unknown, string>> {
  const solver = startSolver();
  try {
    return await protect({ solver, secondsNow })(args, files);
  } finally {
    await solver.close();
  }
}

/** Competencies are those of every framework that is shipped. */
async function lintWithContent(folder: string): ReturnType<typeof lintFolder> {
  const content = await loadContent(fileURLToPath(new URL("../../content", import.meta.url)));
  const frameworks = content.ok ? content.value.frameworks : [];
  const competencies = frameworks.flatMap((one) => one.competencies.map(({ id }) => id));
  return lintFolder(folder, new Set(competencies));
}

async function useDatabase(work: Parameters<UseDatabase>[0]): ReturnType<UseDatabase> {
  const { databaseUrl, dataFolder } = readSettings(process.env);
  const database = databaseUrl
    ? await openServerDatabase(databaseUrl, 2)
    : await openEmbeddedDatabase(dataFolder);
  if (!database) return err(`A running Ledstjärna uses ${dataFolder}. Stop it first.`);
  try {
    return await work({ database, now, newId, newSecret, newOrderedId, hash });
  } finally {
    await database.close();
  }
}

/** Where a link is opened: at the address told in the settings, else the organisation's host, else this machine. */
function linkTo(host: string | undefined, token: string): string {
  const { address, port } = readSettings(process.env);
  const base = address ?? (host === undefined ? `http://localhost:${port}` : `https://${host}`);
  return base + paths.welcome(token);
}

function backups(): Backups {
  const { databaseUrl, dataFolder } = readSettings(process.env);
  if (databaseUrl) {
    const { host, pathname } = new URL(databaseUrl);
    return {
      where: `the database ${pathname.slice(1)} on ${host}`,
      exists: existsSync,
      save: (file) => backUpServer(databaseUrl, file),
      load: (file, replace) => restoreServer(databaseUrl, file, { replace, now: now() }),
    };
  }
  return {
    where: dataFolder,
    exists: existsSync,
    save: (file) => backUpFolder(dataFolder, file),
    load: (file, replace) => restoreFolder(dataFolder, file, { replace, now: now() }),
  };
}
