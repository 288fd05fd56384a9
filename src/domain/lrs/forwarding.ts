import { err, ok, type Result } from "../shared/result.ts";
import { rawMembers, writeMembers } from "./rawMembers.ts";

/** Why another store could not be spoken to, or would not have what it was sent. */
export type ForwardingFault =
  | "addressRefused"
  | "noSuchHost"
  | "noAnswer"
  | "badCertificate"
  | "redirects"
  | "notLrs"
  | "wrongKey"
  | "notAllowed"
  | "tooMuch"
  | "broken"
  | "secretLost"
  | "refused"
  | "conflict";

/** What an administrator writes. */
export interface WrittenForwarding {
  readonly endpoint: string;
  readonly key: string;
  /** "": as it was. */
  readonly secret: string;
  readonly from: string;
}

export interface ForwardingWish {
  readonly endpoint: string;
  readonly key: string;
  readonly secret: string | undefined;
  /** Statements that there are already go too. */
  readonly fromBeginning: boolean;
}

export type ForwardingFormFault =
  | "endpointMissing"
  | "endpointNotHttps"
  | "endpointNotPlain"
  | "endpointInside"
  | "keyMissing"
  | "secretMissing";

/**
 * @param known what there is: a secret that is kept while the address stays the same, so that nobody can have it sent
 * to an address of their own
 * @param insideAllowed the operator lets statements go to the own network, and to this machine without TLS
 */
export function parseForwarding(
  written: WrittenForwarding,
  known: { readonly endpoint: string } | undefined,
  insideAllowed: boolean,
): Result<ForwardingWish, readonly ForwardingFormFault[]> {
  const endpoint = written.endpoint.trim().replace(/\/+$/, "");
  const [key, secret] = [written.key.trim(), written.secret.trim()];
  const keepsSecret = secret === "" && known?.endpoint === endpoint;
  const fault = endpointFault(endpoint, insideAllowed);
  const faults: readonly ForwardingFormFault[] = [
    ...(fault ? [fault] : []),
    ...(key === "" ? (["keyMissing"] as const) : []),
    ...(secret === "" && !keepsSecret ? (["secretMissing"] as const) : []),
  ];
  if (faults.length > 0) return err(faults);
  return ok({
    endpoint,
    key,
    secret: keepsSecret ? undefined : secret,
    fromBeginning: written.from === "beginning",
  });
}

function endpointFault(endpoint: string, insideAllowed: boolean): ForwardingFormFault | undefined {
  if (endpoint === "") return "endpointMissing";
  const isOwnMachine = /^http:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?(?:\/|$)/.test(endpoint);
  if (!endpoint.startsWith("https://") && !(insideAllowed && isOwnMachine)) return "endpointNotHttps";
  return /^https?:\/\/[a-z0-9.-]+(?::\d+)?(?:\/[\w./~-]*)?$/i.test(endpoint) ? undefined : "endpointNotPlain";
}

const secondsToFirstTry = 30;
const secondsAtMost = 3600;

/** Half a minute after the first failure, twice as long after each, an hour at most. @param failures in a row, from 1 */
export function secondsToNextTry(failures: number): number {
  return Math.min(secondsAtMost, secondsToFirstTry * 2 ** (failures - 1));
}

/** What only the store that keeps a statement may say of it: the other store says it for itself. */
const saidByStore = ["stored", "authority", "version"];

/** A statement as it is sent on, character by character but for what stores say themselves. */
export function forwardedText(body: string): string {
  const members = new Map(rawMembers(body).map(({ key = "", value }) => [key, value]));
  for (const key of saidByStore) members.delete(key);
  return writeMembers(members);
}
