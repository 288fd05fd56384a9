-- Whom a visitor of the demonstration can be. Empty in every real organisation, and read in none.

create table demonstration_persona (
  tenant uuid not null references tenant,
  kind text not null check (kind in ('hrDeveloper', 'firstLine', 'middle', 'chair', 'employee', 'safetyRep', 'administrator')),
  person uuid not null,
  title text,                    -- of the employment; null for an elected official
  place text not null,           -- unit or body
  primary key (tenant, kind),
  foreign key (tenant, person) references person
);
select protect_table('demonstration_persona');
