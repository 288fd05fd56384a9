-- What a programme asks of those who apply, what it costs that somebody is away, and why an application was refused.

alter table programme add column prerequisites jsonb not null default '[]';
alter table programme add column prerequisites_bind boolean not null default false; -- false: the application says that something remains

-- HR lets one person apply to one programme though something remains.
create table prerequisite_waiver (
  tenant uuid not null references tenant,
  programme uuid not null,
  person uuid not null,
  reason text not null,                         -- the person reads it
  waived_by uuid not null,
  waived_on date not null,
  primary key (tenant, programme, person),
  foreign key (tenant, programme) references programme on delete cascade,
  foreign key (tenant, person) references person,
  foreign key (tenant, waived_by) references person
);
select protect_table('prerequisite_waiver');

alter table programme_cohort add column seat_sek integer not null default 0 check (seat_sek >= 0); -- without VAT
alter table programme_cohort add column minutes_away integer check (minutes_away > 0); -- null: the length of its sessions

alter table programme_application add column substitute_minutes integer not null default 0 check (substitute_minutes >= 0);
alter table programme_application add column refusal text not null default ''; -- why it was refused; the person reads it

-- What an hour of somebody who steps in costs the organisation, from a day on.
create table substitute_rate (
  tenant uuid not null references tenant,
  from_day date not null,
  hourly_sek integer not null check (hourly_sek > 0),
  contribution integer not null check (contribution between 0 and 10000), -- hundredths of a percent of the wage
  primary key (tenant, from_day)
);
select protect_table('substitute_rate');
