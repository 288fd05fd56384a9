-- Rounds, who is asked, and answers. No stored thing ties an answer to a person:
--   invitation  who is asked, and whether they have collected their form; no time
--   answer      what somebody in a group answered, under a random key; no time
-- Whoever touches one invitation or answer rewrites the whole group's rows in the same statement, so that
-- no row version, and no place in the table, tells which came last (docs/decisions/007-answers-without-a-thread.md).

create table round (
  tenant uuid not null references tenant,
  id uuid not null,
  name text not null,
  instrument text not null,
  instrument_version text not null,
  -- about: a unit (staff answer about their workplace), a person (360), or a post (managers about their own post)
  about text not null check (about in ('unit', 'person', 'post')),
  state text not null check (state in ('draft', 'open', 'closing', 'closed', 'cancelled')),
  source text not null default 'asked' check (source in ('asked', 'imported')),
  opens_on date not null,
  closes_on date not null,                      -- the last day on which answers are taken
  index_threshold int not null default 5 check (index_threshold >= 5),
  item_threshold int not null default 10 check (item_threshold >= 10),
  background jsonb not null default '[]',       -- at most two of 'gender', 'paid'
  -- who is asked: {"units": [ids, none is all], "hourly": bool, "onLeave": bool}
  population jsonb not null default '{"units": [], "hourly": false, "onLeave": false}',
  consultation_reference text,                  -- the union consultation (MBL 11)
  protection_assessment_reference text,         -- the data protection impact assessment
  retention_decision text,                      -- the decision to destroy respondent rows at close
  created_by uuid,
  primary key (tenant, id),
  check (opens_on <= closes_on),
  check (item_threshold >= index_threshold),
  check (jsonb_array_length(background) <= 2)
);
select protect_table('round');

-- The tree as it stood when the round opened: names and parents never change with the register.
create table round_unit (
  tenant uuid not null references tenant,
  round uuid not null,
  unit uuid not null,
  parent uuid,
  code text not null,
  name text not null,
  kind text not null,
  position int not null,                        -- order of the organisation, parents before children
  invited int not null,                         -- asked, and counted directly in this unit
  -- where this unit's own people are counted when they are too few to stand alone (their answers carry that unit)
  counted_in uuid,
  primary key (tenant, round, unit),
  foreign key (tenant, round) references round on delete cascade
);
select protect_table('round_unit');

-- 360, before it opens: which peers and reports are to be asked about whom. Its rows become invitations.
create table rater (
  tenant uuid not null references tenant,
  round uuid not null,
  rated uuid not null,
  person uuid not null,
  relation text not null check (relation in ('peer', 'report')),
  primary key (tenant, round, rated, person),
  foreign key (tenant, round) references round on delete cascade,
  foreign key (tenant, rated) references person,
  foreign key (tenant, person) references person
);
select protect_table('rater');

create table invitation (
  tenant uuid not null references tenant,
  id uuid not null,
  round uuid not null,
  person uuid not null,
  unit uuid not null,
  rated uuid,                                   -- 360: the person the questions are about
  relation text check (relation in ('self', 'lineManager', 'peer', 'report')),
  background text not null default '',          -- values of the round's background variables, joined by |
  code_hash text,                               -- of the latest code handed out; the code itself is never stored
  delivery text not null default 'none' check (delivery in ('none', 'mail', 'printed')),
  mailings int not null default 0,              -- how many times mail has been sent; counted for those who need none too
  collected boolean not null default false,
  primary key (tenant, id),
  foreign key (tenant, round) references round on delete cascade,
  foreign key (tenant, person) references person
);
create unique index invitation_once on invitation (tenant, round, person, coalesce(rated, person));
create unique index invitation_code on invitation (tenant, code_hash) where code_hash is not null;
create index invitation_group on invitation (tenant, round, unit);
create index invitation_person on invitation (tenant, person);
select protect_table('invitation');

-- The key that ballots of a round are made with. Destroyed at close.
create table ballot_key (
  tenant uuid not null references tenant,
  round uuid not null,
  key text not null,                            -- signs ballots; a nonce is made of it and a code, and never stored
  primary key (tenant, round),
  foreign key (tenant, round) references round on delete cascade
);
select protect_table('ballot_key');

-- Ballots that have been used, so that none is used twice. Destroyed at close.
create table spent_ballot (
  tenant uuid not null references tenant,
  round uuid not null,
  ballot_hash text not null,
  primary key (tenant, round, ballot_hash),
  foreign key (tenant, round) references round on delete cascade
);
select protect_table('spent_ballot');

