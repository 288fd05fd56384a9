-- The learning record of a person: rows that one person owns, apart from what programs with keys read and write.

-- Whose record the transaction speaks to: a person's, or where none is set the one of the programs (all zeros).
create function current_record_owner() returns uuid
  language sql stable
  return coalesce(nullif(current_setting('app.record_owner', true), '')::uuid,
                  '00000000-0000-0000-0000-000000000000'::uuid);

-- Puts a table under the rule of owners, beside the one of tenants: a row is there for the record it belongs to, and
-- for no other. The owner comes second in every key, so that an id or a sum in one record says nothing of another.
create function own_table(name text) returns void
  language plpgsql as $$
begin
  execute format('alter table %I add column owner uuid not null default current_record_owner()', name);
  execute format(
    'create policy owner_only on %I as restrictive using (owner = current_record_owner())
       with check (owner = current_record_owner())', name);
  execute format('alter table %I drop constraint if exists %I', name, name || '_pkey');
end
$$;

select own_table('lrs_clock');
alter table lrs_clock add primary key (tenant, owner);

select own_table('lrs_statement');
alter table lrs_statement add primary key (tenant, owner, stored_at, place);
drop index lrs_statement_actor, lrs_statement_verb, lrs_statement_object, lrs_statement_registration;
create index lrs_statement_actor on lrs_statement (tenant, owner, actor, stored_at, place);
create index lrs_statement_verb on lrs_statement (tenant, owner, verb, stored_at, place);
create index lrs_statement_object on lrs_statement (tenant, owner, object, stored_at, place);
create index lrs_statement_registration on lrs_statement (tenant, owner, registration, stored_at, place)
  where registration is not null;

-- What a statement is found by stands with its id too: what refers to a statement is found without its partition.
alter table lrs_statement_id add column actor bigint, add column verb bigint, add column object bigint,
  add column registration uuid;
alter table lrs_statement no force row level security;
alter table lrs_statement_id no force row level security;
update lrs_statement_id i set actor = s.actor, verb = s.verb, object = s.object, registration = s.registration
  from lrs_statement s where s.tenant = i.tenant and s.stored_at = i.stored_at and s.place = i.place;
alter table lrs_statement force row level security;
alter table lrs_statement_id force row level security;
select own_table('lrs_statement_id');
alter table lrs_statement_id add primary key (tenant, owner, id);

select own_table('lrs_reference');
alter table lrs_reference add primary key (tenant, owner, source);
drop index lrs_reference_target;
create index lrs_reference_target on lrs_reference (tenant, owner, target);

select own_table('lrs_follow');
alter table lrs_follow add primary key (tenant, owner, target, source);
drop index lrs_follow_source;
create index lrs_follow_source on lrs_follow (tenant, owner, source);

select own_table('lrs_attachment');
alter table lrs_attachment add primary key (tenant, owner, sha2);

select own_table('lrs_document');
alter table lrs_document add primary key (tenant, owner, key);
drop index lrs_document_of;
create index lrs_document_of on lrs_document (tenant, owner, kind, activity, agent);

-- Which agents and activities a statement mentions anywhere: one row each, so that the latest are found by order. An
-- index on an array cannot serve here: row-level security lets no operator see rows before the policy that might leak.
create table lrs_mention (
  tenant uuid not null,
  key bigint not null,
  stored_at timestamptz not null,
  place int not null
);
alter table lrs_statement no force row level security;
insert into lrs_mention (tenant, key, stored_at, place)
  select distinct tenant, unnest(related), stored_at, place from lrs_statement;
alter table lrs_statement force row level security;
drop index lrs_statement_related;
alter table lrs_statement drop column related;
select protect_table('lrs_mention');
select own_table('lrs_mention');
alter table lrs_mention add primary key (tenant, owner, key, stored_at, place);

-- The name that a person's own statements carry instead of the person's: random, and known to the record alone.
create table lrs_pseudonym (
  tenant uuid not null references tenant,
  name uuid not null
);
select protect_table('lrs_pseudonym');
select own_table('lrs_pseudonym');
alter table lrs_pseudonym add primary key (tenant, owner);
