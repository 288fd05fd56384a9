-- Another learning record store that statements without an owner are forwarded to: one for each organisation.
create table lrs_forwarding (
  tenant uuid not null references tenant,
  revision uuid not null,                       -- of the settings: what was begun under others is not noted
  endpoint text not null,
  key text not null,
  sealed_secret text not null,                  -- AES-256-GCM; the key of the seal is outside of the database
  is_on boolean not null,
  stored_at timestamptz not null,               -- of the last statement that has been dealt with
  place int not null,
  sent int not null default 0,
  refused int not null default 0,               -- that the other store will not have
  sent_at timestamptz,
  fault text,
  fault_statement uuid,                         -- where the fault concerns one
  fault_at timestamptz,
  failures int not null default 0,              -- in a row
  next_try_at timestamptz not null,
  busy_until timestamptz,                       -- a process is at it; later than this it has died
  tested text,
  tested_at timestamptz,
  primary key (tenant)
);
select protect_table('lrs_forwarding');

-- Where an activity of the catalogue leads in this organisation: whoever accepts an offer of it goes there.
create table activity_link (
  tenant uuid not null references tenant,
  activity text not null,
  kind text not null check (kind in ('course', 'dialogue', 'programme')),
  target text not null,                         -- the id of a course, a dialogue or a programme
  primary key (tenant, activity)
);
select protect_table('activity_link');

-- A plan can take the place of another: what managers have answered stands, and the rest is allocated anew.
alter table training_plan add column replaces uuid;
alter table training_plan add foreign key (tenant, replaces) references training_plan;
alter table training_plan drop constraint training_plan_state_check;
alter table training_plan add constraint training_plan_state_check
  check (state in ('draft', 'working', 'proposed', 'collides', 'published', 'replaced'));
