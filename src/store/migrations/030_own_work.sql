-- Courses and dialogues that an organisation writes itself: a draft of each, and what was published of it.

create table own_work (
  tenant uuid not null references tenant,
  kind text not null check (kind in ('course', 'dialogue')),
  id text not null,
  title text not null,
  files jsonb not null,                         -- the draft: texts by the name of their file
  revision integer not null,                    -- grows by one each time the draft is saved
  saved_by uuid not null,
  saved_at timestamptz not null,
  withdrawn_at timestamptz,                     -- since then nobody new begins it
  primary key (tenant, kind, id),
  foreign key (tenant, saved_by) references person
);
select protect_table('own_work', 'select, insert, update');

-- What was published is never changed: who has begun it keeps it.
create table own_work_version (
  tenant uuid not null references tenant,
  kind text not null,
  work text not null,
  number integer not null check (number > 0),
  files jsonb not null,
  content jsonb not null,                       -- the course, or the dialogue with its stories, as it was read
  published_by uuid not null,
  published_at timestamptz not null,
  primary key (tenant, kind, work, number),
  foreign key (tenant, kind, work) references own_work,
  foreign key (tenant, published_by) references person
);
select protect_table('own_work_version', 'select, insert');
