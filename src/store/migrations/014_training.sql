-- Training plans: what HR wishes, what the allocation found, and the seats it proposes.

create table training_plan (
  tenant uuid not null references tenant,
  id uuid not null,
  name text not null,
  wishes jsonb not null,                        -- budget, hours, rules, dates
  state text not null check (state in ('draft', 'working', 'proposed', 'collides', 'published')),
  result jsonb,                                 -- what HR may see: seats, cost, proof, prices; people by group only
  created_by uuid,
  created_at timestamptz not null,
  primary key (tenant, id)
);
select protect_table('training_plan');

-- A seat proposed to one manager, with reasons that are the manager's alone.
create table training_offer (
  tenant uuid not null references tenant,
  id uuid not null,
  plan uuid not null,
  manager uuid not null,
  activity text not null,
  occasion text not null,
  reasons jsonb not null,
  state jsonb not null,
  primary key (tenant, id),
  unique (tenant, plan, manager, occasion),
  foreign key (tenant, plan) references training_plan on delete cascade,
  foreign key (tenant, manager) references person
);
create index training_offer_manager on training_offer (tenant, manager);
select protect_table('training_offer');
