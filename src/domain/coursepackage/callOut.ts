import { err, ok, type Result } from "../shared/result.ts";
import { memberOf } from "./memberOf.ts";

/** Something elsewhere that a course tried to reach, and was not let. */
export interface CallOut {
  /** Scheme and host, or the kind of address ("data:", "inline") where there is no host. */
  readonly address: string;
  /** The part of the content security policy that stopped it: "img-src", "connect-src". */
  readonly directive: string;
  readonly times: number;
  readonly firstAt: Date;
  readonly lastAt: Date;
}

/** Different addresses that are told apart for one package: a course cannot fill the database. */
export const mostCallOuts = 100;

/**
 * Reads what a browser reports of something that the policy stopped (CSP level 2 and 3: `csp-report`). Of an address
 * only scheme and host are kept: the rest may tell of a person.
 * @param report what came as JSON; nothing is known of it
 */
export function readCallOut(report: unknown): Result<Pick<CallOut, "address" | "directive">, "notAReport"> {
  const blocked = memberOf(report, "csp-report", "blocked-uri");
  const directive =
    memberOf(report, "csp-report", "effective-directive") ??
    memberOf(report, "csp-report", "violated-directive");
  if (typeof blocked !== "string" || typeof directive !== "string") return err("notAReport");
  const name = /^[a-z-]{1,40}/.exec(directive)?.[0];
  return name === undefined ? err("notAReport") : ok({ address: originOf(blocked), directive: name });
}

function originOf(blocked: string): string {
  const host = /^[a-z]+:\/\/[^/?#\s]+/i.exec(blocked)?.[0];
  return (host ?? blocked.split(/[:/?#\s]/)[0] ?? "").slice(0, 200).toLowerCase();
}
