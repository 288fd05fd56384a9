-- Dialogues: versions that somebody has begun, sessions, and the choices that are all there is to a session.

-- A dialogue as it was when somebody first began it: never changed, so that a session can always be resumed.
create table dialogue_version (
  tenant uuid not null references tenant,
  dialogue text not null,
  digest text not null,                         -- SHA-256 of the manifest and both stories as written
  manifest jsonb not null,
  story_sv text not null,                       -- compiled ink
  story_en text not null,
  primary key (tenant, dialogue, digest)
);
select protect_table('dialogue_version', 'select, insert');

-- What a person plays is read by that person alone; what a finished session shows, also by whom it is shared with.
create table dialogue_session (
  tenant uuid not null references tenant,
  id uuid not null,
  person uuid not null,
  dialogue text not null,
  digest text not null,
  started_on date not null,
  finished_on date,
  outcome text,
  shared_with uuid,
  shared_on date,
  primary key (tenant, id),
  foreign key (tenant, person) references person,
  foreign key (tenant, shared_with) references person,
  foreign key (tenant, dialogue, digest) references dialogue_version,
  check ((finished_on is null) = (outcome is null)),
  check ((shared_with is null) = (shared_on is null)),
  check (shared_on is null or finished_on is not null)
);
create index dialogue_session_person on dialogue_session (tenant, person);
create index dialogue_session_shared on dialogue_session (tenant, shared_with) where shared_with is not null;
select protect_table('dialogue_session');

-- The key takes a form that is sent twice, or from two tabs, once.
create table dialogue_choice (
  tenant uuid not null references tenant,
  session uuid not null,
  step integer not null check (step >= 0),      -- how many choices had been made before
  choice text not null,
  primary key (tenant, session, step),
  foreign key (tenant, session) references dialogue_session on delete cascade
);
select protect_table('dialogue_choice', 'select, insert, delete');

-- That an expert has read a version and stands for it, as the organisation says.
create table dialogue_review (
  tenant uuid not null references tenant,
  dialogue text not null,
  version text not null,
  reviewer text not null,
  reviewed_on date not null,
  marked_by uuid not null,
  primary key (tenant, dialogue, version),
  foreign key (tenant, marked_by) references person
);
select protect_table('dialogue_review');
