-- The learning record for many years: fewer and larger partitions, one row for all that is told of a key at one time,
-- and what refers to a statement found by its own indexes.

create temporary table kept_statement as select * from lrs_statement where false;
create temporary table kept_mention as select * from lrs_mention where false;
alter table lrs_statement no force row level security;
alter table lrs_mention no force row level security;
insert into kept_statement select * from lrs_statement;
insert into kept_mention select * from lrs_mention;
create index on kept_mention (tenant, owner, stored_at, place);
drop table lrs_statement, lrs_mention;

create table lrs_statement (
  tenant uuid not null,
  owner uuid not null default current_record_owner(),
  stored_at timestamptz not null,
  place int not null,                            -- within those stored at the same time
  id uuid not null,
  actor bigint,
  verb bigint not null,
  object bigint,
  registration uuid,
  is_voided boolean not null default false,
  is_voiding boolean not null default false,
  related bigint[] not null,                     -- all that it mentions: tested where it is found by something else
  body text not null,                            -- character by character as it was sent, with what the store adds
  primary key (tenant, owner, stored_at, place)
) partition by range (stored_at);
-- What other filters ask of the same statement stands last, and is tested without reading the statement.
create index lrs_statement_actor on lrs_statement (tenant, owner, actor, stored_at, place, verb, object);
create index lrs_statement_object on lrs_statement (tenant, owner, object, stored_at, place, verb);
create index lrs_statement_verb on lrs_statement (tenant, owner, verb, stored_at, place);
create index lrs_statement_registration on lrs_statement (tenant, owner, registration, stored_at, place, actor, verb)
  where registration is not null;

-- Which statements mention an agent or an activity anywhere: one row for a key, a time and a verb, so that a batch that
-- tells of one learner is a handful of rows, and the verb is tested in the order of time without reading any statement.
create table lrs_mention (
  tenant uuid not null,
  owner uuid not null default current_record_owner(),
  key bigint not null,
  stored_at timestamptz not null,
  verb bigint not null,
  places int[] not null,                         -- of statements stored at that time with that verb, ascending
  primary key (tenant, owner, key, stored_at, verb)
) partition by range (stored_at);

select protect_table('lrs_statement');
select protect_table('lrs_mention');

-- Whose rows they are is asked once for a query, by an expression that need not be read anew for every one (a function
-- of SQL is), and once for all that is inserted.
create function own_rows(name text) returns void
  language plpgsql as $$
declare
  tenant_now text := 'nullif(current_setting(''app.tenant'', true), '''')::uuid';
  owner_now text := 'coalesce(nullif(current_setting(''app.record_owner'', true), '''')::uuid, ''00000000-0000-0000-0000-000000000000''::uuid)';
begin
  execute format('drop policy tenant_only on %I', name);
  execute format('drop policy if exists owner_only on %I', name);
  execute format('create policy tenant_only on %I using (tenant = %s) with check (tenant = (select %2$s))', name, tenant_now);
  execute format('create policy owner_only on %I as restrictive using (owner = %s) with check (owner = (select %2$s))', name, owner_now);
end
$$;
select own_rows('lrs_statement');
select own_rows('lrs_mention');
select own_rows('lrs_statement_id');
select own_rows('lrs_reference');
select own_rows('lrs_follow');
select own_rows('lrs_clock');

-- The last partition holds whatever is stored later than all others have it: nothing is ever without a place.
create table lrs_statement_rest partition of lrs_statement for values from (minvalue) to (maxvalue);
create table lrs_mention_rest partition of lrs_mention for values from (minvalue) to (maxvalue);
insert into lrs_statement_rest
  (tenant, owner, stored_at, place, id, actor, verb, object, registration, is_voided, is_voiding, related, body)
  select tenant, owner, stored_at, place, id, actor, verb, object, registration, is_voided, is_voiding,
    array(select key from kept_mention m
      where m.tenant = s.tenant and m.owner = s.owner and m.stored_at = s.stored_at and m.place = s.place),
    body
  from kept_statement s;
insert into lrs_mention_rest (tenant, owner, key, stored_at, verb, places)
  select tenant, owner, m.key, stored_at, s.verb, array_agg(place order by place)
  from kept_mention m join kept_statement s using (tenant, owner, stored_at, place)
  group by tenant, owner, m.key, stored_at, s.verb;
drop table kept_statement, kept_mention;

