-- The learning record store: statements as they were written, documents, activities as they are known, credentials.

-- Who may speak to the store for an application. The secret is random and long, so its SHA-256 is enough.
create table lrs_credential (
  tenant uuid not null references tenant,
  id uuid not null,
  name text not null,
  key text not null,
  secret_hash text not null,
  scopes jsonb not null,
  created_at timestamptz not null,
  revoked_at timestamptz,
  primary key (tenant, id),
  unique (tenant, key)
);
select protect_table('lrs_credential');

-- When the last statement was stored. Writers of a tenant wait for each other here, so that times only ever grow and
-- everything up to the time that a reader sees is there to be read.
create table lrs_clock (
  tenant uuid not null references tenant,
  last timestamptz not null,
  primary key (tenant)
);
select protect_table('lrs_clock');

-- Partitioned by time. Keys (actor, verb, object, related) are 64 bits of the SHA-256 of what they stand for.
create table lrs_statement (
  tenant uuid not null,
  stored_at timestamptz not null,
  place int not null,                            -- within those stored at the same time
  id uuid not null,
  actor bigint,
  verb bigint not null,
  object bigint,
  registration uuid,
  related bigint[] not null,
  is_voided boolean not null default false,
  is_voiding boolean not null default false,
  body text not null,                            -- character by character as it was sent, with what the store adds
  primary key (tenant, stored_at, place)
) partition by range (stored_at);
create index lrs_statement_actor on lrs_statement (tenant, actor, stored_at, place);
create index lrs_statement_verb on lrs_statement (tenant, verb, stored_at, place);
create index lrs_statement_object on lrs_statement (tenant, object, stored_at, place);
create index lrs_statement_registration on lrs_statement (tenant, registration, stored_at, place)
  where registration is not null;
create index lrs_statement_related on lrs_statement using gin (related);
select protect_table('lrs_statement');
create table lrs_statement_other partition of lrs_statement default;

-- Makes a month's partition where there is none; a month of which rows stand among the others is left there.
create function lrs_make_partitions(from_day date, months int) returns void
  language plpgsql as $$
declare
  first date := date_trunc('month', from_day);
  name text;
begin
  for step in 0..months - 1 loop
    name := 'lrs_statement_' || to_char(first, 'YYYY_MM');
    if to_regclass(name) is null and not exists (
      select from lrs_statement_other where stored_at >= first and stored_at < first + interval '1 month')
    then
      execute format('create table %I partition of lrs_statement for values from (%L) to (%L)',
        name, first, first + interval '1 month');
    end if;
    first := first + interval '1 month';
  end loop;
end
$$;

-- One id, one statement, whatever the partition.
create table lrs_statement_id (
  tenant uuid not null,
  id uuid not null,
  stored_at timestamptz not null,
  place int not null,
  primary key (tenant, id)
);
select protect_table('lrs_statement_id');

-- Statements whose object is another statement: directly, and as far as references reach (what meets a filter brings
-- with it whatever refers to it).
create table lrs_reference (
  tenant uuid not null references tenant,
  source uuid not null,
  target uuid not null,
  is_voiding boolean not null,
  primary key (tenant, source)
);
create index lrs_reference_target on lrs_reference (tenant, target);
select protect_table('lrs_reference');

create table lrs_follow (
  tenant uuid not null references tenant,
  target uuid not null,
  source uuid not null,
  primary key (tenant, target, source)
);
create index lrs_follow_source on lrs_follow (tenant, source);
select protect_table('lrs_follow');

create table lrs_attachment (
  tenant uuid not null references tenant,
  sha2 text not null,
  content_type text not null,
  content bytea not null,
  primary key (tenant, sha2)
);
select protect_table('lrs_attachment');

create table lrs_activity (
  tenant uuid not null references tenant,
  key bigint not null,
  iri text not null,
  definition text not null,
  primary key (tenant, key)
);
select protect_table('lrs_activity');

-- State, activity profiles and agent profiles. The key is the SHA-256 of all that names the document.
create table lrs_document (
  tenant uuid not null references tenant,
  key text not null,
  kind text not null check (kind in ('state', 'activityProfile', 'agentProfile')),
  activity text,
  agent text,
  registration uuid,
  name text not null,
  content_type text not null,
  content bytea not null,
  etag text not null,
  updated_at timestamptz not null,
  primary key (tenant, key)
);
create index lrs_document_of on lrs_document (tenant, kind, activity, agent);
select protect_table('lrs_document');
