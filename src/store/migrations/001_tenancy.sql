-- Tenants, and the rule every table follows: forced row-level security on a tenant column that comes first in every key.

do $$
begin
  create role ledstjarna_app nologin;
exception
  when duplicate_object or unique_violation then null; -- another database of the same cluster made it
end
$$;

do $$
begin
  execute format('grant ledstjarna_app to %I', current_user);
exception
  when others then null; -- a superuser needs no membership
end
$$;

grant usage on schema public to ledstjarna_app;

-- The directory of tenants is read before a tenant is known, so it holds no personal data and has no policy.
create table tenant (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9-]{2,40}$'),
  name text not null,
  kolada_id text check (kolada_id ~ '^[0-9]{4}$'),
  kind text not null check (kind in ('municipality', 'region')),
  host text unique,
  demonstration boolean not null default false,
  created_at timestamptz not null default now()
);
grant select on tenant to ledstjarna_app;

-- The tenant of the running transaction; null when none is set (after a transaction the setting is '').
create function current_tenant() returns uuid
  language sql stable
  return nullif(current_setting('app.tenant', true), '')::uuid;

-- Puts a table under the rule. `privileges` is what the application may do: a log is given 'select, insert'.
create function protect_table(name text, privileges text default 'select, insert, update, delete') returns void
  language plpgsql as $$
begin
  execute format('alter table %I alter column tenant set default current_tenant()', name);
  execute format('alter table %I enable row level security', name);
  execute format('alter table %I force row level security', name);
  execute format(
    'create policy tenant_only on %I using (tenant = current_tenant()) with check (tenant = current_tenant())', name);
  execute format('grant %s on %I to ledstjarna_app', privileges, name);
end
$$;