-- Makes a partition for every quarter (of UTC) until so many after today's, and moves there what stands in the last one.
-- The first quarter holds what is older too. Nothing is locked where all are there; where somebody reads for long (a
-- backup does), it fails instead of having all others wait, and is asked for again.
drop function lrs_make_partitions(date, int);
create function lrs_make_partitions(today date, ahead int) returns void
  language plpgsql set lock_timeout = '2s' as $$
declare
  until date := date_trunc('quarter', today) + (ahead + 1) * interval '3 months';
  first date;
  parent text;
begin
  perform pg_advisory_xact_lock(7403004);
  select max(make_date(substr(relname, 15, 4)::int, substr(relname, 20, 1)::int * 3 - 2, 1)) + interval '3 months'
    into first from pg_inherits join pg_class on oid = inhrelid
    where inhparent = 'lrs_statement'::regclass and relname ~ '^lrs_statement_\d{4}q\d$';
  if first >= until then
    return;
  end if;
  foreach parent in array array['lrs_statement', 'lrs_mention'] loop
    perform lrs_make_quarters(parent, coalesce(first, date_trunc('quarter', today)::date), until, first is null);
  end loop;
end
$$;

create function lrs_make_quarters(parent text, first date, until date, is_first boolean) returns void
  language plpgsql as $$
declare
  rest text := parent || '_rest';
  part text;
  lower text := case when is_first then 'minvalue' else quote_literal(first || ' 00:00+00') end;
  upper text;
begin
  execute format('alter table %I detach partition %I', parent, rest);
  while first < until loop
    part := parent || to_char(first, '_YYYY"q"Q');
    first := first + interval '3 months';
    upper := quote_literal(first || ' 00:00+00');
    execute format('create table %I partition of %I for values from (%s) to (%s)', part, parent, lower, upper);
    execute format('with moved as (delete from %I where stored_at < %s returning *) insert into %I select * from moved',
      rest, upper, part);
    lower := upper;
  end loop;
  execute format('alter table %I attach partition %I for values from (%s) to (maxvalue)', parent, rest, lower);
end
$$;

-- Where what refers stands, and what its target is, as soon as that is there: what a search finds by its target is found
-- in order, by these indexes alone.
alter table lrs_follow
  add column stored_at timestamptz, add column place int,
  add column actor bigint, add column verb bigint, add column object bigint, add column registration uuid,
  add column related bigint[];

create table lrs_follow_mention (
  tenant uuid not null,
  key bigint not null,
  stored_at timestamptz not null,                -- of what refers
  place int not null,
  verb bigint not null,                          -- of the target
  source uuid not null,
  target uuid not null                           -- that mentions it
);
select protect_table('lrs_follow_mention');
select own_table('lrs_follow_mention');
select own_rows('lrs_follow_mention');
alter table lrs_follow_mention add primary key (tenant, owner, key, stored_at, place, verb, target);
create index lrs_follow_mention_source on lrs_follow_mention (tenant, owner, source);
create index lrs_follow_mention_target on lrs_follow_mention (tenant, owner, target);

alter table lrs_follow no force row level security;
alter table lrs_follow_mention no force row level security;
alter table lrs_statement_id no force row level security;
alter table lrs_statement no force row level security;
update lrs_follow f set stored_at = i.stored_at, place = i.place
  from lrs_statement_id i where i.tenant = f.tenant and i.owner = f.owner and i.id = f.source;
update lrs_follow f set actor = t.actor, verb = t.verb, object = t.object, registration = t.registration,
    related = t.related
  from lrs_statement_id i join lrs_statement t
    on t.tenant = i.tenant and t.owner = i.owner and t.stored_at = i.stored_at and t.place = i.place
  where i.tenant = f.tenant and i.owner = f.owner and i.id = f.target;
insert into lrs_follow_mention (tenant, owner, key, stored_at, place, verb, source, target)
  select tenant, owner, unnest(related), stored_at, place, verb, source, target from lrs_follow;
alter table lrs_follow force row level security;
alter table lrs_follow_mention force row level security;
alter table lrs_statement_id force row level security;
alter table lrs_statement force row level security;

alter table lrs_follow alter column stored_at set not null, alter column place set not null;
create index lrs_follow_actor on lrs_follow (tenant, owner, actor, stored_at, place);
create index lrs_follow_verb on lrs_follow (tenant, owner, verb, stored_at, place);
create index lrs_follow_object on lrs_follow (tenant, owner, object, stored_at, place);
create index lrs_follow_registration on lrs_follow (tenant, owner, registration, stored_at, place);
alter table lrs_statement_id
  drop column actor, drop column verb, drop column object, drop column registration;

select lrs_make_partitions(current_date, 1);
