-- Courses: what somebody takes and has taken, what they wrote for themselves, and the questions that come back to them.

-- A course as it was when somebody began it: it stays theirs when the text changes or is withdrawn.
create table course_version (
  tenant uuid not null references tenant,
  course text not null,
  version text not null,
  content jsonb not null,
  primary key (tenant, course, version)
);
select protect_table('course_version', 'select, insert');

create table course_enrolment (
  tenant uuid not null references tenant,
  id uuid not null,
  person uuid not null,
  course text not null,
  version text not null,
  started_on date not null,
  finished_on date,
  valid_until date,                             -- null where the knowledge need not be renewed
  primary key (tenant, id),
  foreign key (tenant, person) references person,
  foreign key (tenant, course, version) references course_version
);
create index course_enrolment_person on course_enrolment (tenant, person);
create unique index course_enrolment_ongoing on course_enrolment (tenant, person, course) where finished_on is null;
select protect_table('course_enrolment');

-- What was answered, ticked and promised in a step, and when it was done. Private to the person.
create table course_step (
  tenant uuid not null references tenant,
  enrolment uuid not null,
  step smallint not null,                       -- from 1
  work jsonb not null,
  done_on date,
  primary key (tenant, enrolment, step),
  foreign key (tenant, enrolment) references course_enrolment on delete cascade
);
select protect_table('course_step');

-- A private note: nobody else reads it, and no event is logged.
create table reflection (
  tenant uuid not null references tenant,
  person uuid not null,
  course text not null,
  block text not null,
  words text not null,
  written_on date not null,
  primary key (tenant, person, course, block),
  foreign key (tenant, person) references person
);
select protect_table('reflection');

-- What is known of somebody's memory of one question (docs/methods/spacing.md). Private to the person.
create table question_card (
  tenant uuid not null references tenant,
  id uuid not null,
  person uuid not null,
  course text not null,
  version text not null,
  step smallint not null,
  block text not null,
  stability double precision not null,          -- days
  difficulty double precision not null,         -- 1 to 10
  reviews integer not null,
  lapses integer not null,
  reviewed_on date not null,
  due_on date not null,
  latest jsonb not null,                        -- what was answered the last time
  primary key (tenant, id),
  unique (tenant, person, course, block),
  foreign key (tenant, person) references person,
  foreign key (tenant, course, version) references course_version
);
create index question_card_due on question_card (tenant, person, due_on);
select protect_table('question_card');

-- Who has examined a version of a course: until then its pages say that nobody has.
create table course_examination (
  tenant uuid not null references tenant,
  course text not null,
  version text not null,
  examined_by text not null,                    -- an expert's name and role, in words: often not a person of the register
  examined_on date not null,
  primary key (tenant, course, version)
);
select protect_table('course_examination');
