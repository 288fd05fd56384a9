import { contentPaths } from "./contentPaths.ts";

/**
 * What a package may do where it is shown: run what it brought, as courses of all ages were written, and reach nothing
 * but its own origin, where there is nothing but packages opened by a ticket, and the learning record opened by a key.
 */
export function contentPolicy(tenant: string, ticket: string): string {
  return [
    "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
    `report-uri ${contentPaths.reports(tenant, ticket)}`,
  ].join("; ");
}
