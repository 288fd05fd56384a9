-- The organisation over time. Periods are half-open: first_day belongs to them, end_day does not, null is open.
-- Ids are random (v4): nothing about a person or unit can be read from them.

create table unit (
  tenant uuid not null references tenant,
  id uuid not null,
  code text not null,            -- the organisation's own key, as in its HR system
  name text not null,
  kind text not null check (kind in ('organisation', 'sector', 'administration', 'department', 'unit')),
  first_day date not null,
  end_day date,
  primary key (tenant, id),
  unique (tenant, code),
  check (end_day is null or first_day < end_day)
);
select protect_table('unit');

create table unit_parent (
  tenant uuid not null references tenant,
  unit uuid not null,
  parent uuid not null,
  first_day date not null,
  end_day date,
  primary key (tenant, unit, first_day),
  foreign key (tenant, unit) references unit,
  foreign key (tenant, parent) references unit,
  check (unit <> parent),
  check (end_day is null or first_day < end_day)
);
create index unit_parent_parent on unit_parent (tenant, parent);
select protect_table('unit_parent');

create table person (
  tenant uuid not null references tenant,
  id uuid not null,
  employee_key text,             -- never a personal identity number: the import refuses them
  given_name text not null,
  family_name text not null,
  email text,
  gender text check (gender in ('woman', 'man', 'other')),
  language text not null default 'sv' check (language in ('sv', 'en')),
  protected_identity boolean not null default false,
  primary key (tenant, id),
  unique (tenant, employee_key)
);
create unique index person_email on person (tenant, lower(email)) where email is not null;
select protect_table('person');

create table employment (
  tenant uuid not null references tenant,
  id uuid not null,
  employment_key text not null,  -- the HR system's key for this employment: one person may have several
  person uuid not null,
  unit uuid not null,
  title text not null,
  paid text not null check (paid in ('monthly', 'hourly')),
  full_time_share real not null check (full_time_share >= 0 and full_time_share <= 1),
  first_day date not null,
  end_day date,
  primary key (tenant, id),
  unique (tenant, employment_key, unit, first_day),
  foreign key (tenant, person) references person,
  foreign key (tenant, unit) references unit,
  check (end_day is null or first_day < end_day)
);
create index employment_unit on employment (tenant, unit, first_day);
create index employment_person on employment (tenant, person);
select protect_table('employment');

-- That somebody is away, never why: the reason may be a secret of health (OSL 39:2).
create table leave (
  tenant uuid not null references tenant,
  id uuid not null,
  employment uuid not null,
  first_day date not null,
  end_day date,
  primary key (tenant, id),
  unique (tenant, employment, first_day),
  foreign key (tenant, employment) references employment,
  check (end_day is null or first_day < end_day)
);
select protect_table('leave');

-- A post as manager: it exists whether somebody holds it or not.
create table post (
  tenant uuid not null references tenant,
  id uuid not null,
  code text not null,
  unit uuid not null,            -- the unit that the post leads
  title text not null,
  level text not null check (level in ('firstLine', 'middle', 'head', 'chiefExecutive')),
  administrative_support text not null default 'unknown' check (administrative_support in ('none', 'shared', 'own', 'unknown')),
  first_day date not null,
  end_day date,
  primary key (tenant, id),
  unique (tenant, code),
  foreign key (tenant, unit) references unit,
  check (end_day is null or first_day < end_day)
);
create index post_unit on post (tenant, unit);
select protect_table('post');

create table assignment (
  tenant uuid not null references tenant,
  id uuid not null,
  post uuid not null,
  person uuid not null,
  kind text not null check (kind in ('holder', 'acting', 'deputy')),
  first_day date not null,
  end_day date,
  primary key (tenant, id),
  unique (tenant, post, person, kind, first_day),
  foreign key (tenant, post) references post,
  foreign key (tenant, person) references person,
  check (end_day is null or first_day < end_day)
);
create index assignment_person on assignment (tenant, person);
select protect_table('assignment');

-- Council, boards and committees, and the units that each answers for.
create table body (
  tenant uuid not null references tenant,
  id uuid not null,
  name text not null,
  kind text not null check (kind in ('council', 'executiveBoard', 'committee')),
  first_day date not null,
  end_day date,
  primary key (tenant, id),
  unique (tenant, name)
);
select protect_table('body');

create table body_unit (
  tenant uuid not null references tenant,
  body uuid not null,
  unit uuid not null,
  first_day date not null,
  end_day date,
  primary key (tenant, body, unit, first_day),
  foreign key (tenant, body) references body,
  foreign key (tenant, unit) references unit
);
select protect_table('body_unit');

create table seat (
  tenant uuid not null references tenant,
  id uuid not null,
  body uuid not null,
  person uuid not null,
  role text not null check (role in ('chair', 'viceChair', 'member', 'substitute')),
  first_day date not null,
  end_day date,
  primary key (tenant, id),
  foreign key (tenant, body) references body,
  foreign key (tenant, person) references person
);
create index seat_person on seat (tenant, person);
select protect_table('seat');

-- What a post is asked to do: goals traced to who decided them (kommunallagen: goals are decided by the elected).
create table goal (
  tenant uuid not null references tenant,
  id uuid not null,
  unit uuid not null,
  kind text not null check (kind in ('coreMission', 'councilGoal', 'committeeGoal', 'change', 'economy')),
  wording text not null,
  decided_by text not null check (decided_by in ('council', 'executiveBoard', 'committee', 'administration')),
  body uuid,
  paragraph text,
  decided_on date,
  first_day date not null,
  end_day date,
  primary key (tenant, id),
  foreign key (tenant, unit) references unit,
  foreign key (tenant, body) references body
);
create index goal_unit on goal (tenant, unit);
select protect_table('goal');

create table budget_frame (
  tenant uuid not null references tenant,
  unit uuid not null,
  year int not null,
  amount_sek bigint not null check (amount_sek >= 0),
  previous_amount_sek bigint check (previous_amount_sek >= 0),
  forecast_sek bigint,
  primary key (tenant, unit, year),
  foreign key (tenant, unit) references unit
);
select protect_table('budget_frame');

create table stakeholder (
  tenant uuid not null references tenant,
  id uuid not null,
  unit uuid not null,
  kind text not null check (kind in ('committee', 'citizens', 'relatives', 'media', 'unions', 'professions', 'otherAuthority', 'suppliers')),
  name text not null,
  intensity int not null check (intensity between 1 and 3),
  primary key (tenant, id),
  foreign key (tenant, unit) references unit
);
create index stakeholder_unit on stakeholder (tenant, unit);
select protect_table('stakeholder');

-- How the organisation wants its posts: the norm that conditions are compared with.
create table organisation_norm (
  tenant uuid not null references tenant,
  name text not null check (name in ('spanOfControl')),
  value int not null,
  decided_by text,
  decided_on date,
  primary key (tenant, name)
);
select protect_table('organisation_norm');
