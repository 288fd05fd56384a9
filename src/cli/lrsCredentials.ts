import { lrsScopes, type LrsScope } from "../domain/lrs/scope.ts";
import { err, ok, type Result } from "../domain/shared/result.ts";
import { grantLrsCredential } from "../usecases/lrs/grantLrsCredential.ts";
import type { UseDatabase } from "./administrator.ts";
import { readArguments } from "./arguments.ts";

const usage = 'lrs-credentials --name="Learning portal" [--slug=norrvik] [--scopes=all]';

/** `lrs-credentials`: a key and a secret with which an application speaks to the learning record store. */
export async function lrsCredentials(
  args: readonly string[],
  useDatabase: UseDatabase,
): Promise<Result<unknown, string>> {
  const given = readArguments(args, { withValue: ["name", "slug", "scopes"], alone: [] });
  if (!given.ok) return given;
  const { files, options } = given.value;
  if (files[0] !== undefined) return err(`"${files[0]}" is one too many: ${usage}`);
  const name = options.get("name")?.trim() ?? "";
  if (name === "") return err(`A name of the application is needed: ${usage}`);
  const scopes = readScopes(options.get("scopes") ?? "all");
  if (!scopes.ok) return scopes;
  return useDatabase(async (needs) => {
    const made = await grantLrsCredential(needs)(options.get("slug"), { name, scopes: scopes.value });
    return made.ok
      ? ok({ name, ...made.value, scopes: scopes.value, endpoint: "/xapi" })
      : err(refusals[made.error]);
  });
}

const refusals = {
  noOrganisation: "There is no such organisation.",
  severalOrganisations: "There are several organisations: say which with --slug=….",
};

function readScopes(text: string): Result<readonly LrsScope[], string> {
  const words = text.split(",").map((word) => word.trim());
  const found = words.flatMap((word) => lrsScopes.find((scope) => scope === word) ?? []);
  return found.length === words.length
    ? ok(found)
    : err(`--scopes is one or more of ${lrsScopes.join(", ")}.`);
}
