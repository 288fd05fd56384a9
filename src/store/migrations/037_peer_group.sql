-- Peer group supervision: groups that HR starts, who has been asked, when they meet, and which roles people have had.
-- What is said in a meeting has no column anywhere.

create table peer_group (
  tenant uuid not null references tenant,
  id uuid not null,
  name text not null,
  audience text not null check (audience in ('managers', 'everybody')),
  ended_on date,
  primary key (tenant, id)
);
select protect_table('peer_group');

create table peer_member (
  tenant uuid not null references tenant,
  peer_group uuid not null,
  person uuid not null,
  place integer not null,                       -- in the order of being asked
  asked_on date not null,
  answer boolean,                               -- null before the answer
  answered_on date,
  reason text not null default '',              -- of a no, where somebody wrote one; emptied when the group ends
  left_on date,
  primary key (tenant, peer_group, person),
  foreign key (tenant, peer_group) references peer_group on delete cascade,
  foreign key (tenant, person) references person,
  check (answer is null or answered_on is not null),
  check (left_on is null or answer)
);
create index peer_member_person on peer_member (tenant, person);
select protect_table('peer_member');

create table peer_meeting (
  tenant uuid not null references tenant,
  id uuid not null,
  peer_group uuid not null,
  number integer not null check (number > 0),
  planned_on date not null,
  starts_at text not null,                      -- HH:MM in Stockholm
  minutes integer not null check (minutes > 0),
  place text not null,                          -- a room, or an address on the web
  step integer check (step >= 0),               -- of the protocol, while the meeting goes on
  step_since timestamptz,
  paused_after integer,                         -- seconds of the step, while it is paused
  held_on date,
  swaps jsonb not null default '[]',            -- pairs of people who change roles, before it begins
  primary key (tenant, id),
  unique (tenant, peer_group, number),
  foreign key (tenant, peer_group) references peer_group on delete cascade,
  check ((step is null) = (step_since is null)),
  check (step is null or held_on is null)
);
select protect_table('peer_meeting');

-- What somebody says before a meeting; gone when it begins.
create table peer_notice (
  tenant uuid not null references tenant,
  meeting uuid not null,
  person uuid not null,
  kind text not null check (kind in ('away', 'case')),
  primary key (tenant, meeting, person, kind),
  foreign key (tenant, meeting) references peer_meeting on delete cascade,
  foreign key (tenant, person) references person
);
select protect_table('peer_notice');

-- Who has which role in a meeting that goes on. When it has been held the three roles stay, so that they can go round,
-- and go with the group; who else was there is not kept.
create table peer_part (
  tenant uuid not null references tenant,
  meeting uuid not null,
  person uuid not null,
  role text not null check (role in ('case', 'lead', 'watch', 'supervisor')),
  primary key (tenant, meeting, person),
  foreign key (tenant, meeting) references peer_meeting on delete cascade,
  foreign key (tenant, person) references person
);
select protect_table('peer_part');

-- What somebody writes after a meeting. A row is there for the person who owns it alone, as in the learning record.
create table peer_note (
  tenant uuid not null references tenant,
  meeting uuid not null,
  note text not null,
  promise text not null,                        -- empty: nothing
  try_by date,
  promise_state text not null check (promise_state in ('open', 'kept', 'letGo')),
  check ((promise = '') = (try_by is null))
);
select protect_table('peer_note');
select own_table('peer_note');
alter table peer_note add primary key (tenant, owner, meeting);
alter table peer_note add foreign key (tenant, meeting) references peer_meeting on delete cascade;
alter table peer_note add foreign key (tenant, owner) references person;
