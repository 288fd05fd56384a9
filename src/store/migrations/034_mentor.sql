-- Mentor matching: what managers write to be, or to have, a mentor, what HR decides of it, and who was asked.

create table mentor_matching (
  tenant uuid not null references tenant,
  id uuid not null,
  name text not null,
  purpose text not null,
  first_day date not null,
  last_day date not null,
  result jsonb,                                 -- the latest proposal, as the method gave it
  primary key (tenant, id),
  check (first_day < last_day)
);
select protect_table('mentor_matching');

-- Deleted when the person takes it back.
create table mentor_entry (
  tenant uuid not null references tenant,
  matching uuid not null,
  person uuid not null,
  role text not null check (role in ('mentor', 'mentee')),
  place integer not null,                       -- in the order of signing up
  capacity integer not null check (capacity > 0),
  languages jsonb not null,
  competencies jsonb not null,                  -- ids of the framework
  wants_elsewhere boolean not null,
  note text not null,
  primary key (tenant, matching, person, role),
  foreign key (tenant, matching) references mentor_matching on delete cascade,
  foreign key (tenant, person) references person
);
create index mentor_entry_person on mentor_entry (tenant, person);
select protect_table('mentor_entry');

create table mentor_steering (
  tenant uuid not null references tenant,
  matching uuid not null,
  mentor uuid not null,
  mentee uuid not null,
  kind text not null check (kind in ('pin', 'forbid')),
  reason text not null,
  primary key (tenant, matching, mentor, mentee),
  foreign key (tenant, matching) references mentor_matching on delete cascade,
  foreign key (tenant, mentor) references person,
  foreign key (tenant, mentee) references person
);
select protect_table('mentor_steering');

-- Two who have been asked. Why somebody says no is never asked for, so there is nowhere to keep it.
create table mentor_pair (
  tenant uuid not null references tenant,
  id uuid not null,
  matching uuid not null,
  mentor uuid not null,
  mentee uuid not null,
  mentor_answer boolean,                        -- null before the answer
  mentee_answer boolean,
  ended boolean not null,                       -- one of them took it back or ended it
  primary key (tenant, id),
  unique (tenant, matching, mentor, mentee),
  foreign key (tenant, matching) references mentor_matching on delete cascade,
  foreign key (tenant, mentor) references person,
  foreign key (tenant, mentee) references person,
  check (mentor <> mentee)
);
create index mentor_pair_mentor on mentor_pair (tenant, mentor);
create index mentor_pair_mentee on mentor_pair (tenant, mentee);
select protect_table('mentor_pair');
