-- The keys with which an organisation signs credentials that people take along. One is in use; those before it stay
-- known, so that what was signed with them can still be told from what was not.
create table issuer_key (
  tenant uuid not null references tenant,
  id uuid not null,
  public_key text not null,                      -- Multikey (W3C Controlled Identifiers 1.0), Ed25519
  secret_key text not null,
  used_from timestamptz not null,
  used_until timestamptz,
  primary key (tenant, id),
  check (used_until > used_from)
);
create unique index issuer_key_in_use on issuer_key (tenant) where used_until is null;
select protect_table('issuer_key');
