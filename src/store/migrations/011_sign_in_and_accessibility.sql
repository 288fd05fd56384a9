-- Passkeys are proved by signing a challenge that works once; the accessibility statement and reports of faults.

create table passkey_challenge (
  tenant uuid not null references tenant,
  challenge_hash text not null,
  purpose text not null check (purpose in ('create', 'use')),
  person uuid,                   -- for whom a new passkey is made; null when somebody is about to sign in
  expires_at timestamptz not null,
  primary key (tenant, challenge_hash),
  foreign key (tenant, person) references person
);
select protect_table('passkey_challenge');

-- What lagen (2018:1937) om tillganglighet till digital offentlig service asks each public body to publish.
create table accessibility_statement (
  tenant uuid not null references tenant,
  compliance text not null check (compliance in ('full', 'partial', 'none')),
  shortcomings text not null,    -- what does not meet the requirements, as the organisation writes it
  assessed_by text not null check (assessed_by in ('self', 'external')),
  assessed_on date not null,
  contact_email text not null,
  contact_phone text not null,
  updated_on date not null,
  primary key (tenant)
);
select protect_table('accessibility_statement');

-- Faults that visitors report. Contact details are theirs to leave and are removed when the fault is dealt with.
create table fault_report (
  tenant uuid not null references tenant,
  id uuid not null,
  reported_at timestamptz not null,
  page text not null,
  description text not null,
  contact text,
  handled_at timestamptz,
  primary key (tenant, id)
);
select protect_table('fault_report');
