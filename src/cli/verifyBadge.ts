import type { BadgeSigner } from "../domain/badge/badgePort.ts";
import { parseBadge } from "../domain/badge/parseBadge.ts";
import { saidByBadge } from "../domain/badge/saidByBadge.ts";
import { err, ok, type Result } from "../domain/shared/result.ts";
import { onlyFile, readArguments } from "./arguments.ts";
import type { Files } from "./readTable.ts";

const usage = "verify-credential FILE";

/** `verify-credential`: whether an Open Badge 3.0 is as it was signed, and by whose key; nobody is asked. */
export async function verifyBadge(
  args: readonly string[],
  files: Files,
  { badges, now }: { readonly badges: Pick<BadgeSigner, "check">; readonly now: () => Date },
): Promise<Result<unknown, string>> {
  const given = readArguments(args, { withValue: [], alone: [] });
  if (!given.ok) return given;
  const file = onlyFile(given.value, usage);
  if (!file.ok) return file;
  const text = await files.read(file.value).catch(() => undefined);
  if (text === undefined) return err(`"${file.value}" cannot be read.`);
  const badge = parseBadge(new TextDecoder().decode(text));
  const check = await badges.check(badge, now());
  return check.holds ? ok({ ...check, ...saidByBadge(badge) }) : err(refusals[check.why]);
}

const refusals = {
  notACredential: "This is no credential that can be read.",
  notYet: "The credential is not valid yet.",
  changed: "The credential does not hold: something in it has been changed since it was signed.",
};
