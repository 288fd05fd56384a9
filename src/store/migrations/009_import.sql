-- Files from the HR system on their way into the register: rows lie here, without personal identity numbers,
-- from reading to confirmation, and are removed when the import is merged or given up.

create table import_file (
  tenant uuid not null references tenant,
  id uuid not null,
  file_name text not null,
  summary jsonb not null,                       -- columns, number of rows, what the reading told
  choices jsonb,                                -- kind of file, mapping, day
  preview jsonb,
  state text not null check (state in ('read', 'planned', 'merged')),
  asked_by uuid,
  created_at timestamptz not null,
  primary key (tenant, id)
);
select protect_table('import_file');

create table import_batch (
  tenant uuid not null references tenant,
  import uuid not null,
  number int not null,
  rows jsonb not null,
  primary key (tenant, import, number),
  foreign key (tenant, import) references import_file on delete cascade
);
select protect_table('import_batch');

-- What somebody confirmed that headings mean: headings alone, no value of a file.
create table import_mapping (
  tenant uuid not null references tenant,
  signature text not null,
  mapping jsonb not null,
  primary key (tenant, signature)
);
select protect_table('import_mapping');
