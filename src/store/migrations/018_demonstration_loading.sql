-- When the demonstration was loaded (its rounds count their days from there), and whether all of it is in place.

create table demonstration (
  tenant uuid not null references tenant,
  loaded_at timestamptz not null,
  complete boolean not null default false,
  primary key (tenant)
);
select protect_table('demonstration');