create table answer (
  tenant uuid not null references tenant,
  key uuid not null,                            -- random, and new whenever the group is rewritten
  round uuid not null,
  unit uuid not null,                           -- 360: the rated person's unit
  rated uuid,
  relation text check (relation in ('self', 'lineManager', 'peer', 'report', 'other')), -- other: peers and reports as one
  background text not null default '',
  -- one byte per item in the instrument's order: 0 is no answer, else (answer - lowest + 1)
  answers bytea not null,
  primary key (tenant, key),
  foreign key (tenant, round) references round on delete cascade
);
create index answer_group on answer (tenant, round, unit);
select protect_table('answer');

-- A file of answers from elsewhere, until it has become a round or been given up. Rows lie in parts of several hundred.
create table answer_file (
  tenant uuid not null references tenant,
  id uuid not null,
  instrument text not null,
  instrument_version text not null,
  columns jsonb not null,
  rows int not null,
  uploaded_on date not null,
  uploaded_by uuid not null,
  primary key (tenant, id)
);
select protect_table('answer_file');

create table answer_file_part (
  tenant uuid not null references tenant,
  file uuid not null,
  part int not null,
  rows jsonb not null,
  primary key (tenant, file, part),
  foreign key (tenant, file) references answer_file on delete cascade
);
select protect_table('answer_file_part');

-- What was decided when a round closed: written once, never changed. Pages read this and nothing else.
create table release (
  tenant uuid not null references tenant,
  id uuid not null,
  round uuid not null,
  released_at timestamptz not null,
  method text not null,                         -- version of the methods
  audit jsonb not null,                         -- what the audit solved and found
  summary jsonb not null,                       -- scales of the whole, reliability, agreement
  primary key (tenant, id),
  unique (tenant, round),
  foreign key (tenant, round) references round
);
select protect_table('release', 'select, insert');

create table released_unit (
  tenant uuid not null references tenant,
  release uuid not null,
  unit uuid not null,
  result jsonb not null,                        -- shown with numbers, or withheld with a reason
  -- the unit's own manager sees it first
  visible_from timestamptz not null,
  primary key (tenant, release, unit),
  foreign key (tenant, release) references release
);
select protect_table('released_unit', 'select, insert');

-- A rated person's 360 result: for that person, and the coach chosen.
create table released_mirror (
  tenant uuid not null references tenant,
  release uuid not null,
  rated uuid not null,
  result jsonb not null,
  primary key (tenant, release, rated),
  foreign key (tenant, release) references release,
  foreign key (tenant, rated) references person
);
select protect_table('released_mirror', 'select, insert');

create table mirror_coach (
  tenant uuid not null references tenant,
  id uuid not null,
  release uuid not null,
  rated uuid not null,
  coach uuid not null,
  given_on date not null,
  revoked_on date,
  primary key (tenant, id),
  foreign key (tenant, release) references release,
  foreign key (tenant, coach) references person
);
select protect_table('mirror_coach');

-- What stays per group when respondent rows are gone: never a group below the threshold.
create table stored_group (
  tenant uuid not null references tenant,
  round uuid not null,
  id uuid not null,
  level text not null check (level in ('index', 'items')),
  units jsonb not null,                         -- which units' own answers were merged into it
  answers int not null,
  statistics jsonb not null,
  primary key (tenant, id),
  foreign key (tenant, round) references round
);
create index stored_group_round on stored_group (tenant, round);
select protect_table('stored_group', 'select, insert');

-- Values that somebody else has published for a unit, kept apart from what we compute.
create table official_result (
  tenant uuid not null references tenant,
  id uuid not null,
  unit uuid not null,
  year int not null,
  scale text not null,
  value double precision not null,
  source text not null,
  primary key (tenant, id),
  foreign key (tenant, unit) references unit
);
select protect_table('official_result');

-- Every time released numbers leave a page: exports and reports, by whom and what.
create table shown (
  tenant uuid not null references tenant,
  id uuid not null,                             -- time-ordered
  at timestamptz not null,
  person uuid,
  release uuid not null,
  what text not null,
  digest text not null,                         -- SHA-256 of the file given out
  primary key (tenant, id),
  foreign key (tenant, release) references release
);
select protect_table('shown', 'select, insert');
