-- What people do in packages of SCORM: attempts, with what the run-time keeps for the course, and the sessions in
-- which they are open.

create table course_attempt (
  tenant uuid not null references tenant,
  registration uuid not null,
  unit integer not null,                        -- place in the structure, from 0
  number integer not null,                      -- from 1
  begun_at timestamptz not null,
  cmi jsonb not null,                           -- element of the data model: value
  seconds double precision not null,            -- of all its sessions
  resumes boolean not null,                     -- laid aside, or broken off: it goes on where it was left
  primary key (tenant, registration, unit, number),
  foreign key (tenant, registration) references course_registration on delete cascade
);
select protect_table('course_attempt');

create table course_play (
  tenant uuid not null references tenant,
  session uuid not null,
  attempt integer not null,                     -- its number
  seconds_before double precision not null,     -- of the attempt, before this session
  is_resumed boolean not null,
  sequence integer not null,                    -- of what the player told last; 0: nothing
  language text not null check (language in ('sv', 'en')),
  is_over boolean not null default false,       -- another launch of the same registration has come after it
  back text not null,                           -- where the learner comes back to
  primary key (tenant, session),
  foreign key (tenant, session) references course_session on delete cascade
);
select protect_table('course_play');
