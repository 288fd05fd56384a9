import type { Generated } from "kysely";
import type { ForwardingFault } from "../../domain/lrs/forwarding.ts";
import type { PersonId, TenantId } from "../../domain/shared/ids.ts";

/** Of whom the record is that a row belongs to; by itself the one that the transaction speaks to. */
interface Owned {
  tenant: Generated<TenantId>;
  owner: Generated<PersonId>;
}

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
  lrs_clock: Owned & { last: Date };
  lrs_statement: Owned & {
    stored_at: Date;
    place: number;
    id: string;
    actor: string | null;
    verb: string;
    object: string | null;
    registration: string | null;
    is_voided: Generated<boolean>;
    is_voiding: Generated<boolean>;
    related: string[];
    body: string;
  };
  lrs_statement_id: Owned & { id: string; stored_at: Date; place: number };
  lrs_mention: Owned & { key: string; stored_at: Date; verb: string; places: number[] };
  lrs_reference: Owned & { source: string; target: string; is_voiding: boolean };
  lrs_follow: Owned & {
    target: string;
    source: string;
    stored_at: Date;
    place: number;
    actor: string | null;
    verb: string | null;
    object: string | null;
    registration: string | null;
    related: string[] | null;
  };
  lrs_follow_mention: Owned & {
    key: string;
    stored_at: Date;
    place: number;
    verb: string;
    source: string;
    target: string;
  };
  lrs_attachment: Owned & { sha2: string; content_type: string; content: Uint8Array };
  lrs_activity: { tenant: Generated<TenantId>; key: string; iri: string; definition: string };
  lrs_forwarding: {
    tenant: Generated<TenantId>;
    revision: string;
    endpoint: string;
    key: string;
    sealed_secret: string;
    is_on: boolean;
    stored_at: Date;
    place: number;
    sent: Generated<number>;
    refused: Generated<number>;
    sent_at: Date | null;
    fault: ForwardingFault | null;
    fault_statement: string | null;
    fault_at: Date | null;
    failures: Generated<number>;
    next_try_at: Date;
    busy_until: Date | null;
    tested: ForwardingFault | "works" | null;
    tested_at: Date | null;
  };
  lrs_pseudonym: Owned & { name: string };
  lrs_document: Owned & {
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
