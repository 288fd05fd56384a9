-- Courses that somebody else has made: packages as they were imported, and what people do in them. The files lie in a
-- folder beside the database.

create table course_package (
  tenant uuid not null references tenant,
  id uuid not null,
  kind text not null check (kind in ('cmi5', 'scorm12', 'scorm2004')),
  title jsonb not null,                         -- texts with their languages
  description jsonb not null,
  structure jsonb not null,                     -- in the terms of the kind
  audience text not null check (audience in ('managers', 'everybody')),
  programs_may_read boolean not null,           -- what people do in it, with a key to the learning record
  file_name text not null,
  hash text not null,                           -- SHA-256 of the file that was sent, in hex
  bytes bigint not null,
  imported_by uuid not null,
  imported_at timestamptz not null,
  withdrawn_at timestamptz,                     -- null while it is offered
  withdrawn_message text,
  primary key (tenant, id),
  foreign key (tenant, imported_by) references person,
  check ((withdrawn_at is null) = (withdrawn_message is null))
);
select protect_table('course_package');

-- What a course tried to load from elsewhere or to send there, and was not let.
create table course_call_out (
  tenant uuid not null references tenant,
  package uuid not null,
  address text not null,                        -- scheme and host alone: a path may tell of a person
  directive text not null,                      -- of the content security policy
  times integer not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  primary key (tenant, package, address, directive),
  foreign key (tenant, package) references course_package on delete cascade
);
select protect_table('course_call_out');

-- By which name courses know a person: random, and never that of the register.
create table course_learner (
  tenant uuid not null references tenant,
  person uuid not null,
  account uuid not null,
  primary key (tenant, person),
  unique (tenant, account),
  foreign key (tenant, person) references person
);
select protect_table('course_learner');

-- That a person takes a package. Its id is the registration of what is told about it.
create table course_registration (
  tenant uuid not null references tenant,
  id uuid not null,
  package uuid not null,
  person uuid not null,
  registered_at timestamptz not null,
  primary key (tenant, id),
  unique (tenant, package, person),
  foreign key (tenant, package) references course_package,
  foreign key (tenant, person) references person
);
create index course_registration_person on course_registration (tenant, person);
select protect_table('course_registration');

-- How far a person has come in a unit; no row, no step taken.
create table course_unit_state (
  tenant uuid not null references tenant,
  registration uuid not null,
  unit integer not null,                        -- place in the structure, from 0
  completed_at timestamptz,
  passed_at timestamptz,
  failed_at timestamptz,
  waived_at timestamptz,
  score double precision,                       -- scaled, of what was passed or failed last
  primary key (tenant, registration, unit),
  foreign key (tenant, registration) references course_registration on delete cascade
);
select protect_table('course_unit_state');

-- One time that a unit is open. The ticket opens the files of the package, and nothing else.
create table course_session (
  tenant uuid not null references tenant,
  id uuid not null,
  registration uuid not null,
  unit integer not null,
  mode text not null check (mode in ('Normal', 'Browse', 'Review')),
  ticket_hash text not null,
  fetch_hash text not null,                     -- of the secret with which the unit asks for its key, once
  key_hash text,                                -- of the key with which the unit speaks; null until it has been given
  launched_at timestamptz not null,
  initialized_at timestamptz,
  last_at timestamptz,                          -- of what the unit told last
  ended_at timestamptz,
  ending text check (ending in ('terminated', 'abandoned')),
  primary key (tenant, id),
  unique (tenant, ticket_hash),
  unique (tenant, fetch_hash),
  foreign key (tenant, registration) references course_registration on delete cascade,
  check ((ended_at is null) = (ending is null))
);
create index course_session_registration on course_session (tenant, registration);
select protect_table('course_session');
