import { dayInStockholm } from "../shared/day.ts";

/** What a credential says, read without trusting its shape: an empty text where it says nothing. */
export interface SaidByBadge {
  readonly issuer: string;
  readonly issuerName: string;
  readonly holder: string;
  readonly achievement: string;
  /** The day in Stockholm: `2026-11-20`; as it is written where it cannot be read. */
  readonly awardedOn: string;
  readonly validUntil: string;
}

export function saidByBadge(badge: unknown): SaidByBadge {
  const issuer = at(badge, "issuer");
  return {
    issuer: text(typeof issuer === "string" ? issuer : at(issuer, "id")),
    issuerName: text(at(issuer, "name")),
    holder: text(at(first(at(badge, "credentialSubject", "identifier")), "identityHash")),
    achievement: text(at(badge, "credentialSubject", "achievement", "name")),
    awardedOn: dayOf(at(badge, "validFrom")),
    validUntil: dayOf(at(badge, "validUntil")),
  };
}

function dayOf(value: unknown): string {
  const written = text(value);
  const instant = new Date(written);
  return Number.isNaN(instant.getTime()) ? written : dayInStockholm(instant);
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce(
    (one, name) => (typeof one === "object" && one !== null ? Reflect.get(one, name) : undefined),
    value,
  );
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
