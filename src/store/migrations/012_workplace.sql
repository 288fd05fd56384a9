-- What a workplace takes from its result: one page for the meeting, and its actions through the work environment loop.

create table meeting_page (
  tenant uuid not null references tenant,
  round uuid not null,
  unit uuid not null,
  strengths jsonb not null,                     -- two texts
  question text not null,
  brought_on date,                              -- null while it is prepared
  primary key (tenant, round, unit),
  foreign key (tenant, round) references round,
  foreign key (tenant, unit) references unit
);
select protect_table('meeting_page');

create table workplace_action (
  tenant uuid not null references tenant,
  id uuid not null,
  round uuid not null,
  unit uuid not null,
  wording text not null,
  owner uuid not null,
  due date not null,
  state jsonb not null,
  primary key (tenant, id),
  foreign key (tenant, round, unit) references meeting_page (tenant, round, unit),
  foreign key (tenant, owner) references person
);
create index workplace_action_unit on workplace_action (tenant, unit);
select protect_table('workplace_action');
