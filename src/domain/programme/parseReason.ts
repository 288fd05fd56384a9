import { err, ok, type Result } from "../shared/result.ts";

/** A waiver as HR wrote it. */
export type WrittenWaiver = Readonly<Record<"person" | "reason", string>>;
export type WaiverFault = "empty" | "tooLong" | "noSuchPerson" | "oneself";
export type WaiverFaults = Readonly<Partial<Record<keyof WrittenWaiver, WaiverFault>>>;

const longestReason = 500;

/** Reads the reason that somebody is given, for a waiver or a refusal: it must be there. */
export function parseReason(written: string): Result<string, "empty" | "tooLong"> {
  const reason = written.trim();
  if (reason === "") return err("empty");
  return reason.length > longestReason ? err("tooLong") : ok(reason);
}
