-- Which register an organisation has: a new random version with every statement that changes what is said of units,
-- posts, holders and staff, in the transaction of the change. Random, so that no version ever names two registers, also
-- when a transaction is rolled back or a backup is put in place.

alter table tenant add column register_version uuid not null default gen_random_uuid();

-- Runs as the owner of the directory, which the application may only read; and before the statement, so that two who
-- change the register at once wait for each other here, holding none of its rows. The owner, outside any tenant, may
-- have changed anybody's.
create function renew_register_version() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  update tenant set register_version = gen_random_uuid() where id = coalesce(current_tenant(), id);
  return null;
end
$$;

do $$
declare
  name text;
begin
  foreach name in array array[
    'unit', 'unit_parent', 'employment', 'leave', 'post', 'assignment', 'body', 'body_unit', 'seat', 'granted_role',
    'goal', 'budget_frame', 'stakeholder', 'organisation_norm'
  ] loop
    execute format('create trigger renew_register_version before insert or update or delete or truncate on %I
      for each statement execute function renew_register_version()', name);
  end loop;
end
$$;

-- Of people the register tells names alone, and only of those who stand in the tables above.
create trigger renew_register_version before update of given_name, family_name, protected_identity on person
  for each statement execute function renew_register_version();
