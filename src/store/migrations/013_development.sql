-- Needs: own answers, actions upwards, objections to advice, safe aggregates. And development plans.

-- A person's own answers about the own post or the own way of leading: a private note, read by that person alone.
create table own_assessment (
  tenant uuid not null references tenant,
  person uuid not null,
  instrument text not null,
  instrument_version text not null,
  answered_on date not null,
  answers jsonb not null,                       -- by item id
  primary key (tenant, person, instrument),
  foreign key (tenant, person) references person
);
select protect_table('own_assessment');

-- What is wrong with a post, sent to whoever has the mandate to mend it. The words of the rule are kept as they were sent.
create table upward_action (
  tenant uuid not null references tenant,
  id uuid not null,
  post uuid not null,
  unit uuid not null,
  sender uuid not null,                         -- the post's holder, or whoever with the mandate took it up
  rule text not null,
  rules_version text not null,
  addressed_to text not null check (addressed_to in
    ('lineManager', 'administrationHead', 'chiefExecutive', 'committee', 'executiveBoard', 'hrDirector')),
  situation jsonb not null,
  action jsonb not null,
  facts jsonb not null,                         -- those that the rule used, and no others
  words text not null default '',
  sent_on date not null,
  due date not null,
  state jsonb not null,
  primary key (tenant, id),
  foreign key (tenant, post) references post,
  foreign key (tenant, unit) references unit,
  foreign key (tenant, sender) references person
);
create index upward_action_post on upward_action (tenant, post);
select protect_table('upward_action');

create table advice_contest (
  tenant uuid not null references tenant,
  id uuid not null,
  advice text not null,
  person uuid not null,
  raised_on date not null,
  ground text not null check (ground in ('wrongFact', 'wrongRule', 'conditionsNotSeen', 'alreadyDone', 'other')),
  reason text not null,
  state jsonb not null,
  primary key (tenant, id),
  foreign key (tenant, person) references person
);
create index advice_contest_person on advice_contest (tenant, person);
select protect_table('advice_contest');

-- Needs by competency and group of posts after a 360: decided once, never changed, so that nothing follows from a difference.
create table needs_release (
  tenant uuid not null references tenant,
  round uuid not null,
  released_on date not null,
  rules_version text not null,
  framework text not null,
  framework_version text not null,
  groups jsonb not null,
  rows jsonb not null,
  primary key (tenant, round),
  foreign key (tenant, round) references round
);
select protect_table('needs_release', 'select, insert');

create table development_plan (
  tenant uuid not null references tenant,
  id uuid not null,
  owner uuid not null,
  content jsonb not null,
  state jsonb not null,
  primary key (tenant, id),
  foreign key (tenant, owner) references person
);
create unique index development_plan_current on development_plan (tenant, owner) where state->>'kind' <> 'finalised';
select protect_table('development_plan');
