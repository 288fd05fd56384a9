import { err, ok, type Result } from "../domain/shared/result.ts";

/** What a command was given: `FILE --min=-10 --max 10 --singletons`. */
export interface Arguments {
  readonly files: readonly string[];
  readonly options: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
}

/** The options a command takes: those with a value, and those that stand alone. */
export interface KnownOptions {
  readonly withValue: readonly string[];
  readonly alone: readonly string[];
}

/**
 * Reads what comes after the name of a command. A value follows `=` or is the next argument, which may begin with
 * one hyphen, as negative numbers do.
 * @returns or a sentence that says which argument can't be used
 */
export function readArguments(args: readonly string[], known: KnownOptions): Result<Arguments, string> {
  const files: string[] = [];
  const options = new Map<string, string>();
  const flags = new Set<string>();
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index]!;
    const [, name, , inline] = /^--([^=]+)(=([^]*))?$/.exec(arg) ?? [];
    if (name === undefined) {
      files.push(arg);
    } else if (known.alone.includes(name)) {
      if (inline !== undefined) return err(`--${name} takes no value.`);
      flags.add(name);
    } else if (known.withValue.includes(name)) {
      const value = inline ?? args[(index += 1)];
      if (value === undefined || (inline === undefined && value.startsWith("--")))
        return err(`--${name} needs a value, as in --${name}=….`);
      if (options.has(name)) return err(`--${name} is given twice.`);
      options.set(name, value);
    } else {
      return err(unknownOption(name, known));
    }
  }
  return ok({ files, options, flags });
}

/** The one file of a command that reads one. */
export function onlyFile({ files }: Arguments, usage: string): Result<string, string> {
  const [file, second] = files;
  if (file === undefined) return err(`A file is needed: ${usage}`);
  if (second !== undefined) return err(`One file at a time: "${second}" is one too many.`);
  return ok(file);
}

/** A number that was given as an option, or undefined where it was not. */
export function numberOption({ options }: Arguments, name: string): Result<number | undefined, string> {
  const text = options.get(name);
  if (text === undefined) return ok(undefined);
  const value = parseNumber(text);
  return value === undefined ? err(`--${name} must be a number, not "${text}".`) : ok(value);
}

const written = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?$/i;

/** Reads a number with decimal point or decimal comma; undefined for anything else. */
export function parseNumber(text: string): number | undefined {
  const trimmed = text.trim();
  return written.test(trimmed) ? Number(trimmed.replace(",", ".")) : undefined;
}

function unknownOption(name: string, { withValue, alone }: KnownOptions): string {
  const all = [...withValue.map((option) => `--${option}=…`), ...alone.map((option) => `--${option}`)];
  return `There is no option --${name}. The options are ${all.join(", ")}.`;
}
