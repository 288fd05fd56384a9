import type { Generated } from "kysely";
import type { TenantId } from "../../domain/shared/ids.ts";

export interface LrsTables {
  lrs_credential: {
    tenant: Generated<TenantId>;
    id: string;
    name: string;
    key: string;
    secret_hash: string;
    scopes: unknown;
    created_at: Date;
    revoked_at: Date | null;
  };
  lrs_clock: { tenant: Generated<TenantId>; last: Date };
  lrs_statement: {
    tenant: Generated<TenantId>;
    stored_at: Date;
    place: number;
    id: string;
    actor: string | null;
    verb: string;
    object: string | null;
    registration: string | null;
    related: unknown;
    is_voided: Generated<boolean>;
    is_voiding: Generated<boolean>;
    body: string;
  };
  lrs_statement_id: { tenant: Generated<TenantId>; id: string; stored_at: Date; place: number };
  lrs_reference: { tenant: Generated<TenantId>; source: string; target: string; is_voiding: boolean };
  lrs_follow: { tenant: Generated<TenantId>; target: string; source: string };
  lrs_attachment: { tenant: Generated<TenantId>; sha2: string; content_type: string; content: Uint8Array };
  lrs_activity: { tenant: Generated<TenantId>; key: string; iri: string; definition: string };
  lrs_document: {
    tenant: Generated<TenantId>;
    key: string;
    kind: "state" | "activityProfile" | "agentProfile";
    activity: string | null;
    agent: string | null;
    registration: string | null;
    name: string;
    content_type: string;
    content: Uint8Array;
    etag: string;
    updated_at: Date;
  };
}
