-- Letters that run by the clock: who wants which, when each person's things are looked through, and what is in line.

-- What the organisation says of letters. The key signs links that end them.
create table letter_rules (
  tenant uuid not null references tenant,
  quiet_from integer not null check (quiet_from between 12 and 23),   -- whole hours in Stockholm
  quiet_until integer not null check (quiet_until between 0 and 11),
  unsubscribe_key text not null,
  primary key (tenant)
);
select protect_table('letter_rules');

-- A person's own choice; nobody has a row who has chosen nothing.
create table letter_wish (
  tenant uuid not null references tenant,
  person uuid not null,
  weekly boolean not null,
  promises boolean not null,
  sessions boolean not null,
  weekday integer not null check (weekday between 1 and 5),           -- 1 is Monday
  hour integer not null check (hour between 0 and 23),
  shows_words boolean not null,
  primary key (tenant, person),
  foreign key (tenant, person) references person
);
select protect_table('letter_wish');

-- When a person's things are looked through next.
create table letter_turn (
  tenant uuid not null references tenant,
  person uuid not null,
  next_at timestamptz not null,
  weekly_on date not null,                      -- the last day on which a weekly letter was looked for
  primary key (tenant, person),
  foreign key (tenant, person) references person
);
create index letter_turn_next on letter_turn (tenant, next_at);
select protect_table('letter_turn');

-- A letter in line: what it tells is names of things, and its words are made in the moment of sending.
create table letter (
  tenant uuid not null references tenant,
  id uuid not null,
  person uuid not null,
  session uuid,                                 -- of an invitation for the calendar, which may be gone
  sequence integer,
  state text not null check (state in ('waiting', 'sending', 'sent', 'refused', 'dropped')),
  written_at timestamptz not null,
  ready_at timestamptz not null,                -- not before: moved when the mail server cannot be reached
  taken_at timestamptz,                         -- by the process that sends it
  ended_at timestamptz,
  attempts integer not null default 0,
  primary key (tenant, id),
  foreign key (tenant, person) references person,
  check ((session is null) = (sequence is null))
);
create index letter_in_line on letter (tenant, written_at) where state in ('waiting', 'sending');
select protect_table('letter');

-- That a person has been told of a thing: once, whatever process gets there first.
create table letter_thing (
  tenant uuid not null references tenant,
  person uuid not null,
  thing text not null,
  letter uuid not null,
  primary key (tenant, person, thing),
  foreign key (tenant, letter) references letter on delete cascade
);
create index letter_thing_letter on letter_thing (tenant, letter);
select protect_table('letter_thing');

-- What a person's calendar has been told of a session: kept when the session is gone, so that it can be called off.
create table session_message (
  tenant uuid not null references tenant,
  session uuid not null,
  person uuid not null,
  sequence integer not null,                    -- RFC 5545 section 3.8.7.4
  is_cancelled boolean not null,
  title text not null,
  held_on date not null,
  starts_at text not null,
  ends_at text not null,
  place text not null,
  primary key (tenant, session, person),
  foreign key (tenant, person) references person
);
select protect_table('session_message');
