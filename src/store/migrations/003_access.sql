-- Who may come in, what they did, and the work that goes on without them.

create table granted_role (
  tenant uuid not null references tenant,
  person uuid not null,
  role text not null check (role in ('administrator', 'hrDeveloper', 'safetyRep', 'coach')),
  unit uuid,                     -- a safety representative's area; null is the whole organisation
  first_day date not null,
  end_day date,
  id uuid not null,
  primary key (tenant, id),
  foreign key (tenant, person) references person,
  foreign key (tenant, unit) references unit
);
create index granted_role_person on granted_role (tenant, person);
select protect_table('granted_role');

create table password (
  tenant uuid not null references tenant,
  person uuid not null,
  hash text not null,            -- argon2id with its parameters and salt
  changed_at timestamptz not null,
  primary key (tenant, person),
  foreign key (tenant, person) references person
);
select protect_table('password');

create table passkey (
  tenant uuid not null references tenant,
  id text not null,              -- credential id, base64url
  person uuid not null,
  public_key bytea not null,
  counter bigint not null,
  transports text not null,
  name text not null,
  created_at timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, person) references person
);
select protect_table('passkey');

create table sign_in_link (
  tenant uuid not null references tenant,
  token_hash text not null,
  person uuid not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (tenant, token_hash),
  foreign key (tenant, person) references person
);
select protect_table('sign_in_link');

create table session (
  tenant uuid not null references tenant,
  token_hash text not null,
  person uuid not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  rotated_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (tenant, token_hash),
  foreign key (tenant, person) references person
);
create index session_person on session (tenant, person);
select protect_table('session');

-- Failed attempts, to slow down guessing. `subject` is a hash: nothing tells whom somebody tried to be.
create table failed_attempt (
  tenant uuid not null references tenant,
  subject text not null,
  at timestamptz not null,
  id uuid not null,
  primary key (tenant, subject, id)
);
select protect_table('failed_attempt');

-- What people did: append-only, and never written by the routes where people answer.
create table event (
  tenant uuid not null references tenant,
  id uuid not null,              -- time-ordered (v7)
  at timestamptz not null,
  person uuid,
  kind text not null,
  subject text,
  details jsonb not null default '{}',
  primary key (tenant, id)
);
select protect_table('event', 'select, insert');

-- A long piece of work that a person can follow, cancel and start again.
create table job (
  tenant uuid not null references tenant,
  id uuid not null,
  kind text not null,
  subject text,
  asked_by uuid,
  input jsonb not null,
  state text not null check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
  done int not null default 0,
  total int,
  message text,                  -- a key that pages turn into a sentence
  outcome jsonb,
  cancel_asked boolean not null default false,
  attempts int not null default 0,
  asked_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz,
  primary key (tenant, id)
);
create index job_kind on job (tenant, kind, asked_at);
select protect_table('job');
