-- Leadership programmes: cohorts with seats and sessions, who applies, who came, and what they promised afterwards.

create table programme (
  tenant uuid not null references tenant,
  id uuid not null,
  name_sv text not null,
  name_en text not null,                        -- empty where there is no English
  description_sv text not null,
  description_en text not null,
  competencies jsonb not null,                  -- ids of the framework
  audience text not null check (audience in ('managers', 'everybody')),
  primary key (tenant, id)
);
select protect_table('programme');

create table programme_cohort (
  tenant uuid not null references tenant,
  id uuid not null,
  programme uuid not null,
  name text not null,
  leader uuid,                                  -- tends the cohort beside HR
  seats integer not null check (seats > 0),
  needs_approval boolean not null,
  apply_by date not null,                       -- the last day on which somebody can apply
  primary key (tenant, id),
  foreign key (tenant, programme) references programme on delete cascade,
  foreign key (tenant, leader) references person
);
create index programme_cohort_programme on programme_cohort (tenant, programme);
select protect_table('programme_cohort');

create table programme_session (
  tenant uuid not null references tenant,
  id uuid not null,
  cohort uuid not null,
  held_on date not null,
  starts_at text not null,                      -- HH:MM in Stockholm
  ends_at text not null,
  place text not null,                          -- a room, or an address on the web
  preparation text not null,
  primary key (tenant, id),
  foreign key (tenant, cohort) references programme_cohort on delete cascade,
  check (starts_at < ends_at)
);
create index programme_session_cohort on programme_session (tenant, cohort, held_on);
select protect_table('programme_session');

-- One for each person and cohort; who applies again goes last.
create table programme_application (
  tenant uuid not null references tenant,
  id uuid not null,
  cohort uuid not null,
  person uuid not null,
  state text not null check (state in ('awaitsApproval', 'waiting', 'seated', 'refused', 'withdrawn')),
  queue integer not null,                       -- place in the order of applying
  approver uuid,                                -- the line manager when the person applied
  seated_on date,
  ended_on date,                                -- refused or withdrawn
  primary key (tenant, id),
  unique (tenant, cohort, person),
  foreign key (tenant, cohort) references programme_cohort on delete cascade,
  foreign key (tenant, person) references person,
  foreign key (tenant, approver) references person
);
create index programme_application_person on programme_application (tenant, person);
create index programme_application_approver on programme_application (tenant, approver)
  where state = 'awaitsApproval';
select protect_table('programme_application');

create table programme_attendance (
  tenant uuid not null references tenant,
  session uuid not null,
  person uuid not null,
  came boolean not null,
  primary key (tenant, session, person),
  foreign key (tenant, session) references programme_session on delete cascade,
  foreign key (tenant, person) references person
);
select protect_table('programme_attendance');

-- That a promise was made after a session; its words are in the person's own plan.
create table programme_commitment (
  tenant uuid not null references tenant,
  session uuid not null,
  person uuid not null,
  commitment text not null,
  primary key (tenant, session, person),
  foreign key (tenant, session) references programme_session on delete cascade,
  foreign key (tenant, person) references person
);
select protect_table('programme_commitment');

-- What a manager has ticked of the introduction to a post. Private to the person.
create table introduction_tick (
  tenant uuid not null references tenant,
  person uuid not null,
  post uuid not null,
  item text not null,
  ticked_on date not null,
  primary key (tenant, person, post, item),
  foreign key (tenant, person) references person,
  foreign key (tenant, post) references post
);
select protect_table('introduction_tick');

alter table demonstration_persona drop constraint demonstration_persona_kind_check;
alter table demonstration_persona add constraint demonstration_persona_kind_check check (kind in
  ('hrDeveloper', 'firstLine', 'middle', 'chair', 'employee', 'safetyRep', 'administrator', 'newLeader'));

-- What the organisation's year is made of: budget, salary review, committees, mandate periods.
create table organisation_date (
  tenant uuid not null references tenant,
  id uuid not null,
  kind text not null check (kind in ('budget', 'salaryReview', 'committee', 'mandatePeriod', 'other')),
  name text not null,
  first_day date not null,
  last_day date not null,                       -- the same day for what takes one
  primary key (tenant, id),
  check (first_day <= last_day)
);
select protect_table('organisation_date');

-- The private address of a person's calendar feed: its secret is nowhere but with the person.
create table calendar_feed (
  tenant uuid not null references tenant,
  person uuid not null,
  secret_hash text not null,
  shows_words boolean not null,                 -- the words of commitments, in place of "commitment"
  made_on date not null,
  primary key (tenant, person),
  unique (tenant, secret_hash),
  foreign key (tenant, person) references person
);
select protect_table('calendar_feed');
